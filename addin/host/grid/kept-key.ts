/** Where a workbook of the grid keeps what Excel keeps in the file: `workbook.custom.slaTiers`. */
export const KEPT_KEY = 'slaTiers';

/** What the port keeps there. */
export interface KeptInWorkbook {
  readonly settings?: Readonly<Record<string, unknown>> | undefined;
  readonly hidden?: Readonly<Record<string, string>> | undefined;
}
