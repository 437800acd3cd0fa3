import { formatTime } from '../../calendar/business-hours.ts';
import { formatDay } from '../../calendar/day.ts';
import { formatMoment } from '../../calendar/moment.ts';
import { codeInWords } from '../../norm/item.ts';
import type { ReasonFigures } from '../../rules/reason.ts';
import { unitLabel } from '../labels.ts';
import { percent } from '../percent.ts';
import { concludes, createPhrasing, type RowSayings } from '../phrasing.ts';
import type { Labels, ReasonWords } from '../wording.ts';

/** How more access points than the base covers extend it. */
function formula({ points, base, rule }: ReasonFigures['points']): string {
  return rule.rule === 'proportional'
    ? `⌈${points}÷${rule.over}×${base}⌉`
    : `${base} + ⌈(${points} − ${rule.over})÷${rule.per}⌉×${rule.add}`;
}

const SAYINGS: RowSayings = {
  business: '(工作时间)',
  hub: '总部或中心点汇聚电路',
  as: (word, lender) => `${word}(同${lender})`,
};

export function reasons(labels: Labels): ReasonWords {
  const { tier, level, category, activity } = labels;
  const { inUnits, grade, limitByTable, levelByTable } = createPhrasing(labels, SAYINGS);
  return {
    'key-customer': (it) => `${category[it.category]}, 重点 → ${tier[it.tier]}`,
    'senior-default': (it) => `${category[it.category]}, 无建议 → 默认 ${tier[it.tier]}`,
    'senior-proposal': (it) =>
      `${category[it.category]}, 非重点, 建议 ${tier[it.proposed]} → ${tier[it.tier]}`,
    'no-proposal': (it) => `${category[it.category]}, 无建议 → ${tier[it.tier]}`,
    proposal: (it) =>
      `${category[it.category]}最高 ${tier[it.ceiling]}, 建议 ${tier[it.proposed]} → ${tier[it.tier]}`,
    exception: (it) =>
      `${category[it.category]}原则上最高 ${tier[it.ceiling]}, 经批准(${it.exception === '' ? '见批准文号' : it.exception})例外 → ${tier[it.tier]}`,
    'exception-unused': (it) =>
      `批准文号${it.exception === '' ? '' : ` ${it.exception} `}不影响结果: 没有高于原则上限的建议`,
    'tier-floor': (it) =>
      it.isRaised
        ? `上级公司所定级别为最低标准: ${tier[it.own]} 提高 → ${tier[it.floor]}`
        : `上级公司所定最低标准 ${tier[it.floor]} 已满足`,
    cut: (it) =>
      `${tier[it.tier]}上限 ${it.allowed} 户(统计基数 ${it.population}), 按${it.isKey ? '重点、' : ''}贡献度 ${it.isUnranked ? '(未填, 未排序, 按 0)' : it.value} 排第 ${it.rank} → 降为 ${tier[it.lower]}`,
    cap: (it) =>
      `${it.group} · ${tier[it.tier]}: ${it.count} 户, 上限 ${it.cap === undefined ? '' : `${percent(it.cap)}% × ${it.population} → `}${it.allowed} 户, ${labels.capState[it.state]}`,
    approved: (it) => `网络服务部门审核通过${it.reviewer === '' ? '' : `: ${it.reviewer}`}`,
    'counted-otherwise': (it) => {
      const left = it.leftOut > 0 ? `, ${it.leftOut} 户未用基础通信业务不计入` : '';
      const without = it.countsMass ? '不计' : '计入';
      const other =
        it.otherwise === it.population
          ? ''
          : `; ${without}普通聚类市场客户则为 ${it.otherwise} 户 (设置 countMass)`;
      return `${it.group}: 统计基数 ${it.population} 户${left}${other}`;
    },
    'groups-apart': (it) => `${it.groups} 个分组各自计算统计基数和上限`,
    'rows-unread': (it) => `${it.rows} 行无法识别, 未计入统计基数`,

    'level-by-table': levelByTable,
    'agreed-level': (it) => {
      const table = it.table === undefined ? '' : `, 低于判定表的 ${level[it.table]}`;
      const how = it.level === it.agreed ? '代替判定表' : `合同约定 ${level[it.agreed]} 只能提高`;
      return `合同约定, ${how}${table} → ${level[it.level]}`;
    },
    'level-floor': (it) => `上级公司所定最低标准 ${level[it.floor]} → ${level[it.level]}`,
    'interim-level': (it) =>
      `暂不具备网络保护条件: 经客户同意暂降, 整改后恢复 ${level[it.again]} → ${level[it.level]}`,

    'limit-by-table': limitByTable,
    'agreed-limit': (it) => `约定 ${inUnits(it.amount, it.unit)}, 代替规范表格, 不按接入点数延长`,
    points: (it) => `${it.points} 个接入点: ${formula(it)} = ${it.amount} 个工作日`,
    'as-activity': (it) => it.about?.zh ?? `${activity[it.activity]}时限参照${activity[it.as]}时限`,
    'as-told': (it) => it.about.zh,
    sum: (it) => {
      const added = it.plusFor ? ` (${it.plusFor.zh})` : '';
      const parts = it.parts.map((part) =>
        it.about ? `${part.amount}` : `${activity[part.activity]} ${part.amount}`,
      );
      const all = it.plus > 0 ? [...parts, `${it.plus}`] : parts;
      const about = it.about ? `${it.about.zh}: ` : '';
      return `${about}${all.join(' + ')}${added} = ${inUnits(it.amount, it.unit)}`;
    },

    'stop-clock': (it) => `客户原因等不计入时限: 扣除 ${it.intervals} 段暂停`,
    'stop-clock-without-clause': (it) =>
      `${activity[it.activity]}没有扣除时间的条款; 按所给 ${it.intervals} 段暂停计算`,
    'pauses-in-days': (it) =>
      it.by === 'whole'
        ? '暂停只扣整个处于其间的日'
        : '暂停与时限同样计: 带时刻的起日不计、只写日期的起日计入, 止日计入; 一天之内的不扣',
    'pause-off-clock': (it) => `所给暂停中 ${it.intervals} 段不占用计时, 没有扣除时间`,
    'paused-still': (it) =>
      `自 ${formatMoment(it.from)} 起仍在暂停: 按 ${formatMoment(it.asOf)} 恢复计时推算, 是最早的到期时间`,
    'earlier-start': (it) => {
      const both = it.alarm && `申告 ${formatMoment(it.report)}, 告警 ${formatMoment(it.alarm)}: `;
      return `${both ?? ''}自客户申告或监控告警中较早者 ${formatMoment(it.start)} 起计`;
    },
    'feedback-from-report': (it) =>
      `阶段反馈不随告警提前, 自客户申告 ${formatMoment(it.report)} 起计`,
    'from-request': (it) => `按需提供: 自客户要求之日 ${formatDay(it.day)} 起计`,
    'clock-count': (it) => {
      const [start, due] = [formatMoment(it.start), formatMoment(it.due)];
      const amount = inUnits(it.amount, it.unit);
      if (!it.hours) return `${start} 起连续计算 ${amount} (7×24) → ${due}`;
      const [from, to] = [formatTime(it.hours.from), formatTime(it.hours.to)];
      return `${start} 起 ${amount}, 只计工作日 ${from}–${to} (不扣午休) → ${due}`;
    },
    received: (it) => `${formatMoment(it.start)} 提交, 按公司设置视同 ${formatDay(it.day)} 受理`,
    'working-day-count': (it) => {
      const start = `${formatDay(it.from)} 起算(当日${it.startCounts ? '计入' : '不计'})`;
      const paused = it.pausedDays > 0 ? `, 暂停 ${it.pausedDays} 个工作日` : '';
      return `${start}, ${it.amount} 个工作日${paused} → ${formatDay(it.to)}, 其间休息日 ${it.daysOff} 天`;
    },
    'calendar-count': (it) => {
      const moved = it.moved === undefined ? '' : `, 休息日顺延至 ${formatDay(it.moved)}`;
      return `${formatDay(it.from)} 起 ${inUnits(it.amount, it.unit)} → ${formatDay(it.last)}${moved} (${activity[it.activity]})`;
    },
    notice: (it) =>
      `割接 ${formatDay(it.cutOver)} 前 ${inUnits(it.amount, it.unit)}(割接日不计${it.clearDays ? ', 按整日' : ''}): 最迟 ${formatDay(it.due)} 通知${labels.recipient[it.recipient]}`,
    'notice-hours': (it) =>
      `紧急通告不晚于割接前 ${it.hours} 小时${it.latest ? ` (${formatMoment(it.latest)})` : ''}`,
    'notice-inside': (it) =>
      `工程、网络部门最迟 ${formatDay(it.day)} 通知${labels.desk[it.desk]}, 由其牵头通知客户`,
    'ends-on-day-off': (it) => {
      const moved = it.next === undefined ? '' : `至 ${formatDay(it.next)}`;
      return `${formatDay(it.day)} 是休息日: 不顺延; 按《民法典》第203条会顺延${moved} (设置 rollForward)`;
    },
    'day-ends': (it) => `期限是日期的, 到当日停止业务活动的 ${formatTime(it.closing)} 为止`,
    provisional: () => '所涉年份的放假安排未公布(或未收录): 按周末和法定节日暂算, 公布后请复核',

    done: (it) =>
      `期限 ${formatMoment(it.deadline)}, 完成 ${formatMoment(it.done)} → ${labels.status[it.status]}`,
    open: (it) =>
      `期限 ${formatMoment(it.deadline)}, 截至 ${formatMoment(it.asOf)} 未完成(${formatMoment(it.from)} 起为即将超时) → ${labels.status[it.status]}`,
    paused: (it) => {
      const at = formatMoment(it.at);
      const paused = it.isSince ? `自 ${at} 起挂起` : `截至 ${at} 挂起`;
      return `期限 ${formatMoment(it.deadline)}, ${paused} → ${labels.status[it.status]}`;
    },
    'on-time-rate': (it) => `按时 ${it.met} ÷ (按时 ${it.met} + 超时 ${it.breached})`,
    'satisfaction-rate': (it) =>
      `满意 ${it.satisfied} ÷ 有回访记录 ${it.followedUp} (共 ${it.orders} 单)`,
    quality: (it) => {
      const verdict = it.over > 0 ? `超出 ${it.over}` : '达标';
      return `${level[it.level]} ${it.item.zh}不超过 ${it.limit}, 实际 ${it.given}, ${verdict}`;
    },
    standard: (it) => {
      const figure = typeof it.cell === 'object' ? codeInWords(it.cell).zh : `${it.cell}`;
      const inUnit = typeof it.cell === 'number' && it.unit ? unitLabel(it.unit).zh : undefined;
      const said = [figure, inUnit, it.remark].filter(Boolean).join(' ');
      return concludes([it.item.zh, it.grade && grade(it.grade)], said);
    },
    table: (it) => it.title.zh,

    'own-days': (it) =>
      `另计休息日 ${it.holidays} 天、工作日 ${it.workdays} 天, 其间改变日历的: ${it.rest} 天、${it.working} 天`,
    'working-day-found': (it) =>
      `${formatDay(it.start)}(当日不计)起第 ${it.days} 个工作日 → ${formatDay(it.day)}`,
    'working-days-between': (it) =>
      `${formatDay(it.from)} 至 ${formatDay(it.to)}(两端计入)工作日 ${it.days} 天`,
    'working-day': (it) => `${formatDay(it.day)} ${it.name.zh}: ${it.works ? '工作日' : '休息日'}`,
    'rest-days': (it) => `${formatDay(it.from)} 至 ${formatDay(it.to)} 共 ${it.days} 个休息日`,
  };
}
