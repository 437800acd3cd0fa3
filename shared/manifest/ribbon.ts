/** The screens of the pane that have a button of their own on the ribbon, in its order. */
export const RIBBON_SCREENS = ['reclassify', 'caps', 'functions'] as const;
export type RibbonScreen = (typeof RIBBON_SCREENS)[number];

/** The action that a button runs: the manifest names it, the pane associates it. */
export const RIBBON_ACTIONS: Readonly<Record<RibbonScreen, string>> = {
  reclassify: 'openReclassify',
  caps: 'openCaps',
  functions: 'openFunctions',
};
