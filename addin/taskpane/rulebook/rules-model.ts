import { batch, computed, signal } from '@preact/signals-core';
import type { Language, Phrase } from '../../../shared/failure.ts';
import { say } from '../../../shared/functions/reference/shape.ts';
import { readCompanyRulebook } from '../../../shared/norm/company/read-rulebook.ts';
import type { DocumentFinding } from '../../../shared/norm/finding.ts';
import { type Editions, NORM_EDITIONS } from '../../../shared/norm/rulebook.ts';
import type { Result } from '../../../shared/result.ts';
import type { DateSystem } from '../../functions/serial.ts';
import type { Configuration } from '../../functions/settings.ts';
import { type HostProblem, phraseOf } from '../../host/problem.ts';
import type { Workbook } from '../../host/workbook.ts';
import type { AliasDocument } from '../../reclassify/reclassify.ts';
import {
  type Additions,
  composeRulebook,
  isEmpty,
  NO_ADDITIONS,
  withSchedule,
} from './compose-rulebook.ts';
import { type Fetched, fetchRulebook } from './fetch-rulebook.ts';
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
  /** The script of the custom functions, to be told how to answer. */
  readonly functions: { configure(configuration: Configuration): void };
  readonly now: () => number;
}

/** The rules in force in this workbook: labels, company rulebook, holidays, date system. */
export class RulesModel {
  readonly labels = signal<Language>('zh');
  readonly dateSystem = signal<DateSystem | undefined>(undefined);
  readonly editions = signal<Editions>(NORM_EDITIONS);
  readonly kept = signal<KeptRulebook | undefined>(undefined);
  readonly additions = signal<Additions>(NO_ADDITIONS);
  /** About the rulebook in force, or the one refused. */
  readonly findings = signal<readonly DocumentFinding[]>([]);
  /** Why the last step did not happen. */
  readonly problem = signal<Phrase | undefined>(undefined);
  /** The address did not answer, so the copy kept is used. */
  readonly offline = signal<Phrase | undefined>(undefined);
  readonly isBusy = signal(false);
  /** The document in force: the company's with what was entered here. */
  readonly document = computed(() =>
    composeRulebook(this.kept.value?.document, this.additions.value),
  );
  private readonly services: RulesServices;

  constructor(services: RulesServices) {
    this.services = services;
  }

  /** Reads what the workbook keeps, applies it, then looks for a newer version at its address. */
  async load(): Promise<void> {
    const { settings, hidden, dateSystem } = this.services.workbook;
    const labels = this.take(await settings.get(LABELS));
    const dates = this.take(await dateSystem());
    const kept = this.take(await readKeptRulebook(hidden));
    const additions = this.take(await readAdditions(hidden)) ?? NO_ADDITIONS;
    this.putInForce(() => {
      if (labels === 'zh' || labels === 'en') this.labels.value = labels;
      this.dateSystem.value = dates;
      this.kept.value = kept;
      this.additions.value = additions;
      this.applyKept();
    });
    if (kept?.source.kind === 'url') await this.fetchAgain();
  }

  async chooseLabels(labels: Language): Promise<void> {
    this.putInForce(() => {
      this.labels.value = labels;
    });
    this.take(await this.services.workbook.settings.set(LABELS, labels));
  }

  /** Takes a document where it is right; says what is wrong with it where not. */
  async useText(text: string, source: RulebookSource): Promise<boolean> {
    this.problem.value = undefined;
    const json = parseJson(text);
    if (!json.ok) {
      this.findings.value = [];
      return this.refuse(
        say(`不是 JSON 文件: ${json.error}`, `this is not a JSON document: ${json.error}`),
      );
    }
    const editions = this.check(json.value, this.additions.value);
    if (!editions) return this.refuse(WRONG_DOCUMENT);
    const kept = { source, keptAt: this.services.now(), document: json.value };
    this.take(await keepRulebook(this.services.workbook.hidden, kept));
    this.putInForce(() => {
      this.kept.value = kept;
      this.offline.value = undefined;
      this.editions.value = editions;
    });
    return true;
  }

