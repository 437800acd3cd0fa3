import * as reclassify from '../reclassify/reclassify-screen.ts';
import type { ScreenScript } from './screen.ts';
import type { Tab } from './tabs.ts';

/**
 * The script of each screen. The first is there from the start; the build makes a file of its own of
 * each of the others, loaded when the screen is first opened.
 */
export const SCREEN_SCRIPTS: Readonly<Record<Tab, () => Promise<ScreenScript>>> = {
  reclassify: async () => reclassify,
  caps: () => import('../caps/caps-screen.ts'),
  review: () => import('../review/review-screen.ts'),
  deadlines: () => import('../deadlines/deadlines-screen.ts'),
  explain: () => import('../explain/explain-screen.ts'),
  rules: () => import('../rules/rules-screen.ts'),
  functions: () => import('../functions/functions-screen.ts'),
  settings: () => import('../settings/settings-screen.ts'),
};
