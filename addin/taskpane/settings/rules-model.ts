import type { Language, Phrase } from '../../../shared/failure.ts';
import { say } from '../../../shared/functions/reference/shape.ts';
import type { Result } from '../../../shared/result.ts';
import type { DescribedFinding } from '../../../shared/rulebook/company/finding.ts';
import { readCompanyRulebook } from '../../../shared/rulebook/company/read-rulebook.ts';
import { type Editions, NORM_EDITIONS } from '../../../shared/rulebook/rulebook.ts';
import { describeFinding } from '../../../shared/words/describe-finding.ts';
import type { DateSystem } from '../../functions/serial.ts';
import { type HostProblem, phraseOf } from '../../host/problem.ts';
import type { Workbook } from '../../host/workbook.ts';
import type { AliasDocument } from '../../reclassify/reclassify.ts';
import type { FunctionsDoor } from '../functions/functions-door.ts';
import {
  type Additions,
  composeRulebook,
  isEmpty,
  NO_ADDITIONS,
  withSchedule,
} from './compose-rulebook.ts';
import { fetchRulebook } from './fetch-rulebook.ts';
import {
  forgetAdditions,
  forgetRulebook,
  type KeptRulebook,
  keepAdditions,
  keepRulebook,
  parseJson,
  type RulebookSource,
  readAdditions,
  readKeptRulebook,
} from './kept-rulebook.ts';

const LABELS = 'pane.labels';

export interface RulesServices {
  readonly workbook: Workbook;
  readonly functions: FunctionsDoor;
  readonly now: () => number;
  /** The rules are others: what was worked out by the ones before no longer holds. */
  readonly rulesChanged: () => void;
  readonly changed: () => void;
}

/** The rules in force in this workbook: labels, company rulebook, holidays, date system. */
export class RulesModel {
  labels: Language = 'zh';
  dateSystem: DateSystem | undefined;
  editions: Editions = NORM_EDITIONS;
  kept: KeptRulebook | undefined;
  additions: Additions = NO_ADDITIONS;
  /** About the rulebook in force, or the one refused. */
  findings: readonly DescribedFinding[] = [];
  /** Why the last step did not happen. */
  problem: Phrase | undefined;
  /** The address did not answer, so the copy kept is used. */
  offline: Phrase | undefined;
  isBusy = false;
  private readonly services: RulesServices;

  constructor(services: RulesServices) {
    this.services = services;
  }

  /** The document in force: the company's with what was entered here. */
  get document(): unknown {
    return composeRulebook(this.kept?.document, this.additions);
  }

  /** Reads what the workbook keeps, applies it, then looks for a newer version at its address. */
  async load(): Promise<void> {
    const { settings, hidden, dateSystem } = this.services.workbook;
    const labels = this.take(await settings.get(LABELS));
    if (labels === 'zh' || labels === 'en') this.labels = labels;
    this.dateSystem = this.take(await dateSystem());
    this.kept = this.take(await readKeptRulebook(hidden));
    this.additions = this.take(await readAdditions(hidden)) ?? NO_ADDITIONS;
    this.applyKept();
    this.configure();
    this.services.rulesChanged();
    if (this.kept?.source.kind === 'url') await this.fetchAgain();
  }

  async chooseLabels(labels: Language): Promise<void> {
    this.labels = labels;
    this.configure();
    this.services.rulesChanged();
    this.take(await this.services.workbook.settings.set(LABELS, labels));
    this.services.changed();
  }

  /** Takes a document where it is right; says what is wrong with it where not. */
  async useText(text: string, source: RulebookSource): Promise<boolean> {
    this.problem = undefined;
    const json = parseJson(text);
    if (!json.ok) {
      this.findings = [];
      return this.refuse(
        say(`不是 JSON 文件: ${json.error}`, `this is not a JSON document: ${json.error}`),
      );
    }
    if (!this.apply(json.value, this.additions)) return this.refuse(WRONG_DOCUMENT);
    const kept = { source, keptAt: this.services.now(), document: json.value };
    this.kept = kept;
    this.offline = undefined;
    this.take(await keepRulebook(this.services.workbook.hidden, kept));
    this.inForce();
    return true;
  }

