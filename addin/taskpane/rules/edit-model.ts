import { signal } from '@preact/signals-core';
import { formatDay } from '../../../shared/calendar/day.ts';
import { dayAt } from '../../../shared/calendar/moment.ts';
import type { Phrase } from '../../../shared/failure.ts';
import { checkTables } from '../../../shared/norm/company/hygiene.ts';
import { readCompanyRulebook } from '../../../shared/norm/company/read-rulebook.ts';
import type { NormDocument } from '../../../shared/norm/document.ts';
import { NORM_OF_2010 } from '../../../shared/norm/of-2010/document.ts';
import { NORM, newestBook, type Rulebook } from '../../../shared/norm/rulebook.ts';
import { describeFinding, describeTableFinding } from '../../../shared/words/describe-finding.ts';
import { phraseOf } from '../../host/problem.ts';
import { compareDocuments, type Difference, ownStatements } from '../../rules/differences.ts';
import { exportRuleSheets, findRuleSheets } from '../../rules/export-sheets.ts';
import { FIRST_PART } from '../../rules/parts.ts';
import {
  canonical,
  readRuleSheets,
  type SheetFinding,
  type SheetPlace,
} from '../../rules/read-sheets.ts';
import { type Chain, ruleSheets, sheetNameOf } from '../../rules/rule-sheets.ts';
import { inColumn, sameVersion } from '../../rules/words.ts';
import { withOthers } from '../rulebook/compose-rulebook.ts';
import { parseJson } from '../rulebook/kept-rulebook.ts';
import type { Session } from '../session/session.ts';
import { put } from '../ui/state.ts';
import { exportedPartly, exportedSheets, RULES_WORDS } from './words.ts';

type Edited = Pick<Session, 'workbook' | 'rules' | 'work' | 'now' | 'language'>;

export interface Said {
  readonly intent: 'success' | 'warning' | 'error' | 'info';
  readonly text: Phrase;
}

/** What was read back, what differs, and what is to be said about it. */
export interface ReadBack {
  /** As the workbook keeps it: with the company's other documents where it extends some. */
  readonly document: unknown;
  readonly name: string;
  /** What it says that those it extends do not. */
  readonly differences: readonly Difference[];
  /** What differs from the document in force; undefined where there is none. */
  readonly since: readonly Difference[] | undefined;
  /** It cannot be applied with these. */
  readonly errors: readonly SheetFinding[];
  readonly remarks: readonly SheetFinding[];
  readonly places: ReadonlyMap<string, SheetPlace>;
}

/** How the document in force differs from another one. */
export interface Compared {
  readonly name: string;
  readonly differences: readonly Difference[];
}

interface Editing {
  /** Sheets of an earlier export, which the next one would write over. */
  readonly present: readonly string[] | undefined;
  readonly readBack: ReadBack | undefined;
  readonly compared: Compared | undefined;
  readonly said: Said | undefined;
}

const NOTHING: Editing = {
  present: undefined,
  readBack: undefined,
  compared: undefined,
  said: undefined,
};

/** The rules as sheets: written down, edited there, read back, and put in force. */
export class RulesEditModel {
  /** The part of the screen is unfolded; it stays so while another screen is in sight. */
  readonly isOpen = signal(false);
  readonly state = signal(NOTHING);
  private readonly session: Edited;

  constructor(session: Edited) {
    this.session = session;
  }

  /**
   * Writes the company's document to sheets, a blank one where there is none; asks first where there
   * are some already.
   */
  async exportSheets(mayReplace = false): Promise<void> {
    const { workbook, work, language } = this.session;
    this.state.value = NOTHING;
    const sheets = ruleSheets(this.chain(), language.value);
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
    const first = await workbook.findSheet(sheetNameOf(FIRST_PART));
    if (first.ok && first.value) await workbook.select(first.value.area);
    this.tell('success', exportedSheets(exported.sheets));
  }

  forgetPresent(): void {
    put(this.state, { present: undefined });
  }

