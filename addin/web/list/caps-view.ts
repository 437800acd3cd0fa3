import type { Language, Phrase } from '../../../shared/failure.ts';
import { NORM } from '../../../shared/norm/rulebook.ts';
import type { QuotaRow } from '../../../shared/rules/caps.ts';
import { element } from './element.ts';
import { countOfCap, figure, WORDS } from './words.ts';

/** Before and after of one tier in one group. */
interface Pair {
  readonly before: QuotaRow;
  readonly after: QuotaRow;
}

/** This page goes by the norm alone. */
const { tier: TIERS } = NORM.vocabulary;

/** More groups than so many are folded at first. */
const OPEN_GROUPS = 4;

export function tierMark(tier: string, language: Language): HTMLElement {
  const phrase = TIERS.label(tier);
  const label = phrase[language];
  const [first = ''] = phrase.zh;
  return element(
    'span',
    { class: `mark ${tier}`, role: 'img', 'aria-label': label, title: label },
    first,
  );
}

/** The caps of every group as bars, the group whose proposals are furthest past them first. */
export function renderCaps(
  before: readonly QuotaRow[],
  after: readonly QuotaRow[],
  language: Language,
): HTMLElement[] {
  const groups = new Map<string, Pair[]>();
  before.forEach((row, index) => {
    const pair = { before: row, after: after[index] as QuotaRow };
    groups.set(row.group, [...(groups.get(row.group) ?? []), pair]);
  });
  const worstFirst = [...groups].sort(([, a], [, b]) => excess(b) - excess(a));
  return worstFirst.map(([group, pairs], index) => {
    const details = element(
      'details',
      { class: 'group' },
      element(
        'summary',
        {},
        group,
        element('span', { class: 'quiet' }, ` ${population(pairs)[language]}`),
      ),
      ...pairs.map((pair) => renderTier(group, pair, language)),
    );
    details.open = index < OPEN_GROUPS;
    return details;
  });
}

/** By how much the tiers of a group are past their caps, before or after, in customers. */
export function excess(pairs: readonly Pair[]): number {
  const over = ({ count, allowed = count }: QuotaRow) => Math.max(0, count - allowed);
  return pairs.reduce((sum, pair) => sum + over(pair.before) + over(pair.after), 0);
}

function population(pairs: readonly Pair[]): Phrase {
  const counted = figure(pairs[0]?.after.population ?? 0);
  return { zh: `统计基数 ${counted} 户`, en: `${counted} customers counted` };
}

function renderTier(group: string, { before, after }: Pair, language: Language): HTMLElement {
  const mark = tierMark(after.tier, language);
  const { allowed } = after;
  if (allowed === undefined) {
    const counts = `${figure(before.count)} → ${figure(after.count)}`;
    const text = { zh: `${counts} 户, 不设上限`, en: `${counts}, no cap` }[language];
    return element('div', { class: 'tier' }, mark, element('p', { class: 'uncapped' }, text));
  }
  const scale = Math.max(1, allowed, before.count, after.count);
  const lines = (
    [
      ['before', before],
      ['after', after],
    ] as const
  ).map(([when, row]) => renderBar(group, row, { when, scale, allowed }, language));
  return element('div', { class: 'tier' }, mark, element('div', { class: 'bars' }, ...lines));
}

function renderBar(
  group: string,
  row: QuotaRow,
  { when, scale, allowed }: { when: 'before' | 'after'; scale: number; allowed: number },
  language: Language,
): HTMLElement {
  const text = countOfCap(row.count, allowed)[language];
  const rate = `${(row.cap ?? 0) * 100}%`;
  const basis = {
    zh: `${group} ${TIERS.label(row.tier).zh} ${WORDS[when].zh}: ${text}; 上限 ${rate} × ${figure(row.population)} 户`,
    en: `${group}, ${row.tier}, ${WORDS[when].en}: ${text}; cap ${rate} of ${figure(row.population)}`,
  }[language];
  const bar = element('div', {
    class: `bar ${when}`,
    role: 'img',
    'aria-label': basis,
    title: basis,
  });
  const share = (count: number): string => `${(100 * count) / scale}%`;
  const within = element('span', { class: 'within' });
  within.style.width = share(Math.min(row.count, allowed));
  const past = element('span', { class: 'past' });
  past.style.width = share(Math.max(0, row.count - allowed));
  const tick = element('span', { class: 'tick' });
  tick.style.left = share(allowed);
  bar.append(within, past, tick);
  const isOver = row.count > allowed;
  return element(
    'div',
    { class: 'line' },
    bar,
    element('span', { class: isOver ? 'count is-over' : 'count', 'aria-hidden': 'true' }, text),
  );
}
