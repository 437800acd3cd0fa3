import { FIRST_DAY, formatDay } from '../../../shared/calendar/day.ts';
import { dayAt } from '../../../shared/calendar/moment.ts';
import type { Language, Phrase } from '../../../shared/failure.ts';
import { checkTables } from '../../../shared/rulebook/company/hygiene.ts';
import { readCompanyRulebook } from '../../../shared/rulebook/company/read-rulebook.ts';
import { NORM, newestBook, type Rulebook } from '../../../shared/rulebook/rulebook.ts';
import { describeFinding, describeTableFinding } from '../../../shared/words/describe-finding.ts';
import { phraseOf } from '../../host/problem.ts';
import type { Workbook } from '../../host/workbook.ts';
import { exportRuleSheets, findRuleSheets } from '../../rules/export-sheets.ts';
import { type Difference, readRuleSheets, type SheetFinding } from '../../rules/read-sheets.ts';
import {
  INFO,
  type RulebookName,
  type RuleSheet,
  ruleSheets,
  sheetNameOf,
} from '../../rules/rule-sheets.ts';
import { sameVersion } from '../../rules/words.ts';
import type { RulesModel } from '../settings/rules-model.ts';
import type { Work } from '../ui/work.ts';
import { exportedPartly, exportedSheets, RULES_WORDS } from './words.ts';

export interface RulesEditServices {
  readonly workbook: Workbook;
  readonly rules: RulesModel;
  readonly work: Work;
  readonly now: () => number;
  readonly language: () => Language;
  readonly changed: () => void;
}

export interface Said {
  readonly intent: 'success' | 'warning' | 'error' | 'info';
  readonly text: Phrase;
}

/** What was read back: what differs from the norm, and what is to be said about it. */
export interface ReadBack {
  readonly document: unknown;
  readonly name: string;
  readonly differences: readonly Difference[];
  /** It cannot be applied with these. */
  readonly errors: readonly SheetFinding[];
  readonly remarks: readonly SheetFinding[];
}

/** The rules as sheets: written down, edited there, read back, and put in force. */
export class RulesEditModel {
  /** The part of the screen is unfolded; it stays so while another screen is in sight. */
  isOpen = false;
  /** Sheets of an earlier export, which the next one would write over. */
  present: readonly string[] | undefined;
  readBack: ReadBack | undefined;
  said: Said | undefined;
  private readonly services: RulesEditServices;

  constructor(services: RulesEditServices) {
    this.services = services;
  }

  /** Writes the rules in force to sheets; asks first where there are some already. */
  async exportSheets(mayReplace = false): Promise<void> {
    const { workbook, work, language } = this.services;
    this.said = undefined;
    this.readBack = undefined;
    const sheets = ruleSheets(this.book, this.nameForExport(), language());
    if (!mayReplace) {
      const found = await findRuleSheets(workbook, sheets);
      if (!found.ok) return this.tell('error', phraseOf(found.error));
      if (found.value.length > 0) {
        this.present = found.value;
        return this.services.changed();
      }
    }
    this.present = undefined;
    const exported = await work.run(
      RULES_WORDS.exporting,
      (steps) => exportRuleSheets(workbook, sheets, steps),
      { writes: true },
    );
    if (exported.state === 'partly') {
      const { sheets: done, of, at, problem } = exported;
      const why = phraseOf(problem);
      const how = exportedPartly(done, of, at);
      return this.tell('warning', { zh: `${why.zh}。${how.zh}`, en: `${why.en}. ${how.en}` });
    }
    const first = await workbook.findSheet(sheetNameOf(INFO));
    if (first.ok && first.value) await workbook.select(first.value.area);
    this.tell('success', exportedSheets(exported.sheets));
  }

  forgetPresent(): void {
    this.present = undefined;
    this.services.changed();
  }

