import { html } from 'lit/html.js';
import type { Screen, ScreenServices } from '../app/screen.ts';
import { ExplainModel } from './explain-model.ts';
import { explainView } from './explain-view.ts';

/** The active cell explained; it follows the selection. */
export function openScreen({ session, now, changed, namespace }: ScreenServices): Screen {
  let model: ExplainModel | undefined;

  function modelNow(): ExplainModel | undefined {
    const open = session();
    if (!open) return undefined;
    const { workbook, rules } = open;
    model ??= new ExplainModel({ workbook, rules, namespace, now, changed });
    return model;
  }

  const look = () => void modelNow()?.look();
  return {
    opened: look,
    selectionChanged: look,
    rulesChanged: look,
    view(pane) {
      const open = modelNow();
      return open ? explainView(open, pane) : html``;
    },
  };
}