  /** Reads the sheets, checks them whole, and tells what they change. */
  async read(): Promise<void> {
    const { workbook, work, language, rules } = this.session;
    this.state.value = NOTHING;
    const inForce = this.chain();
    const read = await work.run(RULES_WORDS.readingBack, () =>
      readRuleSheets(workbook, {
        below: (extended) => extendedBy(extended, inForce),
        language: language.value,
      }),
    );
    if (!read.ok) return this.tell('error', phraseOf(read.error));
    const { document, findings, remarks, places } = read.value;
    const whole = withOthers(document, rules.kept.value?.document, inForce[0].version);
    const checked = readCompanyRulebook(whole);
    const found = (checked.ok ? checked.value.warnings : checked.error)
      .map(describeFinding)
      .map(({ pointer, severity, text }) => ({
        severity,
        finding: inSheet(pointer, text, places, Array.isArray(whole)),
      }));
    const of = (isError: boolean) =>
      found
        .filter(({ severity }) => (severity === 'error') === isError)
        .map((each) => each.finding);
    const book = checked.ok ? newestBook(checked.value.editions) : undefined;
    const readBack: ReadBack = {
      document: whole,
      name: book ? `${book.id} ${book.version}` : '',
      differences: book ? withoutName(ownStatements(book.chain)) : [],
      since: book && rules.kept.value ? compareDocuments(inForce, book.chain) : undefined,
      errors: [...findings, ...of(true)],
      remarks: [
        ...remarks,
        ...of(false),
        ...(book ? hygieneOf(book, places) : []),
        ...(book ? this.versionRemark(book, inForce) : []),
      ],
      places,
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
    put(this.state, { readBack: undefined, compared: undefined });
    await rules.removeRulebook();
    const { value: problem } = rules.problem;
    if (problem) return this.tell('warning', problem);
    this.tell('success', RULES_WORDS.removed);
  }

  /** Tells how the company's document differs from the one of a file. */
  async compareWith(file: Pick<File, 'name' | 'text'>): Promise<void> {
    put(this.state, { compared: undefined, said: undefined });
    const text = await file.text().catch(() => undefined);
    if (text === undefined) return this.tell('error', RULES_WORDS.unreadable);
    const json = parseJson(text);
    const reading = json.ok ? readCompanyRulebook(json.value) : undefined;
    if (!reading?.ok) {
      const { notCompared } = RULES_WORDS;
      const [first] = reading ? reading.error.map(describeFinding) : [];
      const why = first ? { zh: first.text.zh, en: first.text.en } : { zh: 'JSON', en: 'JSON' };
      const where = first?.pointer ?? '';
      return this.tell('error', {
        zh: `${notCompared.zh}: ${where} ${why.zh}`,
        en: `${notCompared.en}: ${where} ${why.en}`,
      });
    }
    const { chain, id, version } = newestBook(reading.value.editions);
    const differences = compareDocuments(chain, this.chain());
    put(this.state, { compared: { name: `${id} ${version} (${file.name})`, differences } });
  }

  /** Selects the cell from which a difference comes. */
  async show({ members }: Difference): Promise<void> {
    const places = this.state.value.readBack?.places;
    const place = members[0] && places && nearestPlace(members[0].pointer, places);
    if (!place) return;
    const selected = await this.session.workbook.select(place.area);
    if (!selected.ok) this.tell('error', phraseOf(selected.error));
  }

  /**
   * The company's document as it is kept, without what was entered in the settings, with those that
   * it extends; a blank one where there is none.
   */
  private chain(): Chain {
    const { rules, now } = this.session;
    const { value: kept } = rules.kept;
    const reading = kept && readCompanyRulebook(kept.document);
    if (reading?.ok) return newestBook(reading.value.editions).chain;
    const version = formatDay(dayAt(now()));
    return [{ id: 'company', version, extends: NORM_OF_2010.id }, NORM_OF_2010];
  }

  private versionRemark({ chain, id, version }: Rulebook, [inForce]: Chain): SheetFinding[] {
    const { value: kept } = this.session.rules.kept;
    const isNamedAlike = inForce.id === id && inForce.version === version;
    if (!kept || !isNamedAlike || canonical(inForce) === canonical(chain[0])) return [];
    return [{ where: sheetNameOf(FIRST_PART), text: sameVersion(version) }];
  }

  private tell(intent: Said['intent'], text: Phrase): void {
    put(this.state, { said: { intent, text } });
  }
}

/** The documents that one extends, found among those of the company and the norm. */
function extendedBy(extended: unknown, [, ...known]: Chain): readonly NormDocument[] {
  if (extended === null) return [];
  const all = known.includes(NORM_OF_2010) ? known : [...known, NORM_OF_2010];
  const named = all.findIndex(({ id, version }) =>
    [id, `${id}@${version}`].includes(String(extended)),
  );
  if (extended === undefined) return all.slice(all.indexOf(NORM_OF_2010));
  return all.slice(Math.max(named, 0));
}

/** Its name and version are no rules. */
function withoutName(differences: readonly Difference[]): Difference[] {
  return differences.filter(({ part }) => part !== FIRST_PART.name);
}

/** The cell of a pointer, or of what holds it. */
function nearestPlace(
  pointer: string,
  places: ReadonlyMap<string, SheetPlace>,
): SheetPlace | undefined {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const place = places.get(at);
    if (place) return place;
  }
  return undefined;
}

/** A finding with its cell. */
function inSheet(
  pointer: string,
  text: Phrase,
  places: ReadonlyMap<string, SheetPlace>,
  isChain: boolean,
): SheetFinding {
  const place = nearestPlace(isChain ? pointer.replace(/^\/0(?=\/|$)/, '') : pointer, places);
  // A finding about another document of the chain has no cell.
  const isElsewhere = isChain && !/^\/0(\/|$)/.test(pointer);
  if (!place || isElsewhere) return { where: pointer || '/', text };
  return { where: place.where, text: place.head ? inColumn(place.head, text) : text };
}

/** What gives to think about in the rules, but what the norm itself gives. */
function hygieneOf(book: Rulebook, places: ReadonlyMap<string, SheetPlace>): SheetFinding[] {
  const told = (of: Rulebook) => checkTables(of).map(describeTableFinding);
  const ofNorm = new Set(told(NORM).map(({ code, pointer }) => `${code} ${pointer}`));
  return told(book)
    .filter(({ code, pointer }) => !ofNorm.has(`${code} ${pointer}`))
    .map(({ pointer, text }) => inSheet(pointer, text, places, false));
}