  /** Reads the sheets, checks them whole, and compares them with the norm. */
  async read(): Promise<void> {
    const { workbook, work } = this.services;
    this.said = undefined;
    this.present = undefined;
    this.readBack = undefined;
    const blank = { id: '', version: '', from: '', note: '' };
    const norm = (language: Language) => ruleSheets(NORM, blank, language);
    const [zh, en] = [norm('zh'), norm('en')];
    const pairs = zh.map((sheet, index): [RuleSheet, RuleSheet] => [sheet, en[index] ?? sheet]);
    const read = await work.run(RULES_WORDS.readingBack, () => readRuleSheets(workbook, pairs));
    if (!read.ok) return this.tell('error', phraseOf(read.error));
    const { document, findings, differences, places } = read.value;
    const whole = this.withKept(document);
    const checked = readCompanyRulebook(whole);
    const inWords = (checked.ok ? checked.value.warnings : checked.error)
      .map(describeFinding)
      .map(({ pointer, severity, text }) => ({
        severity,
        finding: { where: places.get(pointer) ?? pointer, text },
      }));
    const errors = inWords.filter(({ severity }) => severity === 'error');
    const remarks = inWords.filter(({ severity }) => severity !== 'error');
    this.readBack = {
      document: whole,
      name: checked.ok ? `${checked.value.book.id} ${checked.value.book.version}` : '',
      differences,
      errors: [...findings, ...errors.map(({ finding }) => finding)],
      remarks: [
        ...remarks.map(({ finding }) => finding),
        ...(checked.ok ? hygieneOf(checked.value.book) : []),
        ...(checked.ok ? this.versionRemark(checked.value.book, whole) : []),
      ],
    };
    this.services.changed();
  }

  /** Puts what was read in force, and keeps it in this workbook. */
  async apply(): Promise<void> {
    const { rules } = this.services;
    const { readBack } = this;
    if (!readBack || readBack.errors.length > 0) return;
    const text = JSON.stringify(readBack.document);
    const isUsed = await rules.useText(text, { kind: 'sheets' });
    if (!isUsed) return this.tell('error', rules.problem ?? RULES_WORDS.notApplied);
    this.readBack = undefined;
    if (rules.problem) {
      const { zh, en } = rules.problem;
      const { notKept } = RULES_WORDS;
      return this.tell('warning', { zh: `${notKept.zh} ${zh}`, en: `${notKept.en} ${en}` });
    }
    this.tell('success', {
      zh: `${RULES_WORDS.applied.zh} ${readBack.name}`,
      en: `${RULES_WORDS.applied.en} ${readBack.name}`,
    });
  }

  /** The norm, with what was entered in the settings, is in force again. */
  async remove(): Promise<void> {
    const { rules } = this.services;
    this.readBack = undefined;
    await rules.removeRulebook();
    if (rules.problem) return this.tell('warning', rules.problem);
    this.tell('success', RULES_WORDS.removed);
  }

  async show(difference: Difference): Promise<void> {
    const selected = await this.services.workbook.select(difference.area);
    if (!selected.ok) this.tell('error', phraseOf(selected.error));
  }

  /** The company's rulebook in force, also one whose day is still to come. */
  private get book(): Rulebook {
    return newestBook(this.services.rules.editions);
  }

  private nameForExport(): RulebookName {
    const { rules, now } = this.services;
    const { book } = this;
    const from = rules.editions.at(-1)?.from ?? FIRST_DAY;
    return {
      id: book === NORM ? 'company' : book.id,
      version: book === NORM ? formatDay(dayAt(now())) : book.version,
      from: from === FIRST_DAY ? '' : formatDay(from),
      note: book.note ?? '',
    };
  }

  /** What no sheet holds, the calendar and the company's own words, stays as it is kept. */
  private withKept(document: Readonly<Record<string, unknown>>): unknown {
    const kept = this.services.rules.kept?.document;
    const { calendar, aliases } = (typeof kept === 'object' && kept !== null ? kept : {}) as {
      readonly calendar?: unknown;
      readonly aliases?: unknown;
    };
    return {
      ...document,
      ...(calendar !== undefined && { calendar }),
      ...(aliases !== undefined && { aliases }),
    };
  }

  private versionRemark(book: Rulebook, document: unknown): SheetFinding[] {
    const { kept } = this.services.rules;
    const inForce = this.book;
    const isNamedAlike = inForce.id === book.id && inForce.version === book.version;
    if (!kept || !isNamedAlike || JSON.stringify(kept.document) === JSON.stringify(document)) {
      return [];
    }
    return [{ where: sheetNameOf(INFO), text: sameVersion(book.version) }];
  }

  private tell(intent: Said['intent'], text: Phrase): void {
    this.said = { intent, text };
    this.services.changed();
  }
}

/** What gives to think about in the tables, but what the norm itself gives. */
function hygieneOf(book: Rulebook): SheetFinding[] {
  const ofNorm = new Set(checkTables(NORM).map(({ code, pointer }) => `${code} ${pointer}`));
  return checkTables(book)
    .filter(({ code, pointer }) => !ofNorm.has(`${code} ${pointer}`))
    .map(describeTableFinding)
    .map(({ pointer, text }) => ({ where: pointer.replace(/^\/tables\//, ''), text }));
}
