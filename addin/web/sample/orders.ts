import type { PlannedCell } from './make-sheet.ts';

/** Invented services of invented customers. */
export const SERVICE_HEADS = [
  ...['业务编号', '客户名称', '客户等级', '业务', '范围', '重要节点', '保底级别'],
  ...['保障等级', '恢复时限(小时)'],
];

const SERVICES = `DL-2001|南京岫坞新材料有限公司|金牌级|数据专线|跨省|是|
DL-2002|南京岫坞新材料有限公司|金牌级|互联网专线|地市内||
IL-2003|南京槿桥精密机械有限公司|铜牌级|互联网专线|地市内||
DL-2004|南京蔚川新材料有限公司|铜牌级|数据专线|跨地市|是|
VL-2005|无锡杉蘅百货有限公司|铜牌级|语音专线|地市内||
MS-2006|无锡槿禾供应链有限公司|铜牌级|集团短彩信|地市内||
DL-2007|无锡澄岭供应链有限公司|金牌级|数据专线|跨国|是|
AP-2008|南京朔岑信息技术有限公司|银牌级|APN专线|跨地市||
DL-2009|南京萤畔信息技术有限公司|银牌级|数据专线|地市内||AA级
IL-2010|南京沐畔培训学校|金牌级|互联网专线|地市内|是|
DL-2011|无锡朔蘅精密机械有限公司|银牌级|数据专线|跨地市||
MS-2012|南京麓畔电子有限公司|标准级|集团短彩信|地市内||`;

export function serviceRows(): PlannedCell[][] {
  return SERVICES.split('\n').map((line) => line.split('|'));
}

export const FAULT_HEADS = [
  ...['工单号', '活动', '起始时间', '等级或级别', '业务', '范围', '接入点数', '完成时间'],
  ...['时限', '状态', '暂停', '', '统计时刻'],
];

const ORDERS = `GD-3001|业务开通|2026-11-02|金牌级|数据专线|跨省|7|2026-11-20|||
GD-3002|业务开通|2026-11-03|银牌级|互联网专线|地市内|1|2026-11-25|||
GD-3003|业务开通|2026-11-09|铜牌级|数据专线|跨地市|3||||2026-11-12/2026-11-16
GD-3004|资源勘查|2026-11-20|银牌级|数据专线|地市内|8||||
GD-3005|停机|2026-11-20|||||2026-11-20|||
GD-3006|业务变更|2026-11-16|铜牌级|互联网专线|地市内|||||2026-11-18/2026-11-20
GD-3007|终验|2026-10-30||||||||
GZ-4001|业务恢复|2026-11-23 09:30|AAA级|数据专线|跨省||2026-11-23 11:10|||
GZ-4002|业务恢复|2026-11-23 10:05|AA级|数据专线|跨地市||2026-11-23 17:20|||2026-11-23 11:00/2026-11-23 12:00
GZ-4003|业务恢复|2026-11-23 13:40|A级|互联网专线|地市内|||||
GZ-4004|投诉处理|2026-11-23 14:10|AA级|语音专线|地市内|||||
GZ-4005|阶段反馈|2026-11-23 14:30|金牌级|||||||
GZ-4006|业务恢复|2026-11-23 14:50|金牌级|数据专线|地市内|||||`;

const START = 2;
const POINTS = 6;
const DONE = 7;

export function faultRows(): PlannedCell[][] {
  return ORDERS.split('\n').map((line) =>
    line.split('|').map((cell, column): PlannedCell => {
      if (cell === '') return null;
      if (column === START || column === DONE) return { date: serialOf(cell) };
      return column === POINTS ? Number(cell) : cell;
    }),
  );
}

/** Days between the first day of spreadsheets and that of computers. */
const EPOCH = 25_569;
const DAY_MS = 86_400_000;

function serialOf(text: string): number {
  return (
    Date.parse(`${text.replace(' ', 'T')}${text.includes(' ') ? ':00Z' : 'T00:00:00Z'}`) / DAY_MS +
    EPOCH
  );
}