  async useAddress(address: string): Promise<boolean> {
    this.problem.value = undefined;
    const fetched = await this.download(address);
    if (!fetched.ok) return this.refuse(fetched.error);
    return this.useText(fetched.value, { kind: 'url', address });
  }

  /** A newer version from the same address; without network the copy kept stays in force. */
  async fetchAgain(): Promise<void> {
    const { value: kept } = this.kept;
    if (kept?.source.kind !== 'url') return;
    const fetched = await this.download(kept.source.address);
    if (!fetched.ok) {
      this.offline.value = fetched.error;
      return;
    }
    const json = parseJson(fetched.value);
    const isSame = json.ok && JSON.stringify(json.value) === JSON.stringify(kept.document);
    if (isSame) this.offline.value = undefined;
    else await this.useText(fetched.value, kept.source);
  }

  async removeRulebook(): Promise<void> {
    this.problem.value = undefined;
    this.take(await forgetRulebook(this.services.workbook.hidden));
    this.putInForce(() => {
      this.kept.value = undefined;
      this.offline.value = undefined;
      this.applyKept();
    });
  }

  addAliases(aliases: AliasDocument): Promise<boolean> {
    const { value: additions } = this.additions;
    return this.add({ ...additions, aliases: { ...additions.aliases, ...aliases } });
  }

  addSchedule(
    schedule: Pick<Additions, 'restDays' | 'workingDays' | 'publishedYears'>,
  ): Promise<boolean> {
    return this.add(withSchedule(this.additions.value, schedule));
  }

  async removeAdditions(): Promise<void> {
    this.problem.value = undefined;
    this.take(await forgetAdditions(this.services.workbook.hidden));
    this.putInForce(() => {
      this.additions.value = NO_ADDITIONS;
      this.applyKept();
    });
  }

  private async add(additions: Additions): Promise<boolean> {
    this.problem.value = undefined;
    const editions = this.check(this.kept.value?.document, additions);
    if (!editions) return this.refuse(WRONG_ADDITION);
    this.take(await keepAdditions(this.services.workbook.hidden, additions));
    this.putInForce(() => {
      this.additions.value = additions;
      this.editions.value = editions;
    });
    return true;
  }

  private applyKept(): void {
    const { value: kept } = this.kept;
    const { value: additions } = this.additions;
    if (kept === undefined && isEmpty(additions)) {
      this.editions.value = NORM_EDITIONS;
      this.findings.value = [];
      return;
    }
    const editions = this.check(kept?.document, additions);
    this.editions.value = editions ?? NORM_EDITIONS;
    if (!editions) this.problem.value = KEPT_IS_WRONG;
  }

  /** What a document comes to where it is right; tells what is to be said about it. */
  private check(document: unknown, additions: Additions): Editions | undefined {
    const reading = readCompanyRulebook(composeRulebook(document, additions));
    this.findings.value = reading.ok ? reading.value.warnings : reading.error;
    return reading.ok ? reading.value.editions : undefined;
  }

  /** Changes the rules at once, and tells the functions. */
  private putInForce(change: () => void): void {
    batch(() => {
      change();
      this.configure();
    });
  }

  private configure(): void {
    const { functions, workbook } = this.services;
    const dateSystem = this.dateSystem.value;
    functions.configure({
      labels: this.labels.value,
      rulebook: this.editions.value === NORM_EDITIONS ? null : this.document.value,
      formattedValues: workbook.facts().formattedValues,
      ...(dateSystem && { dateSystem }),
    });
  }

  private async download(address: string): Promise<Fetched> {
    this.isBusy.value = true;
    const fetched = await fetchRulebook(address);
    this.isBusy.value = false;
    return fetched;
  }

  private refuse(problem: Phrase): false {
    this.problem.value = problem;
    return false;
  }

  private take<T>(result: Result<T, HostProblem>): T | undefined {
    if (result.ok) return result.value;
    this.problem.value = phraseOf(result.error);
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
