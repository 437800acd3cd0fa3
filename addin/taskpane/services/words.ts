import type { Phrase } from '../../../shared/failure.ts';
import { say } from '../../../shared/functions/reference/shape.ts';
import type { ServicesCounts } from '../../services/types.ts';
import { figure } from '../ui/figures.ts';

export const SERVICES_WORDS = {
  title: say('业务表(可选)', 'Services (optional)'),
  hint: say(
    '选择业务表后, 客户等级调整时, 其业务的保障等级在同一次预览、写入和撤销中重新判定(§1.3.3(2))。',
    'With a table of services, a change of tier re-determines the assurance level of that customer’s services, in the same preview, run and revert (§1.3.3(2)).',
  ),
  place: say('位置', 'Place'),
  reading: say('正在识别业务表 …', 'Recognising the services …'),
  needed: say(
    '还需要选择客户列和业务列。',
    'The columns of the customer and of the service are needed.',
  ),
  noScope: say(
    '没有范围列: 非汇聚点的数据专线将无法判定(R17)。',
    'No scope: data lines that are no hub cannot be graded (R17).',
  ),
  levels: say('业务保障等级', 'Assurance levels'),
  noChanges: say('没有业务的保障等级需要调整。', 'No service changes its level.'),
  unread: say('有误的业务', 'Services in error'),
} as const satisfies Readonly<Record<string, Phrase>>;

/** `240 项业务 · 31 项调整 · 2 项有误` */
export function servicesSummary({ rows, changed, unread }: ServicesCounts): Phrase {
  return say(
    `${figure(rows)} 项业务 · ${figure(changed)} 项调整 · ${figure(unread)} 项有误`,
    `${figure(rows)} services · ${figure(changed)} change · ${figure(unread)} in error`,
  );
}
