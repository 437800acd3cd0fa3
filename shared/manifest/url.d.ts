/** The part of URL that every host has (browser, workerd, Node); shared/ knows no host's types. */
declare class URL {
  constructor(url: string);
  readonly host: string;
  readonly origin: string;
  readonly pathname: string;
}
