import { repeat } from 'lit/directives/repeat.js';
import { styleMap } from 'lit/directives/style-map.js';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Language, Phrase } from '../../../shared/failure.ts';
import type { QuotaRow } from '../../../shared/rules/caps.ts';
import type { CountedOtherwise } from '../../../shared/rules/counted-otherwise.ts';
import type { GroupCaps } from '../../reclassify/reclassify.ts';
import { countOfCap, figure, percent } from './figures.ts';
import { type SaidIn, tierMark } from './tier-mark.ts';

export interface CapsBars extends SaidIn {
  readonly groups: readonly GroupCaps[];
  /** Which bars: before and after a run, or only how the list stands. */
  readonly show: 'change' | 'now';
  /** A tier of a group was chosen, where that can be. */
  readonly choose?: (group: string, tier: string) => void;
  readonly isChosen?: (group: string, tier: string) => boolean;
}

/** More groups than so many are folded at first. */
const OPEN_GROUPS = 3;

/** The caps of every group as bars, in the order given: the worst first. */
export function capsBars(bars: CapsBars): TemplateResult {
  const { language, show } = bars;
  return html`
    ${show === 'change' ? legend(language) : nothing}
    <div class="caps" style=${styleMap({ '--count-width': countWidth(bars) })}>${repeat(
      bars.groups,
      ({ group }) => group,
      (caps, index) => groupView(caps, index, bars),
    )}</div>`;
}

/** The widest count in digits, a Chinese character being as wide as two: so all bars are as long. */
function countWidth({ groups, language, show }: CapsBars): string {
  const widths = groups.flatMap(({ before, after }) =>
    [...before, ...(show === 'change' ? after : [])].map(({ count, allowed }) => {
      if (allowed === undefined) return 0;
      const text = countOfCap(count, allowed)[language];
      return text.length + (text.match(/\p{Script=Han}/gu)?.length ?? 0);
    }),
  );
  return String(widths.reduce((widest, width) => Math.max(widest, width), 0));
}

function legend(language: Language): TemplateResult {
  return html`<p class="legend quiet" aria-hidden="true">
    <span class="swatch before"><span class="within"></span></span>${WHEN.before[language]}
    <span class="swatch after"><span class="within"></span></span>${WHEN.after[language]}
    <span class="swatch past"></span>${PAST[language]}
  </p>`;
}

function groupView({ group, before, after, otherwise }: GroupCaps, index: number, bars: CapsBars) {
  const { language, show } = bars;
  const population = after[0]?.population ?? 0;
  const counted: Phrase = {
    zh: `统计基数 ${figure(population)} 户`,
    en: `${figure(population)} customers counted`,
  };
  const counts = [counted, ...(otherwise ? [otherwiseInWords(otherwise)] : [])];
  const over = excessOf(show === 'now' ? before : after);
  const sign: Phrase = { zh: `超 ${figure(over)}`, en: `${figure(over)} over` };
  return html`<details class="group" ?open=${index < OPEN_GROUPS}>
    <summary>
      <span class="group-name">${group}</span>
      ${over > 0 ? html`<span class="over-sign">${sign[language]}</span>` : nothing}
      <span class="quiet">${counts.map((each) => each[language]).join('; ')}</span>
    </summary>
    ${repeat(
      after,
      ({ tier }) => tier,
      (row, at) => tierView(before[at] ?? row, row, bars),
    )}
  </details>`;
}

/** Whom the caps count (R31): the figure by the other answer too. */
function otherwiseInWords({ otherwise, countsMass, leftOut }: CountedOtherwise): Phrase {
  const left: Phrase = {
    zh: leftOut > 0 ? `未用基础通信业务 ${figure(leftOut)} 户不计; ` : '',
    en: leftOut > 0 ? `${figure(leftOut)} without basic services left out; ` : '',
  };
  return {
    zh: `${left.zh}${countsMass ? '不计' : '计入'}普通聚类市场客户为 ${figure(otherwise)} 户`,
    en: `${left.en}${figure(otherwise)} ${countsMass ? 'without' : 'with'} mass-market customers`,
  };
}

function excessOf(rows: readonly QuotaRow[]): number {
  return rows.reduce((sum, { count, allowed = count }) => sum + Math.max(0, count - allowed), 0);
}

function tierView(before: QuotaRow, after: QuotaRow, bars: CapsBars): TemplateResult {
  const { language, show, choose, isChosen } = bars;
  const { group, tier, allowed } = after;
  const mark = tierMark(tier, bars);
  if (allowed === undefined) {
    const counts =
      show === 'now' ? figure(before.count) : `${figure(before.count)} → ${figure(after.count)}`;
    const text: Phrase = { zh: `${counts} 户, 不设上限`, en: `${counts}, no cap` };
    return html`<div class="tier"><span>${mark}</span><p class="uncapped quiet">${text[language]}</p></div>`;
  }
  const scale = Math.max(1, allowed, before.count, after.count);
  const lines =
    show === 'now'
      ? barLine(before, 'after', scale, allowed, bars)
      : [
          barLine(before, 'before', scale, allowed, bars),
          barLine(after, 'after', scale, allowed, bars),
        ];
  if (!choose) return html`<div class="tier"><span>${mark}</span><div>${lines}</div></div>`;
  return html`<button
    type="button"
    class="tier"
    aria-pressed=${isChosen?.(group, tier) ?? false}
    @click=${() => choose(group, tier)}
  ><span>${mark}</span><div>${lines}</div></button>`;
}

const WHEN: Readonly<Record<'before' | 'after', Phrase>> = {
  before: { zh: '现在', en: 'now' },
  after: { zh: '分级后', en: 'after' },
};

const PAST: Phrase = { zh: '超限', en: 'past the cap' };

function barLine(
  row: QuotaRow,
  when: 'before' | 'after',
  scale: number,
  allowed: number,
  { vocabulary, language }: SaidIn,
): TemplateResult {
  const { group, tier, count, cap, population } = row;
  const text = countOfCap(count, allowed)[language];
  const label = vocabulary.tier.label(tier);
  const most: Phrase =
    cap === undefined
      ? { zh: `上限 ${figure(allowed)} 户`, en: `at most ${figure(allowed)}` }
      : {
          zh: `上限 ${percent(cap)} × ${figure(population)} 户`,
          en: `cap ${percent(cap)} of ${figure(population)}`,
        };
  const basis: Phrase = {
    zh: `${group} ${label.zh} ${WHEN[when].zh}: ${text}; ${most.zh}`,
    en: `${group}, ${label.en}, ${WHEN[when].en}: ${text}; ${most.en}`,
  };
  const share = (customers: number) => `${(100 * customers) / scale}%`;
  return html`<div class="bar-line">
    <div class="bar ${when}" role="img" aria-label=${basis[language]} title=${basis[language]}>
      <span class="within" style=${styleMap({ width: share(Math.min(count, allowed)) })}></span>
      <span class="past" style=${styleMap({ width: share(Math.max(0, count - allowed)) })}></span>
      <span class="tick" style=${styleMap({ left: share(allowed) })}></span>
    </div>
    <span class="count tabular ${count > allowed ? 'is-over' : ''}" aria-hidden="true">${text}</span>
  </div>`;
}
