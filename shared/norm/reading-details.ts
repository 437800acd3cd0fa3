import type { Phrase } from '../phrase.ts';
import type { Alternative, Reading } from './reading.ts';
import { READINGS } from './readings.ts';

interface ReadingDetails {
  /** The code of the answer in readings.ts. */
  readonly taken: string;
  /** The answers considered and not taken, by their codes. */
  readonly others: Readonly<Record<string, Phrase>>;
  /** Why that answer is taken. */
  readonly why: Phrase;
}

// biome-ignore format: read as a list, the answers not taken one a line
const DETAILS: Readonly<Record<string, ReadingDetails>> = {
  R1: {
    taken: 'lower-stands',
    others: {
      'silver-fixed': { zh: '一律银牌', en: 'always silver' },
      'both-stand': { zh: '高低均有效', en: 'lower and higher both stand' },
    },
    why: { zh: '银牌只是“默认”,可以调低;金牌留给重点客户。',
      en: 'Silver is only the default, so it may be lowered; gold is for key customers.' },
  },
  R2: {
    taken: 'municipal',
    others: {
      literal: { zh: '金牌不含省级客户,银牌、铜牌含全部',
        en: 'gold without provincial customers, silver and bronze with all' },
      all: { zh: '全部集团客户', en: 'all group customers' },
    },
    why: { zh: '“不含省级集团客户”只写在5%之后,但整条属于市县级集团客户。',
      en: 'The exclusion follows the 5% only, yet the whole clause is about municipal customers.' },
  },
  R3: {
    taken: 'company',
    others: {
      province: { zh: '全省合计', en: 'the whole province' },
    },
    why: { zh: '该条针对市县级客户;有分组列时按组计算。',
      en: 'The clause is about municipal customers; a group column gives each group its own caps.' },
  },
  R4: {
    taken: 'pooled',
    others: {
      leftover: { zh: '超出者只用下一级的余额', en: 'those cut only get what the next tier has left' },
    },
    why: { zh: '原文未规定;按余额,高贡献客户会排到低贡献客户之下。§1.3.1(1)并列贡献度和重要程度,排序由rankBy设定。',
      en: 'Not in the text; leftovers would put rich customers below poor ones. rankBy is the order.' },
  },
  R5: {
    taken: 'descending',
    others: {
      'row1-pairs': { zh: '行1 AAA·AAA·A·A', en: 'row 1 AAA·AAA·A·A' },
      'row1-equal': { zh: '行1 AA·AA·AA·AA', en: 'row 1 AA·AA·AA·AA' },
      'row2-cliff': { zh: '行2 AAA·AAA·AAA·A', en: 'row 2 AAA·AAA·AAA·A' },
      'row4-equal': { zh: '行4 AA·AA·AA·普通', en: 'row 4 AA·AA·AA·normal' },
    },
    why: { zh: '等级自左至右不升;取逐级下降的拆分,每格可另行设定。',
      en: 'Levels never rise from left to right; the split that falls step by step is taken, each cell can be set.' },
  },
  R6: {
    taken: 'self-healing',
    others: {
      'not-legible': { zh: '原文缺失', en: 'not legible' },
    },
    why: { zh: '§2.2.1(2)把局间自愈保护列为三个保护等级之一。',
      en: '§2.2.1(2) names inter-office self-healing as one of three grades of protection.' },
  },
  R7: {
    taken: 'table',
    others: {
      example: { zh: '算例的4天', en: 'the example’s 4' },
    },
    why: { zh: '数值以表为准(每扩大一级范围各等级均加1天),方法以算例为准;4天是银牌的。',
      en: 'The table gives the figure (each wider scope adds 1 in every tier), the example the method; 4 is silver’s.' },
  },
  R8: {
    taken: 'not-covered',
    others: {
      'inter-province': { zh: '按跨省', en: 'the inter-province one' },
    },
    why: { zh: '各时限表均无跨国一行,不作推测。',
      en: 'No table of limits has an international row; nothing is guessed.' },
  },
  R9: {
    taken: 'provision',
    others: {
      'survey+provision': { zh: '勘查+开通', en: 'survey and provisioning' },
      'suspend+provision': { zh: '停机+开通', en: 'suspension and provisioning' },
    },
    why: { zh: '“参考新增集团的时限要求”代替停机+开通的累计。',
      en: 'The limits of a new customer stand in for suspension and provisioning.' },
  },
  R10: {
    taken: 'calendar',
    others: {
      working: { zh: '工作日', en: 'working days' },
    },
    why: { zh: '同表金牌写明“工作日”,银牌只写“日”。',
      en: 'The same table writes working days for gold, only days for silver.' },
  },
  R11: {
    taken: 'calendar',
    others: {
      working: { zh: '工作日', en: 'a working day' },
    },
    why: { zh: '同条其他提前期写明“工作日”,此处只写“天”。',
      en: 'The clause writes working days for the other leads, only day here.' },
  },
  R12: {
    taken: 'false',
    others: {
      true: { zh: '计入', en: 'yes' },
    },
    why: { zh: '《民法典》第201条;受理截止时刻和休息日受理另有设定cutoff、deemNextWorkday。',
      en: 'Civil Code art. 201; cutoff and deemNextWorkday settle late orders and days off.' },
  },
  R13: {
    taken: 'around-the-clock',
    others: {
      'office-hours': { zh: '只计工作时间', en: 'office hours only' },
    },
    why: { zh: '热线7×24小时受理,时限以小时计而非工作日。',
      en: 'Hotlines work 7×24, and these limits are in hours, not working days.' },
  },
  R14: {
    taken: 'false',
    others: {
      true: { zh: '是:通知与割接之间隔n个整工作日', en: 'yes: n whole working days lie between' },
    },
    why: { zh: '“提前n个工作日”通常不计割接当日,倒数第n个工作日。',
      en: '“n working days ahead” is usually counted back from the cut-over, its day left out.' },
  },
  R15: {
    taken: 'as-limit',
    others: {
      whole: { zh: '只扣整个处于暂停内的日', en: 'only days wholly inside a pause' },
    },
    why: { zh: '原文未规定;以时限自身的单位和计法(《民法典》第201条)计量,重叠的暂停合并,不按小时折算。',
      en: 'Not in the text; measured in the limit’s own unit and way (Civil Code art. 201), merged, not by the hour.' },
  },
  R16: {
    taken: 'false',
    others: {
      true: { zh: '顺延至下一工作日', en: 'yes, to the next working day' },
    },
    why: { zh: '规范未规定顺延,取较严的一种;《民法典》第203条可由设定启用。',
      en: 'The norm does not say so; the stricter is taken, Civil Code art. 203 is the setting.' },
  },
  R17: {
    taken: 'better',
    others: {
      first: { zh: '取行1', en: 'row 1' },
    },
    why: { zh: '汇聚电路“十分重要”(§1.1.2),端到端不应使其降低。',
      en: '§1.1.2 calls an aggregation circuit very important; being end to end cannot lower it.' },
  },
  R18: {
    taken: 'up',
    others: {
      nearest: { zh: '四舍五入', en: 'to the nearest' },
      down: { zh: '向下', en: 'down' },
    },
    why: { zh: '§3.2.1(1)同样的算法写明“向上取整”;算例恰为整数。',
      en: '§3.2.1(1) says up for the same sum; the example comes out whole.' },
  },
  R19: {
    taken: 'line-access',
    others: {
      named: { zh: '名称含“专线”的业务', en: 'services named 专线' },
    },
    why: { zh: '表3-3(开通)区分含与不含专线接入;不含的没有线路可验收。',
      en: 'Table 3-3 tells with from without line access; without, there is no line to accept.' },
  },
  R20: {
    taken: 'at-most',
    others: {
      below: { zh: '不达标:须低于指标', en: 'no: it must be below' },
    },
    why: { zh: '指标是允许值;年中统计不折算。首次故障算不算重复,由repeatCount设定。',
      en: 'The figure is what is allowed, not scaled; repeatCount says if a first fault counts.' },
  },
  R21: {
    taken: 'earlier',
    others: {
      report: { zh: '客户申告', en: 'at the report' },
    },
    why: { zh: '“申告时或出现监控告警时起”,先发生者即起算。',
      en: 'From the report or the alarm: the first of them starts the clock.' },
  },
  R22: {
    taken: 'pause',
    others: {
      lift: { zh: '整单不受时限约束', en: 'it lifts the limit' },
    },
    why: { zh: '表5-2注只扣除该段“历时”,其余条款同样理解。',
      en: 'The note to table 5-2 takes out that duration only; the others are read likewise.' },
  },
  R23: {
    taken: 'request',
    others: {
      'fault-end': { zh: '故障处理结束', en: 'from the end of the fault' },
    },
    why: { zh: '按需提供,未提出要求即无期限可言。',
      en: 'On demand: before the request nothing is due.' },
  },
  R24: {
    taken: 'contract-floor-interim',
    others: {
      'contract-over-floor': { zh: '合同压过最低标准', en: 'the contract beats the floor' },
    },
    why: { zh: '最低标准不因合同降低;暂降经客户同意且须整改恢复。合同只能提高的,另设agreedLevel。',
      en: 'No contract undercuts a floor; the interim level ends. agreedLevel: a contract only raises.' },
  },
  R25: {
    taken: 'standard',
    others: {
      both: { zh: '铜牌、标准级合并:均无', en: 'bronze’s and standard’s, merged: none' },
      bronze: { zh: '铜牌级', en: 'bronze’s' },
    },
    why: { zh: '§3.6.2(7)(8)只要求金、银牌;标记自左至右递减,“-”最可能在末格。',
      en: '§3.6.2(7)(8) ask it for gold and silver; marks weaken to the right, so the dash is likeliest last.' },
  },
  R26: {
    taken: 'final',
    others: {
      extended: { zh: '按接入点延长', en: 'yes' },
    },
    why: { zh: '商定或项目时限取代表中时限,已考虑规模。',
      en: 'An agreed or project limit replaces the table’s and has the size in view.' },
  },
  R27: {
    taken: 'under-limit',
    others: {
      all: { zh: '时限内恢复数÷全部故障数', en: 'restored in time ÷ all faults' },
    },
    why: { zh: '原文只提名称;不受时限约束的故障“不参考此时限”。',
      en: 'Only named; faults outside the limit are not measured by it.' },
  },
  R28: {
    taken: 'network',
    others: {
      engineering: { zh: '工程部门', en: 'the engineering department' },
    },
    why: { zh: '表中未见单位;§3.5(2)由网络维护部门组织验收。',
      en: 'The table prints no unit; by §3.5(2) network maintenance runs acceptance.' },
  },
  R29: {
    taken: 'statutory',
    others: {
      weekends: { zh: '只除周末', en: 'weekends off only' },
      refuse: { zh: '不予计算', en: 'no answer' },
    },
    why: { zh: '当年有效的法定节假日办法已知,调休未公布(或未收录);公布后可录入。',
      en: 'Statutory days of the time are known, shifted days are not; they can be entered later.' },
  },
  R31: {
    taken: 'mass-counts',
    others: {
      'no-mass': { zh: '聚类市场客户不计入', en: 'mass-market customers do not count' },
      everyone: { zh: '所有客户均计入', en: 'everyone counts' },
    },
    why: { zh: '前言:集团客户仅指使用基础通信类业务者;聚类市场客户列在同一条下。不计入的另设countMass。',
      en: 'The preface means users of basic services; mass stands in the clause. Setting: countMass.' },
  },
  R32: {
    taken: 'approved',
    others: {
      never: { zh: '不得突破', en: 'never' },
      always: { zh: '建议即可突破', en: 'by a proposal alone' },
    },
    why: { zh: '“原则上”留有例外,但例外须有据可查;数量上限没有这三个字。',
      en: '原则上 leaves room for exceptions, which are to be shown; the caps do not say it.' },
  },
  R33: {
    taken: 'same-day',
    others: {
      earlier: { zh: '再提前若干日', en: 'some days before' },
    },
    why: { zh: '“按服务承诺提前通知集团客户部”即同一提前期;要更早的另有设定noticeInternalDays。',
      en: '§6.2.2(1) gives the department the same lead; noticeInternalDays puts theirs earlier.' },
  },
  R35: {
    taken: 'both',
    others: {
      sum: { zh: '先后各30分钟,合计60分钟', en: 'one after the other, 60 minutes in all' },
      customer: { zh: '只有对客户的一个', en: 'the one to the customer alone' },
    },
    why: { zh: '两条均自修复起计,一条对客户经理,一条对客户,互不代替。',
      en: 'Both run from the repair, one to the account manager, one to the customer; neither stands for the other.' },
  },
  R36: {
    taken: 'limit-earlier',
    others: {
      'all-earlier': { zh: '均自较早者', en: 'both from the earlier' },
      'all-report': { zh: '均自申告', en: 'both from the report' },
    },
    why: { zh: '§5.2.1(1)写“申告时或出现监控告警时起”,(2)只写“申告时起”。',
      en: '§5.2.1(1) says from the report or the alarm, (2) from the report alone.' },
  },
  R37: {
    taken: '24:00',
    others: {
      hours: { zh: '停止业务活动的时间', en: 'when business closes' },
    },
    why: { zh: '《民法典》第203条:截止时间为24时;有业务时间的,以停止业务活动的时间为准,须由公司给出。',
      en: 'Civil Code art. 203: 24:00, or the closing of business where there are hours, which a company gives.' },
  },
};

/** A reading with every answer considered, the one taken first, and the reason. */
export interface DetailedReading extends Reading {
  /** The code of the answer taken. */
  readonly taken: string;
  /** Codes are the values of `setting` where there is one. */
  readonly alternatives: readonly Alternative[];
  readonly why: Phrase;
}

function withDetails(reading: Reading): DetailedReading {
  const details = DETAILS[reading.id];
  if (!details) throw new Error(`No details of ${reading.id}`);
  const { taken, others, why } = details;
  const alternatives = Object.entries({ [taken]: reading.answer, ...others });
  return {
    ...reading,
    taken,
    alternatives: alternatives.map(([code, text]) => ({ code, text })),
    why,
  };
}

/** The readings in full, for the documents; functions.js does without. */
export const DETAILED_READINGS: readonly DetailedReading[] = READINGS.map(withDetails);

const BY_ID: ReadonlyMap<string, DetailedReading> = new Map(
  DETAILED_READINGS.map((reading) => [reading.id, reading]),
);

/** The reading of an id such as R12; undefined where there is none. */
export function readingOf(id: string): DetailedReading | undefined {
  return BY_ID.get(id);
}
