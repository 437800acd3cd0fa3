import type { Phrase } from '../../shared/failure.ts';
import type { Application } from '../applications/sheet.ts';
import { comparedOf } from '../lists/study.ts';
import type { Assessment } from './assess.ts';
import type { ReviewList } from './lists.ts';

/** Why an application stands as it does, and what to do, where that is not plain. */
export function whyOf(
  application: Application,
  assessment: Assessment,
  list: ReviewList | undefined,
): Phrase | undefined {
  switch (assessment.standing) {
    case 'stale':
      return whyStale(application, assessment, list);
    case 'unknown':
      return {
        zh: `不认识的状态“${application.texts.status}”: 请填 待审核、通过 或 驳回`,
        en: `“${application.texts.status}” is no status that is known: pending, approved or rejected`,
      };
    case 'duplicate':
      return {
        zh: `运行 ${application.mark} 在表中有两行: 请删去多余的一行`,
        en: `run ${application.mark} is there in two rows: delete the one too many`,
      };
    case 'unreadable':
      return {
        zh: '此行不是完整的申请(缺清单、客户、等级或运行号): 请在窗格中提交申请',
        en: 'this row is no whole application (list, customer, tier or run is missing): submit it in the pane',
      };
    case 'superseded':
      return { zh: '该客户有更新的申请', en: 'there is a later application for this customer' };
    default:
      return undefined;
  }
}

function whyStale(
  { place, id, name, from }: Application,
  { stale, row }: Assessment,
  list: ReviewList | undefined,
): Phrase {
  const again: Phrase = { zh: '请重新预览并提交', en: 'preview and submit again' };
  switch (stale) {
    case 'list-gone':
      return {
        zh: `找不到清单“${place}”(可能改名或删除), 或其中没有客户类别列: 请改回原名, 或${again.zh}`,
        en: `the list “${place}” is not there (renamed or deleted), or has no category: give it its name back, or ${again.en}`,
      };
    case 'customer-gone':
      return {
        zh: `清单中已没有客户“${id || name}”: ${again.zh}`,
        en: `the list has no customer “${id || name}” any more: ${again.en}`,
      };
    case 'customer-twice':
      return {
        zh: `清单中有多行“${id || name}”, 不能确定是哪一户: 请改正重复的编号`,
        en: `several rows of the list are “${id || name}”: correct the id that is there twice`,
      };
    case 'row-unread':
      return {
        zh: `该客户的行现在有误: 请改正后${again.zh}`,
        en: `the customer’s row is in error now: correct it, then ${again.en}`,
      };
    case 'tier-differs': {
      const now = list && row !== undefined ? comparedOf(list.study, row) : undefined;
      const tiers = list?.study.classified.book.vocabulary.tier;
      const label = now && tiers ? tiers.label(now) : { zh: '空', en: 'blank' };
      const was = from && tiers ? tiers.label(from) : { zh: '', en: '' };
      return {
        zh: `现等级已是 ${label.zh}, 申请时为 ${was.zh}: ${again.zh}`,
        en: `the tier is ${label.en} now and was ${was.en} when applied for: ${again.en}`,
      };
    }
    default:
      return {
        zh: `该客户的数据(类别、贡献度等)或申请内容在提交后有改动: ${again.zh}`,
        en: `the customer’s data (category, value …) or the application was changed since: ${again.en}`,
      };
  }
}
