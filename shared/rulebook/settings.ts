/** What a company may decide differently where the norm leaves room; each belongs to a reading. */
export interface Settings {
  /** R1: what an explicit proposal does for a dual-span or provincial customer who is not key. */
  readonly seniorProposal: 'lower-stands' | 'silver-fixed' | 'both-stand';
  /** R2: whom the caps count. */
  readonly capPopulation: 'municipal' | 'literal' | 'all';
  /** R9: what the two days for cut-over are added to when the outside line is rebuilt. */
  readonly rebuildBase: 'provision' | 'survey+provision' | 'suspend+provision';
  /** R12: whether the start day counts as the first working day. Not for notices. */
  readonly countStartDay: boolean;
  /** R12: the hour on working days from which an order counts as received on the next one. */
  readonly cutoff: number | null;
  /** R12: whether an order on a day off counts as received on the next working day. */
  readonly deemNextWorkday: boolean;
  /** R14: whether the notice days lie wholly between notice and cut-over. */
  readonly noticeClearDays: boolean;
  /** R16: whether a calendar limit that ends on a day off moves to the next working day. */
  readonly rollForward: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  seniorProposal: 'lower-stands',
  capPopulation: 'municipal',
  rebuildBase: 'provision',
  countStartDay: false,
  cutoff: null,
  deemNextWorkday: false,
  noticeClearDays: false,
  rollForward: false,
};

/** The values accepted: words, yes and no, or an hour between 0 and 24 (null for none). */
export const SETTING_VALUES: Readonly<Record<keyof Settings, readonly string[] | 'flag' | 'hour'>> =
  {
    seniorProposal: ['lower-stands', 'silver-fixed', 'both-stand'],
    capPopulation: ['municipal', 'literal', 'all'],
    rebuildBase: ['provision', 'survey+provision', 'suspend+provision'],
    countStartDay: 'flag',
    cutoff: 'hour',
    deemNextWorkday: 'flag',
    noticeClearDays: 'flag',
    rollForward: 'flag',
  };

export const SETTING_NAMES = Object.keys(SETTING_VALUES) as readonly (keyof Settings)[];

export function acceptsSetting(name: keyof Settings, value: unknown): boolean {
  const accepted = SETTING_VALUES[name];
  if (accepted === 'flag') return typeof value === 'boolean';
  if (accepted === 'hour') {
    return value === null || (typeof value === 'number' && value > 0 && value < 24);
  }
  return typeof value === 'string' && accepted.includes(value);
}
