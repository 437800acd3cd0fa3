import { foldLabel } from '../vocabulary/recognise.ts';

const TOTALS = /^(?:.{0,12}(?:合计|总计|小计|共计)|(?:grand|sub)?totals?)[::]?$/;
/** What every such word has: most texts have none of it, and are not folded. */
const LIKELY = /计|[tｔ]/i;
const REMARK =
  /^[((【[*※]?(?:注|备注|说明|附注|制表人?|填表人?|填报人?|编制人?|审核人?|审批人?|复核人?|数据来源|打印日期|notes?|remarks?|prepared by|source) ?\d*(?:[::、.))】\]]|$)/i;

/** Whether a text is what a row of totals is called: 合计, 南京 小计, Total. */
export function isTotalsWord(text: string): boolean {
  return LIKELY.test(text) && TOTALS.test(foldLabel(text));
}

/** Whether a text begins as what stands below a list does: 注:, 制表人:, Note. */
export function isRemark(text: string): boolean {
  return REMARK.test(text.trim());
}
