import type { Phrase } from '../phrase.ts';
import type { ReadingId } from './provision.ts';

/** A table of the norm whose content is words; the rows are in the norm's own language. */
export interface TextTable {
  readonly id: string;
  readonly title: Phrase;
  readonly clause: string;
  readonly reading?: ReadingId;
  readonly head: readonly Phrase[];
  readonly rows: readonly (readonly string[])[];
}

const CLAUSE: Phrase = { zh: '条款', en: 'clause' };

const DUTIES_HEAD: readonly Phrase[] = [
  { zh: '关键环节', en: 'key step' },
  { zh: '职责', en: 'duty' },
  { zh: '责任单位', en: 'responsible unit' },
  { zh: '状态', en: 'state of the source' },
];

const CUSTOMER_DEPARTMENT = '集团客户部';
const NETWORK_DEPARTMENT = '网络部门';
const ENGINEERING_DEPARTMENT = '工程部门';

/** The unit stands in the row, is carried down from the row above, or is in doubt. */
const LEGIBLE = '可辨';
const CARRIED = '沿用';
const DOUBTFUL = '存疑';

// biome-ignore format: read as tables, one row a line
export const TEXT_TABLES: readonly TextTable[] = [
  {
    id: '3-1',
    title: { zh: '资源勘查环节职责分工', en: 'Duties in the resource survey' },
    clause: '§3.1.1 表3-1',
    head: DUTIES_HEAD,
    rows: [
      ['服务请求', '提出资源勘查申请', CUSTOMER_DEPARTMENT, LEGIBLE],
      ['服务请求', '了解客户需求,发起业务需求审核', CUSTOMER_DEPARTMENT, CARRIED],
      ['受理请求', '受理请求与审定客户业务需求', NETWORK_DEPARTMENT, LEGIBLE],
      ['接入条件确认', '接入点预选址', ENGINEERING_DEPARTMENT, LEGIBLE],
      ['接入条件确认', '现场勘查与施工条件确认', ENGINEERING_DEPARTMENT, CARRIED],
      ['勘查结果判定', '客户接入一体化方案设计,费用测算', ENGINEERING_DEPARTMENT, CARRIED],
      ['接入方案判定', '审核业务接入整体方案', NETWORK_DEPARTMENT, LEGIBLE],
      ['需求反馈', '向客户反馈方案是否可行', CUSTOMER_DEPARTMENT, LEGIBLE],
    ],
  },
  {
    id: '3-2',
    title: {
      zh: '业务开通环节职责(部分环节只针对专线接入类业务,标记原文缺失)',
      en: 'Duties in provisioning (some steps are for line access only; their marks are lost)',
    },
    clause: '§3.1.2 表3-2',
    reading: 'R28',
    head: DUTIES_HEAD,
    rows: [
      ['提交业务订单', '向网络与工程部门提交业务正式开通申请(包含SLA服务申请)',
        CUSTOMER_DEPARTMENT, LEGIBLE],
      ['订单受理', '订单受理、资源拆单、资源调度', NETWORK_DEPARTMENT, LEGIBLE],
      ['接入施工', '方案审核、分派施工', ENGINEERING_DEPARTMENT, DOUBTFUL],
      ['接入施工', '光缆施工、设备安装、资料入库', ENGINEERING_DEPARTMENT, CARRIED],
      ['接入施工', '管线资料入库审核', ENGINEERING_DEPARTMENT, DOUBTFUL],
      ['接入施工', '客户侧设备安装、应用测试', ENGINEERING_DEPARTMENT, CARRIED],
      ['资源配置', '光路调度', NETWORK_DEPARTMENT, LEGIBLE],
      ['资源配置', '电路调度', NETWORK_DEPARTMENT, CARRIED],
      ['资源配置', '光路、电路调度单执行(传输接入设备安装)', NETWORK_DEPARTMENT, CARRIED],
      ['数据制作', '网络局数据制作', NETWORK_DEPARTMENT, CARRIED],
      ['业务验收', '全程通道测试,确认业务正常开通,验收工程', NETWORK_DEPARTMENT, DOUBTFUL],
      ['业务交付', '确认业务开通按照合约完成并向客户进行交付', CUSTOMER_DEPARTMENT, LEGIBLE],
      ['用户回访', '客户满意度调查', CUSTOMER_DEPARTMENT, LEGIBLE],
    ],
  },
  {
    id: 'duties',
    title: { zh: '职责与要求', en: 'Duties of the departments' },
    clause: '§3.1.3',
    head: [
      { zh: '责任单位', en: 'responsible unit' },
      { zh: '职责', en: 'duty' },
    ],
    rows: [
      [CUSTOMER_DEPARTMENT, '审核整体项目的可行性'],
      [CUSTOMER_DEPARTMENT, '协调客户关系'],
      [CUSTOMER_DEPARTMENT, '及时对各业务的开通进度进行跟踪'],
      [CUSTOMER_DEPARTMENT, '对用户满意度进行调查和回访'],
      [CUSTOMER_DEPARTMENT, '金牌级客户的业务开通,分管领导到现场负责一次开通协调工作'],
      [NETWORK_DEPARTMENT, '提供网络侧资源及端口'],
      [NETWORK_DEPARTMENT, '审核业务需求'],
      [NETWORK_DEPARTMENT, '提供成本测算'],
      [NETWORK_DEPARTMENT, '对网络侧资源进行配置'],
      [NETWORK_DEPARTMENT, '配合工程进行联调、业务测试及产品验收'],
      [NETWORK_DEPARTMENT, '后期维护工作'],
      [ENGINEERING_DEPARTMENT, '客户现场资源勘查、制定设计方案'],
      [ENGINEERING_DEPARTMENT, '对工程费用进行测算'],
      [ENGINEERING_DEPARTMENT, '按照设计进行施工'],
      [ENGINEERING_DEPARTMENT, '指定项目经理组织业务开通现场流程和质量管控工作'],
      [ENGINEERING_DEPARTMENT, '及时完成工程验收交付'],
      [ENGINEERING_DEPARTMENT, '未终验业务的故障处理'],
      [ENGINEERING_DEPARTMENT, '遗留问题的整改'],
    ],
  },
  {
    id: 'documents',
    title: { zh: '文书(附件正文原文缺失)', en: 'Documents (the annexes themselves are not in the source)' },
    clause: '第10章',
    head: [
      { zh: '附件', en: 'annex' },
      { zh: '名称', en: 'name' },
      { zh: '份数、签字', en: 'copies, signature' },
      CLAUSE,
    ],
    rows: [
      ['附件一', '集团客户工程施工通知函', '–', '§3.3.2(1)'],
      ['附件二', '集团客户工程施工服务确认书', '3份(客户经理、工程部门、施工单位),客户签字',
        '§3.3.2(3)'],
      ['附件三至六', '业务交付测试报告', '4份(客户经理、客户、工程部、维护部门),客户签字',
        '§3.6.2(6)'],
      ['附件七', '集团客户现场故障处理服务确认书', '–', '§5.2.2-2(8)'],
      ['附件八', '故障处理书面报告', '–', '§5.2.2-2(9)'],
      ['附件九', '割接书面通知及客户书面确认', '客户书面确认', '§6.2.2(2)'],
      ['–', '业务开通验收报告', '3份(区域维护支撑经理、项目经理、施工队伍)', '§3.5(8)'],
      ['–', '业务开通交付报告', '–', '§3.6.2(7)'],
      ['–', '业务开通单', '客户方代表签字', '§3.6.1'],
      ['–', '服务满意度调查表', '客户方代表签字', '§3.6.1'],
    ],
  },
  {
    id: 'graded-by',
    title: { zh: '各项内容的分级依据', en: 'What is graded by tier and what by level' },
    clause: '§1.1.1 §1.1.2',
    head: [
      { zh: '内容', en: 'subject' },
      { zh: '分级依据', en: 'graded by' },
      { zh: '标准所在', en: 'where its standard is' },
      CLAUSE,
    ],
    rows: [
      ['服务支撑团队组成', '客户服务等级', '表2-1', '§1.1.1'],
      ['资源勘察及业务开通时限', '客户服务等级', '表3-3(勘查)、表3-3(开通)', '§1.1.1'],
      ['客户培训', '客户服务等级', '原文缺失', '§1.1.1'],
      ['故障处理要求', '客户服务等级', '表5-3、表5-4', '§1.1.1'],
      ['网络运行分析', '客户服务等级', '原文缺失', '§1.1.1'],
      ['售后服务联系会议', '客户服务等级', '原文缺失', '§1.1.1'],
      ['网络调整信息发布', '客户服务等级', '§6.1、表6-1', '§1.1.1'],
      ['业务恢复时限', '业务保障等级', '表5-2', '§1.1.2'],
      ['电路可用率', '业务保障等级', '原文缺失', '§1.1.2'],
      ['故障重复发生率', '业务保障等级', '表5-5', '§1.1.2'],
      ['主动监控', '业务保障等级', '原文缺失', '§1.1.2'],
      ['网络保护', '业务保障等级', '表2-2', '§1.1.2'],
      ['网络预案', '业务保障等级', '原文缺失', '§1.1.2'],
      ['网络巡检', '业务保障等级', '原文缺失', '§1.1.2'],
    ],
  },
];
