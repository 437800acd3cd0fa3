import type { Phrase } from '../../phrase.ts';

/** A table of the norm that is a view over items: their codes, in the order it prints them. */
export interface ItemTable {
  readonly id: string;
  readonly title: Phrase;
  readonly clause: string;
  readonly items: readonly string[];
}

function table(id: string, clause: string, title: Phrase, items: string): ItemTable {
  return { id, title, clause: `${clause} 表${id}`, items: items.split(' ') };
}

// biome-ignore format: read as a list, the codes under each title
export const ITEM_TABLES: readonly ItemTable[] = [
  table('2-1', '§2.1.3', { zh: '售前支撑服务标准', en: 'Pre-sales support standards' },
    'presales-standard presales-lead presales-leaders presales-team presales-advice solution ' +
    'solution-document design-institute'),
  table('2-2', '§2.2.1', { zh: '网络保护要求', en: 'Network protection requirements' },
    'protection-backbone protection-inter-office protection-access'),
  table('3-4', '§3.3.1', { zh: '现场施工服务承诺', en: 'Commitments for on-site construction' },
    'project-manager supervision-form'),
  table('3-5', '§3.4.1', { zh: '现场施工进度反馈要求', en: 'Progress feedback during construction' },
    'progress-line progress-other'),
  table('3-6', '§3.6.1', { zh: '业务交付要求', en: 'Delivery requirements' },
    'delivery-report delivery-test-report maintenance-manager satisfaction-survey ' +
    'delivery-optional-share'),
  table('5-1', '§5.1.1(3)', { zh: '投诉受理渠道', en: 'Complaint channels' }, 'hotline green-channel'),
  table('5-3', '§5.2.1(2)', { zh: '故障处理反馈要求', en: 'Feedback during a fault' },
    'fault-feedback fault-closing'),
  table('5-4', '§5.2.1(2)', { zh: '故障处理结果反馈要求', en: 'Feedback on the result of a fault' },
    'fault-report'),
  table('5-5', '§5.2.1(3)', { zh: '网络质量要求', en: 'Network quality requirements' },
    'repeat-faults yearly-outage'),
  table('6-1', '§6.1', { zh: '信息通告服务标准', en: 'Standards of notices' },
    'notice-channel notice-confirmation reschedule post-cutover'),
];
