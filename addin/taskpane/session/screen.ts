import { computed, type ReadonlySignal, untracked } from '@preact/signals-core';
import type { TemplateResult } from 'lit/html.js';
import type { PaneContext } from './context.ts';
import type { Session } from './session.ts';

/** A screen that has been opened: it lives as long as the pane, with what was typed into it. */
export interface Screen {
  /** Draws the screen as it is now: it is drawn again when a signal that was read changes. */
  view(): TemplateResult;
  /** Acts when the screen comes into sight, and there whenever a signal that was read changes. */
  inSight?(): void;
}

/** What the script of a screen gives. */
export interface ScreenScript {
  openScreen(pane: PaneContext): Screen;
}

/** What a screen makes over the workbook, once there is one. */
export function onceOpen<T>(
  pane: PaneContext,
  make: (session: Session) => T,
): ReadonlySignal<T | undefined> {
  return computed(() => {
    const { session } = pane;
    return session && untracked(() => make(session));
  });
}
