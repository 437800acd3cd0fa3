import type { Phrase } from '../../../shared/failure.ts';
import { say } from '../../../shared/functions/reference/shape.ts';
import { figure, percent } from '../ui/figures.ts';

export const CAPS_WORDS = {
  title: say('数量上限', 'Caps'),
  hint: say(
    '按现等级计(没有现等级列时按建议等级)。点击一行看“如果”。',
    'By the tier held (by the proposal where no column holds it). Choose a line to ask “what if”.',
  ),
  look: say('查看上限', 'Show the caps'),
  lookAgain: say('重新计算', 'Work out again'),
  reading: say('正在统计 …', 'Counting …'),
  noGroups: say('此清单没有可统计的客户。', 'This list has no customers to count.'),
  whatIf: say('如果', 'What if'),
  classified: say('按规则分级之后:', 'Once the list is classified:'),
  add: say('再增加', 'This many more'),
  nobodyFalls: say('没有人会降级。', 'Nobody would fall.'),
  nobodyWaits: say('没有人因名额不足而降级。', 'Nobody lost this tier for want of a place.'),
  next: say('有名额时依次升入', 'First to get a free place'),
  falling: say('超限时依次降级', 'First to fall'),
  value: say('贡献度', 'value'),
  held: say('保底', 'held by a floor'),
  needsCategory: say(
    '缺少客户类别列: 请先在“分级”中选择。',
    'No column holds the category: choose it under Reclassify first.',
  ),
} as const satisfies Readonly<Record<string, Phrase>>;

/** `南京 · 金牌级: 12 / 15 · 上限 5% × 300 户` */
export function capInWords(
  group: string,
  tier: Phrase,
  counts: Phrase,
  cap: number | undefined,
  population: number,
): Phrase {
  if (cap === undefined) {
    return say(`${group} · ${tier.zh}: ${counts.zh}`, `${group} · ${tier.en}: ${counts.en}`);
  }
  const rate = percent(cap);
  return say(
    `${group} · ${tier.zh}: ${counts.zh} (上限 ${rate} × ${figure(population)} 户)`,
    `${group} · ${tier.en}: ${counts.en} (cap ${rate} of ${figure(population)})`,
  );
}

export const wouldFall = (count: number): Phrase =>
  say(`${figure(count)} 户会降级:`, `${figure(count)} would fall:`);

export const allFit = (spare: number): Phrase =>
  say(
    `名额够用, 还余 ${figure(spare)} 个。`,
    `There is room for them, with ${figure(spare)} places left.`,
  );
