/** What rows ask of this project, bundled as it ships: `asShipped` in test/support/as-shipped.ts. */
export { createCellReader } from '../../addin/functions/cell-reader.ts';
export { classifyList } from '../../shared/customers/classify-list.ts';
export { call, dictionaryOf } from '../../shared/functions/call.ts';
export { DEFINITIONS } from '../../shared/functions/catalogue.ts';
export { NORM, NORM_EDITIONS } from '../../shared/norm/rulebook.ts';
export { classifyColumns } from '../../shared/rules/classify.ts';
