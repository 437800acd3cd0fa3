/** Where the pane runs: inside Excel, in a plain tab, or without Office.js at all. */
export type HostState = 'waiting' | 'excel' | 'outside' | 'unreachable';

/** As much of Office.js as is needed to know where we are. */
export interface OfficeScript {
  onReady(): Promise<{ readonly host: unknown }>;
}

/** Longer than a slow network needs; Office.js may still come later and is then welcome. */
const PATIENCE_MS = 8000;

/**
 * Tells where the pane runs, each time more is known. Where Office.js is blocked, `onReady` never
 * answers: so its script's failure and a time-out are answers too.
 */
export function watchHost(
  script: Pick<HTMLElement, 'addEventListener'>,
  officeScript: () => OfficeScript | undefined,
  tell: (state: HostState) => void,
  patience = PATIENCE_MS,
): void {
  const timer = setTimeout(() => tell('unreachable'), patience);
  const answer = (state: HostState) => {
    clearTimeout(timer);
    tell(state);
  };
  const ask = () => {
    const office = officeScript();
    if (!office) answer('unreachable');
    else void office.onReady().then(({ host }) => answer(host === 'Excel' ? 'excel' : 'outside'));
  };
  tell('waiting');
  if (officeScript()) ask();
  script.addEventListener('load', ask);
  script.addEventListener('error', () => answer('unreachable'));
}
