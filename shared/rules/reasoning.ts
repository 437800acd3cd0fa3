import type { Reason } from '../rulebook/provision.ts';

/** Where reasons are collected; undefined when nobody asked, so that bulk calls make none. */
export type Because = Reason[] | undefined;
