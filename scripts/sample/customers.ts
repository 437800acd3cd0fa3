import { INDUSTRIES, makeCustomerName, makeManagers } from './names.ts';
import { Random } from './random.ts';

const SEED = 20_260_701;

/** Heads as they stand in the lists of city branches. */
const HEADS = [
  ...['客户编号', '客户名称', '所属地市', '客户类别', '是否重点', '行业', '年收入(元)'],
  ...['建议等级', '保底等级', '现等级', '客户经理'],
];

/** How freely each branch proposes: up to which place in its wishes it wants gold, and silver. */
const CITIES = [
  { name: '南京', code: 'NJ', customers: 800, gold: -6, silver: 40 },
  { name: '苏州', code: 'SZ', customers: 700, gold: 10, silver: 34 },
  { name: '无锡', code: 'WX', customers: 500, gold: -9, silver: 24 },
] as const;
type City = (typeof CITIES)[number];

const CATEGORIES = [
  ['双跨集团客户', 3],
  ['省级集团客户', 4],
  ['市县级集团客户', 59],
  ['一般集团客户', 26],
  ['普通聚类市场客户', 8],
] as const;
type Category = (typeof CATEGORIES)[number][0];

const SHORT_CATEGORIES: Readonly<Record<Category, string>> = {
  双跨集团客户: '双跨',
  省级集团客户: '省级',
  市县级集团客户: '市县级',
  一般集团客户: '一般',
  普通聚类市场客户: '聚类市场',
};

/** A usual yearly revenue, in yuan. */
const REVENUES: Readonly<Record<Category, number>> = {
  双跨集团客户: 2_600_000,
  省级集团客户: 1_500_000,
  市县级集团客户: 180_000,
  一般集团客户: 36_000,
  普通聚类市场客户: 6_000,
};

const TIERS = ['金牌级', '银牌级', '铜牌级', '标准级'] as const;
type Tier = (typeof TIERS)[number];

/** Slips of the pen, by column; about one row in a hundred has one. */
const SLIPS: readonly (readonly [column: string, text: string])[] = [
  ['客户类别', '一搬集团客户'],
  ['客户类别', '双垮集团客户'],
  ['客户类别', '市县集团客户(待定)'],
  ['客户类别', ''],
  ['建议等级', '金排级'],
  ['建议等级', '银牌极'],
  ['建议等级', '同牌级'],
  ['是否重点', '待核实'],
  ['年收入(元)', '约80万'],
  ['保底等级', '金牌以上'],
];
const SLIP_EVERY = 95;

type Row = Record<string, string>;

/** Two thousand made-up customers of three cities, as CSV that Excel opens. */
export function makeSample(): string {
  const random = new Random(SEED);
  const taken = new Set<string>();
  const rows = CITIES.flatMap((city) => {
    const managers = makeManagers(random, 12);
    return Array.from({ length: city.customers }, (_, index) =>
      makeCustomer(random, city, index + 1, { managers, taken }),
    );
  });
  rows.forEach((row, index) => {
    if (index % SLIP_EVERY !== SLIP_EVERY - 1) return;
    const [column, text] = SLIPS[Math.floor(index / SLIP_EVERY) % SLIPS.length] ?? ['', ''];
    row[column] = text;
  });
  const lines = [HEADS, ...rows.map((row) => HEADS.map((head) => row[head] ?? ''))];
  return `\ufeff${lines.map((cells) => `${cells.map(writeCell).join(',')}\r\n`).join('')}`;
}

function makeCustomer(
  random: Random,
  city: City,
  number: number,
  { managers, taken }: { managers: readonly string[]; taken: Set<string> },
): Row {
  const category = random.pickWeighted(CATEGORIES);
  const industry = random.pickWeighted(INDUSTRIES.map((one) => [one, one.weight] as const));
  const isSenior = category === '双跨集团客户' || category === '省级集团客户';
  const key = random.percent(isSenior ? 35 : 2);
  const size = Math.exp(2.2 * (random.next() + random.next() + random.next() - 1.5));
  const revenue = Math.round((REVENUES[category] * size) / 100) * 100;
  const proposed = propose(random, city, category, size);
  return {
    客户编号: `${city.code}${String(number).padStart(4, '0')}`,
    客户名称: makeCustomerName(random, city.name, industry, taken),
    所属地市: city.name,
    客户类别: random.percent(85) ? category : SHORT_CATEGORIES[category],
    是否重点: key ? '是' : random.percent(70) ? '否' : '',
    行业: industry.name,
    '年收入(元)': writeRevenue(random, revenue),
    建议等级: writeTier(random, proposed),
    保底等级: random.percent(2.5) ? random.pick(['金牌级', '银牌级', '铜牌级'] as const) : '',
    现等级: writeTier(random, currentTier(random, proposed, { isSenior, key })),
    客户经理: random.pick(managers),
  };
}

/** The tier that the branch wants, larger customers before smaller ones; some are left open. */
function propose(random: Random, city: City, category: Category, size: number): Tier | undefined {
  if (random.percent(14)) return undefined;
  if (category === '普通聚类市场客户') return random.percent(4) ? '铜牌级' : '标准级';
  if (category === '一般集团客户') {
    return random.pickWeighted([
      ['标准级', 72],
      ['铜牌级', 25],
      ['银牌级', 3],
    ]);
  }
  if (category !== '市县级集团客户') {
    return random.pickWeighted([
      ['金牌级', 40],
      ['银牌级', 52],
      ['铜牌级', 8],
    ]);
  }
  const wish = random.next() * 100 - 22 * Math.log(size);
  if (wish < city.gold) return '金牌级';
  if (wish < city.silver) return '银牌级';
  return wish < city.silver + 30 ? '铜牌级' : '标准级';
}

/** Most customers hold what is proposed for them; some were lower, some are new. */
function currentTier(
  random: Random,
  proposed: Tier | undefined,
  { isSenior, key }: { isSenior: boolean; key: boolean },
): Tier | undefined {
  if (random.percent(5)) return undefined;
  if (isSenior) return key ? '金牌级' : '银牌级';
  const tier = proposed ?? '标准级';
  if (random.percent(93)) return tier;
  return TIERS[Math.min(TIERS.length - 1, TIERS.indexOf(tier) + 1)];
}

function writeTier(random: Random, tier: Tier | undefined): string {
  if (tier === undefined) return '';
  return random.percent(90) ? tier : tier.replace('级', '');
}

/** Some clerks write thousands separators; a few leave the figure out. */
function writeRevenue(random: Random, revenue: number): string {
  if (random.percent(1)) return '';
  return random.percent(8) ? revenue.toLocaleString('en-US') : String(revenue);
}

function writeCell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
