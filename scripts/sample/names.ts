import type { Random } from './random.ts';

/** Rare pairs of characters, so that no name is a company's. */
const FIRST = [...'岚澄栖霁砚岫沐芷溪漪桐萤蔚屿杉麓汐绮珩叙弥朔萱筠澍颂槿翎'];
const SECOND = [...'禾桥岭舟陌汀榆笙墨川棠遥岑野笺洲砾芦枫甸坞畔泓蘅钧序岩庐'];

export const INDUSTRIES = [
  { name: '制造业', endings: ['精密机械有限公司', '电子有限公司', '新材料有限公司'], weight: 30 },
  { name: '批发零售', endings: ['商贸有限公司', '百货有限公司', '食品有限公司'], weight: 18 },
  { name: '物流', endings: ['物流有限公司', '供应链有限公司'], weight: 10 },
  { name: '教育', endings: ['实验学校', '职业学院', '培训学校'], weight: 9 },
  { name: '医疗', endings: ['医院', '口腔门诊部', '医药有限公司'], weight: 8 },
  { name: '酒店餐饮', endings: ['酒店', '餐饮管理有限公司'], weight: 9 },
  { name: '金融', endings: ['融资租赁有限公司', '保险代理有限公司'], weight: 5 },
  { name: '互联网', endings: ['信息技术有限公司', '网络科技有限公司'], weight: 11 },
] as const;

export type Industry = (typeof INDUSTRIES)[number];

/** A customer's name that was not given before. */
export function makeCustomerName(
  random: Random,
  city: string,
  { endings }: Industry,
  taken: Set<string>,
): string {
  for (;;) {
    const name = `${city}${random.pick(FIRST)}${random.pick(SECOND)}${random.pick(endings)}`;
    if (taken.has(name)) continue;
    taken.add(name);
    return name;
  }
}

const SURNAMES = [...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许'];
const GIVEN_NAMES = [
  '一帆',
  '晓岚',
  '子墨',
  '雨桐',
  '思远',
  '佳宁',
  '浩然',
  '若溪',
  '文博',
  '静怡',
];

/** The account managers of a city. */
export function makeManagers(random: Random, count: number): string[] {
  return Array.from({ length: count }, () => random.pick(SURNAMES) + random.pick(GIVEN_NAMES));
}
