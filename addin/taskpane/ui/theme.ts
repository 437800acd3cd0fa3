import { type Theme, webDarkTheme, webLightTheme } from '@fluentui/tokens';
import { setTheme } from '@fluentui/web-components';
import { keepPreference, readPreference } from './preferences.ts';

export const APPEARANCES = ['auto', 'light', 'dark'] as const;
export type Appearance = (typeof APPEARANCES)[number];

/** Fluent's own family has no Chinese face before the system's default. */
const fontFamilyBase = [
  '"Segoe UI"',
  '"Microsoft YaHei UI"',
  '"Microsoft YaHei"',
  '"PingFang SC"',
  '"Noto Sans SC"',
  '"WenQuanYi Zen Hei"',
  'sans-serif',
].join(', ');

const THEMES: Readonly<Record<'light' | 'dark', Theme>> = {
  light: { ...webLightTheme, fontFamilyBase },
  dark: { ...webDarkTheme, fontFamilyBase },
};

const darkSystem = () => matchMedia('(prefers-color-scheme: dark)');

export function readAppearance(): Appearance {
  const kept = readPreference('appearance');
  return APPEARANCES.find((each) => each === kept) ?? 'auto';
}

/** Puts Fluent's tokens on the page, in adopted style sheets, which a strict policy allows. */
export function showAppearance(appearance: Appearance): void {
  const isDark = appearance === 'auto' ? darkSystem().matches : appearance === 'dark';
  const mode = isDark ? 'dark' : 'light';
  setTheme(THEMES[mode]);
  const { style, dataset } = document.documentElement;
  style.colorScheme = mode;
  dataset['theme'] = mode;
}

export function keepAppearance(appearance: Appearance): void {
  keepPreference('appearance', appearance);
  showAppearance(appearance);
}

/**
 * Shows the appearance kept, follows the system where that is what was chosen, and whatever is
 * chosen in another frame or tab.
 */
export function startAppearance(): void {
  const show = () => showAppearance(readAppearance());
  show();
  darkSystem().addEventListener('change', show);
  addEventListener('storage', show);
}
