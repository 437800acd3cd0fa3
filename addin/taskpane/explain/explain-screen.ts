import { untracked } from '@preact/signals-core';
import { html } from 'lit/html.js';
import type { PaneContext } from '../session/context.ts';
import { onceOpen, type Screen } from '../session/screen.ts';
import { ExplainModel } from './explain-model.ts';
import { explainView } from './explain-view.ts';

/** The active cell explained; it follows the selection and the rules. */
export function openScreen(pane: PaneContext): Screen {
  const model = onceOpen(pane, (session) => new ExplainModel(session));
  return {
    view: () => (model.value ? explainView(model.value, pane) : html``),
    inSight() {
      const { session } = pane;
      if (!session) return;
      session.inForce.value;
      session.selections.value;
      untracked(() => void model.value?.look());
    },
  };
}
