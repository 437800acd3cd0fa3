/** What the page takes; past these it says so and stops, whatever a file claims of itself. */
export const LIMITS = {
  /** Bytes of a file as it lies on the disk. */
  fileBytes: 200 * 2 ** 20,
  /** Bytes of a part of a workbook, and of all of them, once unpacked. */
  partBytes: 700 * 2 ** 20,
  allBytes: 1024 * 2 ** 20,
  /** Parts in a workbook. */
  parts: 10_000,
  /** Unpacked bytes for each packed one, in parts that are not small: sheets come to 10 or 30. */
  ratio: 400,
  ratioFrom: 16 * 2 ** 20,
  sheets: 1_000,
  /** Cells in a workbook: values, formulas and cells that have nothing but a format. */
  cells: 4_000_000,
  styles: 65_000,
  merges: 100_000,
  /** Characters in a cell, as in Excel. */
  cellText: 32_767,
} as const;
