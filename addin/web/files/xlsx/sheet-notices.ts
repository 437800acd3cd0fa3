import type { NoticeCode } from '../notice-words.ts';
import type { NoticeBook } from '../notices.ts';

/** Tags of a worksheet that stand for something the grid does not hold. */
const TAGS = new Map<string, NoticeCode>([
  ['dataValidation', 'validations'],
  ['cfRule', 'conditional-formats'],
  ['hyperlink', 'links'],
  ['sheetProtection', 'protection'],
  ['autoFilter', 'filters'],
  ['rowBreaks', 'print'],
  ['colBreaks', 'print'],
  ['headerFooter', 'print'],
  ['sparklineGroup', 'extensions'],
  ['slicerList', 'extensions'],
  ['timelineRefs', 'extensions'],
  ['customSheetView', 'extensions'],
]);

/** Of these a sheet has any number; the others are counted by sheets. */
const COUNTED = new Set<NoticeCode>(['validations', 'conditional-formats', 'links']);

/** Notes what of a sheet is left out. */
export class SheetNotices {
  readonly #sheet: string;
  readonly #notices: NoticeBook;
  readonly #found = new Map<NoticeCode, number>();

  constructor(sheet: string, notices: NoticeBook) {
    this.#sheet = sheet;
    this.#notices = notices;
  }

  note(code: NoticeCode): void {
    this.#found.set(code, (this.#found.get(code) ?? 0) + 1);
  }

  open(tag: string): void {
    const code = TAGS.get(tag);
    if (code) this.note(code);
  }

  finish(): void {
    for (const [code, count] of this.#found) {
      this.#notices.add(code, this.#sheet, COUNTED.has(code) ? count : 1);
    }
  }
}
