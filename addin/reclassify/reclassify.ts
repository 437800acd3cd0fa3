export type { LazyList } from '../lists/lazy-list.ts';
export type * from '../lists/list-types.ts';
export { aliasesOf } from '../lists/own-words.ts';
export type { ApplyOptions, ToldObstacle } from '../runs/place-check.ts';
export type { Rules } from '../runs/rules.ts';
export type * from '../runs/run-types.ts';
export { createReclassifier } from './create.ts';
export type * from './preview-types.ts';
export type { Reclassifier } from './reclassifier.ts';
