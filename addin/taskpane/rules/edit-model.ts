import { signal } from '@preact/signals-core';
import { FIRST_DAY, formatDay } from '../../../shared/calendar/day.ts';
import { dayAt } from '../../../shared/calendar/moment.ts';
import type { Language, Phrase } from '../../../shared/failure.ts';
import { checkTables } from '../../../shared/rulebook/company/hygiene.ts';
import { readCompanyRulebook } from '../../../shared/rulebook/company/read-rulebook.ts';
import { NORM, newestBook, type Rulebook } from '../../../shared/rulebook/rulebook.ts';
import { describeFinding, describeTableFinding } from '../../../shared/words/describe-finding.ts';
import { phraseOf } from '../../host/problem.ts';
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
import type { Session } from '../session/session.ts';
import { put } from '../ui/state.ts';
import { exportedPartly, exportedSheets, RULES_WORDS } from './words.ts';

type Edited = Pick<Session, 'workbook' | 'rules' | 'work' | 'now' | 'language'>;

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

interface Editing {
  /** Sheets of an earlier export, which the next one would write over. */
  readonly present: readonly string[] | undefined;
  readonly readBack: ReadBack | undefined;
  readonly said: Said | undefined;
}

const NOTHING: Editing = { present: undefined, readBack: undefined, said: undefined };

/** The rules as sheets: written down, edited there, read back, and put in force. */
export class RulesEditModel {
  /** The part of the screen is unfolded; it stays so while another screen is in sight. */
  readonly isOpen = signal(false);
  readonly state = signal(NOTHING);
  private readonly session: Edited;

  constructor(session: Edited) {
    this.session = session;
  }

  /** Writes the rules in force to sheets; asks first where there are some already. */
  async exportSheets(mayReplace = false): Promise<void> {
    const { workbook, work, language } = this.session;
    put(this.state, { said: undefined, readBack: undefined });
    const sheets = ruleSheets(this.book, this.nameForExport(), language.value);
    if (!mayReplace) {
      const found = await findRuleSheets(workbook, sheets);
      if (!found.ok) return this.tell('error', phraseOf(found.error));
      if (found.value.length > 0) return put(this.state, { present: found.value });
    }
    this.forgetPresent();
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
    put(this.state, { present: undefined });
  }

  /** Reads the sheets, checks them whole, and compares them with the norm. */
  async read(): Promise<void> {
    const { workbook, work } = this.session;
    this.state.value = NOTHING;
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
    const readBack: ReadBack = {
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
    put(this.state, { readBack });
  }

  /** Puts what was read in force, and keeps it in this workbook. */
  async apply(): Promise<void> {
    const { rules } = this.session;
    const { readBack } = this.state.value;
    if (!readBack || readBack.errors.length > 0) return;
    const text = JSON.stringify(readBack.document);
    const isUsed = await rules.useText(text, { kind: 'sheets' });
    const { value: problem } = rules.problem;
    if (!isUsed) return this.tell('error', problem ?? RULES_WORDS.notApplied);
    put(this.state, { readBack: undefined });
    if (problem) {
      const { zh, en } = problem;
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
    const { rules } = this.session;
    put(this.state, { readBack: undefined });
    await rules.removeRulebook();
    const { value: problem } = rules.problem;
    if (problem) return this.tell('warning', problem);
    this.tell('success', RULES_WORDS.removed);
  }

  async show(difference: Difference): Promise<void> {
    const selected = await this.session.workbook.select(difference.area);
    if (!selected.ok) this.tell('error', phraseOf(selected.error));
  }

  /** The company's rulebook in force, also one whose day is still to come. */
  private get book(): Rulebook {
    return newestBook(this.session.rules.editions.value);
  }

  private nameForExport(): RulebookName {
    const { rules, now } = this.session;
    const { book } = this;
    const from = rules.editions.value.at(-1)?.from ?? FIRST_DAY;
    return {
      id: book === NORM ? 'company' : book.id,
      version: book === NORM ? formatDay(dayAt(now())) : book.version,
      from: from === FIRST_DAY ? '' : formatDay(from),
      note: book.note ?? '',
    };
  }

  /** What no sheet holds, the calendar and the company's own words, stays as it is kept. */
  private withKept(document: Readonly<Record<string, unknown>>): unknown {
    const kept = this.session.rules.kept.value?.document;
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
    const { value: kept } = this.session.rules.kept;
    const inForce = this.book;
    const isNamedAlike = inForce.id === book.id && inForce.version === book.version;
    if (!kept || !isNamedAlike || JSON.stringify(kept.document) === JSON.stringify(document)) {
      return [];
    }
    return [{ where: sheetNameOf(INFO), text: sameVersion(book.version) }];
  }

  private tell(intent: Said['intent'], text: Phrase): void {
    put(this.state, { said: { intent, text } });
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
