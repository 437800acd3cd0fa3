import { say } from '../../../shared/functions/reference/shape.ts';

/**
 * The screens in the order of their tabs: what is written on the tab, and the script that draws the
 * screen. The build makes a file of its own of each script, loaded when the screen is first opened.
 */
export const SCREENS = {
  reclassify: {
    title: say('分级', 'Reclassify'),
    load: () => import('../reclassify/reclassify-screen.ts'),
  },
  caps: { title: say('上限', 'Caps'), load: () => import('../caps/caps-screen.ts') },
  review: { title: say('审核', 'Review'), load: () => import('../review/review-screen.ts') },
  deadlines: {
    title: say('期限', 'Deadlines'),
    load: () => import('../deadlines/deadlines-screen.ts'),
  },
  explain: { title: say('解释', 'Explain'), load: () => import('../explain/explain-screen.ts') },
  rules: { title: say('规则', 'Rules'), load: () => import('../rules/rules-screen.ts') },
  functions: {
    title: say('函数', 'Functions'),
    load: () => import('../functions/functions-screen.ts'),
  },
  settings: {
    title: say('设置', 'Settings'),
    load: () => import('../settings/settings-screen.ts'),
  },
};

export type Tab = keyof typeof SCREENS;

export const TABS = Object.keys(SCREENS) as readonly Tab[];

/**
 * The tab that an address asks for: `#caps`. Office adds its
 * own parts after the hash on the web, so what follows the name is left alone.
 */
export function tabOfHash(hash: string): Tab | undefined {
  const [, name] = /^#([a-z]+)(?![a-z])/.exec(hash) ?? [];
  return TABS.find((tab) => tab === name);
}
