import type { CategoryPart } from '../document.ts';
import { combine } from './forms.ts';

const ENDINGS = '客户 集团 集团客户';

/** §1.2.1: what a customer's category gives and allows. */
export const CATEGORIES: readonly CategoryPart[] = [
  {
    code: 'dual-span',
    label: { zh: '双跨集团客户', en: 'dual-span group customer' },
    aliases: combine('双跨', ENDINGS),
    default: 'silver',
    most: 'silver',
    keyTier: 'gold',
    clause: '§1.2.1(1)',
  },
  {
    code: 'provincial',
    label: { zh: '省级集团客户', en: 'provincial group customer' },
    aliases: combine('省级', ENDINGS),
    default: 'silver',
    most: 'silver',
    keyTier: 'gold',
    clause: '§1.2.1(1)',
  },
  {
    code: 'municipal',
    label: { zh: '市县级集团客户', en: 'municipal group customer' },
    aliases: combine('市县级 市县 市级 县级', ENDINGS),
    default: 'standard',
    most: 'gold',
    clause: '§1.2.1(2)',
  },
  {
    code: 'general',
    label: { zh: '一般集团客户', en: 'general group customer' },
    aliases: combine('一般', ENDINGS),
    default: 'standard',
    most: 'bronze',
    inPrinciple: true,
    clause: '§1.2.1(2)',
  },
  {
    code: 'mass',
    label: { zh: '普通聚类市场客户', en: 'mass-market cluster customer' },
    aliases: combine('普通聚类市场 聚类市场 普通聚类 聚类', '客户'),
    default: 'standard',
    most: 'standard',
    inPrinciple: true,
    clause: '§1.2.1(2)',
  },
];
