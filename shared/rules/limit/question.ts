/** What a time limit is asked for: codes of the vocabulary in force. */
export interface LimitQuestion {
  readonly activity: string;
  /** A tier, or a level where the activity goes by levels. */
  readonly grade?: string | undefined;
  readonly service?: string | undefined;
  readonly scope?: string | undefined;
  /** Access points of the customer in one city, 1 to 10,000; 1 where it is left out. */
  readonly points?: number | undefined;
  /** With line access; for some activities: line construction is needed. */
  readonly line?: boolean | undefined;
  /** A number agreed with the customer, in the limit's own unit (R26). */
  readonly agreed?: number | undefined;
  /** The city or branch, as rows of a company's document name it. */
  readonly group?: string | undefined;
}
