import type { PrintedTable } from '../printed-table.ts';
import { ACTIVITY_TABLE } from './running-text.ts';
import { LEVEL_TABLE } from './table-1-1.ts';
import { PROVISION_TABLE } from './table-3-3-provision.ts';
import { SURVEY_TABLE } from './table-3-3-survey.ts';
import { RESUME_TABLE } from './table-4-1.ts';
import { RESTORE_TABLE } from './table-5-2.ts';

export { LEVEL_TABLE } from './table-1-1.ts';

/** The norm's tables of time limits, in its order. */
export const LIMIT_TABLES: readonly PrintedTable[] = [
  SURVEY_TABLE,
  PROVISION_TABLE,
  RESUME_TABLE,
  RESTORE_TABLE,
  ACTIVITY_TABLE,
];

/** All tables whose cells are asked for, the one of levels first. */
export const PRINTED_TABLES: readonly PrintedTable[] = [LEVEL_TABLE, ...LIMIT_TABLES];