  async useAddress(address: string): Promise<boolean> {
    this.problem = undefined;
    this.busy(true);
    const fetched = await fetchRulebook(address);
    this.busy(false);
    if (!fetched.ok) return this.refuse(fetched.error);
    return this.useText(fetched.value, { kind: 'url', address });
  }

  /** A newer version from the same address; without network the copy kept stays in force. */
  async fetchAgain(): Promise<void> {
    const { kept } = this;
    if (kept?.source.kind !== 'url') return;
    this.busy(true);
    const fetched = await fetchRulebook(kept.source.address);
    this.busy(false);
    if (!fetched.ok) {
      this.offline = fetched.error;
      return this.services.changed();
    }
    const json = parseJson(fetched.value);
    const isSame = json.ok && JSON.stringify(json.value) === JSON.stringify(kept.document);
    if (isSame) {
      this.offline = undefined;
      return this.services.changed();
    }
    await this.useText(fetched.value, kept.source);
  }

  async removeRulebook(): Promise<void> {
    this.kept = undefined;
    this.offline = undefined;
    this.problem = undefined;
    this.take(await forgetRulebook(this.services.workbook.hidden));
    this.applyKept();
    this.inForce();
  }

  addAliases(aliases: AliasDocument): Promise<boolean> {
    const { additions } = this;
    return this.add({ ...additions, aliases: { ...additions.aliases, ...aliases } });
  }

  addSchedule(
    schedule: Pick<Additions, 'restDays' | 'workingDays' | 'publishedYears'>,
  ): Promise<boolean> {
    return this.add(withSchedule(this.additions, schedule));
  }

  async removeAdditions(): Promise<void> {
    this.additions = NO_ADDITIONS;
    this.problem = undefined;
    this.take(await forgetAdditions(this.services.workbook.hidden));
    this.applyKept();
    this.inForce();
  }

  private async add(additions: Additions): Promise<boolean> {
    this.problem = undefined;
    if (!this.apply(this.kept?.document, additions)) return this.refuse(WRONG_ADDITION);
    this.additions = additions;
    this.take(await keepAdditions(this.services.workbook.hidden, additions));
    this.inForce();
    return true;
  }

  private applyKept(): void {
    if (this.kept === undefined && isEmpty(this.additions)) {
      this.editions = NORM_EDITIONS;
      this.findings = [];
    } else if (!this.apply(this.kept?.document, this.additions)) {
      this.editions = NORM_EDITIONS;
      this.problem = KEPT_IS_WRONG;
    }
  }

  /** Puts a document in force where it is right. */
  private apply(document: unknown, additions: Additions): boolean {
    const reading = readCompanyRulebook(composeRulebook(document, additions));
    this.findings = (reading.ok ? reading.value.warnings : reading.error).map(describeFinding);
    if (reading.ok) this.editions = reading.value.editions;
    return reading.ok;
  }

  private inForce(): void {
    this.configure();
    this.services.rulesChanged();
    this.services.changed();
  }

  private configure(): void {
    const { dateSystem, labels, editions } = this;
    const { functions, workbook } = this.services;
    functions.configure({
      labels,
      rulebook: editions === NORM_EDITIONS ? null : this.document,
      formattedValues: workbook.facts().formattedValues,
      ...(dateSystem && { dateSystem }),
    });
  }

  private refuse(problem: Phrase): false {
    this.problem = problem;
    this.services.changed();
    return false;
  }

  private busy(isBusy: boolean): void {
    this.isBusy = isBusy;
    this.services.changed();
  }

  private take<T>(result: Result<T, HostProblem>): T | undefined {
    if (result.ok) return result.value;
    this.problem = phraseOf(result.error);
    return undefined;
  }
}

const WRONG_DOCUMENT = say(
  '这份规则有错, 没有采用; 原有规则继续有效:',
  'This rulebook has errors and is not used; the one before stays in force:',
);
const WRONG_ADDITION = say('没有保存, 与规则冲突:', 'Not kept, it conflicts with the rulebook:');
const KEPT_IS_WRONG = say(
  '本工作簿保存的公司规则有错, 暂按规范原文计算:',
  'The company rulebook kept in this workbook has errors; the norm itself is in force:',
);
