import type { Phrase } from '../../shared/failure.ts';
import { APPLICATION_SHEET } from '../applications/columns.ts';
import { troublePhrase } from '../runs/trouble.ts';
import type { SubmitReport } from './types.ts';

const some = (count: number, phrase: Phrase): Phrase[] => (count > 0 ? [phrase] : []);

/** What submitting did, and what to do. */
export function describeSubmit(report: Omit<SubmitReport, 'message'>): Phrase {
  const { state, submitted, waiting, carriedOut, superseded, rejectedBefore } = report;
  const { unnamed, repeated, uncompared, trouble } = report;
  const told = trouble && troublePhrase(trouble);
  const parts: Phrase[] = [
    state === 'failed'
      ? {
          zh: `提交中断: 已提交 ${submitted} 项, 最后一批是否写入未知; 再次提交不会重复`,
          en: `interrupted: ${submitted} submitted, whether the last ones were written is unknown; submitting again repeats nothing`,
        }
      : state === 'cancelled'
        ? {
            zh: `已取消: 已提交 ${submitted} 项; 再次提交会补上其余, 也可撤回`,
            en: `cancelled: ${submitted} submitted; submit again for the rest, or withdraw`,
          }
        : {
            zh: `已提交 ${submitted} 项申请到“${APPLICATION_SHEET}”, 审核通过后才写入等级`,
            en: `${submitted} applications are on “${APPLICATION_SHEET}”; tiers are written once they are approved`,
          },
    ...some(waiting, {
      zh: `${waiting} 项已有相同的申请, 未重复提交`,
      en: `${waiting} are applied for already`,
    }),
    ...some(carriedOut, {
      zh: `${carriedOut} 项已审核并执行过, 未重复提交`,
      en: `${carriedOut} were approved and carried out before`,
    }),
    ...some(superseded, {
      zh: `取代 ${superseded} 项旧的待审核申请`,
      en: `${superseded} older open ones are superseded`,
    }),
    ...some(rejectedBefore, {
      zh: `其中 ${rejectedBefore} 项此前被驳回过`,
      en: `${rejectedBefore} of them were rejected before`,
    }),
    ...some(uncompared, {
      zh: `${uncompared} 行没有现等级和建议等级, 没有可申请的变更`,
      en: `${uncompared} rows have neither a tier nor a proposal, so there is no change to apply for`,
    }),
    ...some(unnamed.length, {
      zh: `第 ${unnamed.slice(0, 5).join('、')} 行没有编号和名称, 无法申请`,
      en: `rows ${unnamed.slice(0, 5).join(', ')} have neither id nor name and cannot be applied for`,
    }),
    ...some(repeated.length, {
      zh: `第 ${repeated.slice(0, 5).join('、')} 行的客户编号重复, 未提交: 请改正后再提交`,
      en: `rows ${repeated.slice(0, 5).join(', ')} have an id that is there twice and are left out: correct it and submit again`,
    }),
    ...(told ? [told] : []),
  ];
  return { zh: parts.map(({ zh }) => zh).join('; '), en: parts.map(({ en }) => en).join('; ') };
}
