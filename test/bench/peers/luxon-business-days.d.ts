declare module 'luxon-business-days' {
  /** As much of it as the bench uses; the package brings no types. */
  export class DateTime {
    static fromISO(text: string): DateTime;
    toISODate(): string;
    setupBusiness(options: { holidayMatchers: ((date: DateTime) => boolean)[] }): void;
    plusBusiness(options: { days: number }): DateTime;
  }
}
