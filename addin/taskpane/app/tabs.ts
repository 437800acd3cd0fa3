/** The screens, in the order of their tabs. */
export const TABS = [
  'reclassify',
  'caps',
  'review',
  'deadlines',
  'explain',
  'rules',
  'functions',
  'settings',
] as const;
export type Tab = (typeof TABS)[number];

/**
 * The tab that an address asks for: `#caps`. Office adds its
 * own parts after the hash on the web, so what follows the name is left alone.
 */
export function tabOfHash(hash: string): Tab | undefined {
  const [, name] = /^#([a-z]+)(?![a-z])/.exec(hash) ?? [];
  return TABS.find((tab) => tab === name);
}
