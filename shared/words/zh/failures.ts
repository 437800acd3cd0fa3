import { formatDay } from '../../calendar/day.ts';
import { formatMoment } from '../../calendar/moment.ts';
import type { NumberBounds } from '../../failure.ts';
import type { Phrase, Words } from '../../phrase.ts';
import { withBasis } from '../phrasing.ts';
import type { FailureWords } from '../wording.ts';
import { labels } from './labels.ts';

const { unit } = labels;

const list = ({ zh }: Words): string => zh.join('、');

const DATES =
  '日期, 如 2026-11-23、2026/11/23、2026.11.23、2026年11月23日、20261123, 可带时刻, 如 08:30、下午8:30';

const number = ({ integer, minimum, maximum }: NumberBounds): string =>
  `${minimum} 至 ${maximum} 的${integer ? '整数' : '数字'}`;

/** An activity with the grade it was asked for. */
const named = ({ activity, grade }: { activity: Phrase; grade: Phrase | undefined }): string =>
  grade ? `${activity.zh}, ${grade.zh}` : activity.zh;

export const failures = (): FailureWords => ({
  sentences: {
    'invalid-input': ({ name, given, accepted }) =>
      given === '' ? `缺少 ${name}: ${accepted}` : `${name}: 给出“${given}”, 可用: ${accepted}`,
    'unknown-label': ({ name, given, accepted, didYouMean }) =>
      `${name}: 不认识“${given}”,${didYouMean} 可用: ${accepted}`,
    'out-of-range': ({ name, given, ofResult, minimum, maximum }) =>
      ofResult
        ? `${name}: 由 ${given} 算出的结果超出 ${minimum} 至 ${maximum}`
        : `${name}: ${given} 超出范围, 可用: ${minimum} 至 ${maximum}`,
    'wrong-grade': ({ name, given, needs, accepted }) =>
      needs === 'level'
        ? `${name}: 给出服务等级“${given}”, 此处按业务保障等级, 请先用 LEVEL 求出; 可用: ${accepted}`
        : `${name}: 给出保障等级“${given}”, 此处按客户服务等级, 可用: ${accepted}`,
    'too-large': ({ name, given, limit, unit: counted }) =>
      `${name}: ${given} ${counted}太多, 至多 ${limit} ${counted}`,
    'not-covered': (it) => withBasis('规范未覆盖', it),
    'not-legible': (it) => withBasis('原文缺失', it),
    'no-limit': (it) => withBasis('按需, 无时限', it),
    'no-data': ({ name, what }) => `${name}: ${what}`,
    conflict: ({ name, what }) => `${name}: ${what}`,
  },
  accepted: {
    date: () => DATES,
    'date-not-serial': () => `${DATES}; 像是 Excel 的日期序号, 请先把那一列设为日期格式再导出`,
    flag: () => 'TRUE/FALSE、是/否、重点、Y/N、1',
    paused: () => `TRUE/FALSE、是/否, 或挂起的时刻: ${DATES}`,
    pauses: () =>
      '暂停区间, 如 2026-11-03/2026-11-05; 2026-11-10 08:00/2026-11-10 12:00 (起/止, 起不晚于止; 最后一段尚在暂停时只写起: 2026-11-25/)',
    dates: () => '一列日期(区域), 或文本, 如 2026-11-23; 2026-11-24',
    item: () => '标准项目的代码或名称, 见 TABLE("standards")',
    table: () => '如 1-1',
    labels: ({ accepted }) => list(accepted),
    approval: ({ longest }) => `批准文号, 至多 ${longest} 字; 只写“是”不够`,
    text: ({ longest }) => `文本, 至多 ${longest} 字`,
    number,
    'number-without-unit': (it) => `${number(it)}, 不带“万”“亿”等单位: 请换算成同一单位的数字`,
    'at-most': ({ function: of, names }) =>
      `${of} 至多 ${names.length} 个参数: ${names.join('、')}`,
    'not-in': ({ name }) => `${name} 中没有的日期: 同一天不能既休息又上班`,
    'rows-as': ({ name, count }) => `与 ${name} 同样多的行 (${count} 行), 或 1 行`,
    'not-before': ({ name, day }) => `不早于 ${name} (${formatDay(day)}) 的日期`,
    'tier-of-activity': (it) => `${it.activity.zh}按客户服务等级: ${list(it.accepted)}`,
    'level-of-activity': (it) => `${it.activity.zh}按业务保障等级: ${list(it.accepted)}`,
    'scope-of-activity': (it) => `${it.activity.zh}须给出范围: ${list(it.accepted)}`,
    'service-of-activity': (it) => `${it.activity.zh}须给出业务: ${list(it.accepted)}`,
    'line-of-service': (it) =>
      `${it.service?.zh ?? ''}的${it.activity.zh}须说明是否含专线接入: TRUE 或 FALSE`,
    'group-of-activity': (it) => `${it.activity.zh}须给出分组, 如地市或分公司`,
    'scope-of-line': (it) => `非汇聚电路的${it.service.zh}须给出范围: ${list(it.accepted)}`,
    'no-agreed-limit': (it) => {
      const accepting = it.accepting.map(({ zh }) => zh).join('、');
      const constructing = it.constructing.map(({ zh }) => `需施工的${zh}`);
      return `${it.activity.zh}不能另行约定时限; 只用于${[accepting, ...constructing].join('和')}`;
    },
    'no-stop-clock': () => '通告和按月的时限不能扣除暂停时间, 请去掉 pauses',
    'start-with-time': (it) => {
      const start = formatMoment(it.start);
      return `${it.activity.zh}的时限按${unit[it.unit]}计, 起始须带时刻, 如 ${start} 08:30 (零点写作文本 ${start} 00:00)`;
    },
    'one-open-pause': () => '只有最后一段暂停可以没有结束',
    'as-of-open-pause': (it) =>
      `自 ${formatMoment(it.from)} 起的暂停尚未结束, 须给出截至时刻, 如 NOW()`,
    'not-before-pause': (it) => `不早于暂停起始 ${formatMoment(it.from)} 的时刻`,
    'as-of-with-time': (it) =>
      `时限按小时或分钟计, 截至时刻须带时刻, 如 ${formatMoment(it.asOf)} 08:30`,
    'alarm-with-time': (it) => {
      const alarm = formatMoment(it.alarm);
      return `时限按小时或分钟计, 告警时间须带时刻, 如 ${alarm} 08:30 (零点写作文本 ${alarm} 00:00)`;
    },
    'no-alarm': (it) => `${it.activity.zh}没有告警时间, 请去掉 alarm; 只用于业务恢复和投诉处理`,
    'done-with-time': (it) => `期限 ${formatMoment(it.deadline)} 带时刻, 完成时间也须带时刻`,
    'paused-as-of': () => '挂起的(TRUE)须给出截至时刻, 或在 paused 给出挂起的时刻',
    'whole-working-days': () => '期限是日期时按工作日预警: 整数',
    'done-or-as-of': () => '未完成的须给出截至时刻 asOf, 如 NOW()',
    'grade-of-item': ({ item, accepted }) => `${item.zh}分等级: ${list(accepted)}`,
  },
  unanswered: {
    'service-without-rows': (it) => `${it.service.zh}只在前言中提到, 规范各表均无此业务`,
    'no-row': (it) =>
      it.word
        ? `规范的时限表没有“${it.word.zh}”一行, 请按约定或项目时限办理`
        : `规范没有${it.activity.zh}的时限, 请按约定或项目时限办理`,
    'no-level': (it) => `${it.service.zh}, ${it.tier.zh}: 判定表中没有这一格`,
    'no-quality-figure': (it) => `${it.level.zh}: 规范没有网络质量要求`,
    'taken-away': (it) => `${named(it)}: 本公司规范取消了这一时限`,
    'without-line': (it) => {
      const about = it.about?.zh ?? `${it.activity.zh}只针对专线接入类业务`;
      return it.service ? `${about}; ${it.service.zh}含专线接入时请给出 line = TRUE` : about;
    },
    'on-demand': (it) => `${named(it)}: 按需, 规范没有时限`,
    'no-limit-set': (it) => `${named(it)}: 规范不设时限`,
    'mixed-units': (it) => `${it.activity.zh}: 相加的时限单位不同`,
    'no-hours': (it) => `${it.activity.zh}按工作时间计, 而规范没有规定工作时间`,
    'no-cell': ({ item, grade }) => `${item.zh}${grade ? `(${grade.zh})` : ''}: 规范没有这一格`,
    'lost-cell': ({ item, grade, remark }) =>
      `${item.zh}${grade ? `(${grade.zh})` : ''}: 原文此格缺失${remark ? `, ${remark}` : ''}`,
    'nothing-due': () => '没有已完成或已超时的行可统计',
    'nobody-followed-up': () => '没有回访记录可统计',
    'nobody-to-count': () => '没有可统计的客户',
    'no-figure': () => '至少给出一项: faults(年故障重复次数)或 outageHours(年中断小时数)',
    'no-day-off': () => '这段时间没有休息日',
  },
  counted: { day: '天', interval: '段' },
  didYouMean: (alike) => (alike.length === 0 ? '' : ` 是否“${alike.join('”、“')}”?`),
  separator: '、',
});
