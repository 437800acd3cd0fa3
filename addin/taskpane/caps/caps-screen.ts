import { untracked } from '@preact/signals-core';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { placeView } from '../list/place-view.ts';
import type { PaneContext } from '../session/context.ts';
import type { ListModel } from '../session/list-model.ts';
import { LIST_WORDS } from '../session/list-words.ts';
import { onceOpen, type Screen } from '../session/screen.ts';
import { button } from '../ui/button.ts';
import { capsBars } from '../ui/caps-bars.ts';
import { notice } from '../ui/notice.ts';
import { progressView } from '../ui/progress.ts';
import { troubleNotice } from '../ui/trouble-notice.ts';
import { COMMON_WORDS } from '../ui/words.ts';
import { CapsModel } from './caps-model.ts';
import { whatIfView } from './what-if-view.ts';
import { CAPS_WORDS } from './words.ts';

interface Models {
  readonly model: CapsModel;
  readonly list: ListModel;
}

/** The caps are worked out as soon as somebody looks at them. */
export function openScreen(pane: PaneContext): Screen {
  const models = onceOpen(pane, (session) => ({
    model: new CapsModel(session),
    list: session.list,
  }));
  return {
    view: () => (models.value ? screenView(models.value, pane) : html``),
    inSight() {
      if (!pane.session?.isStarted.value) return;
      const model = models.value?.model;
      untracked(() => {
        if (model && !model.gauge.value.view) void model.look();
      });
    },
  };
}

/** The gauge of a list: every cap of every group, and what if. */
function screenView({ model, list }: Models, pane: PaneContext): TemplateResult {
  const { say, work } = pane;
  const { view, whatIf, trouble } = model.gauge.value;
  const { value: isReady } = list.isReady;
  return html`
    <div class="content">
      <section aria-labelledby="caps-where">
        <h2 id="caps-where">${say(LIST_WORDS.where)}</h2>
        ${placeView(list, pane, work.isWriting)}
        ${
          list.recognised.value && !isReady
            ? notice('warning', say(CAPS_WORDS.needsCategory), [
                button(say(COMMON_WORDS.toReclassify), () => pane.openTab('reclassify')),
              ])
            : nothing
        }
      </section>
      ${
        view
          ? html`<section aria-labelledby="gauge-title">
              <h2 id="gauge-title" tabindex="-1">${say(CAPS_WORDS.title)} <span class="quiet">§1.2.1(2)</span></h2>
              <p class="quiet">${say(view.groups.length > 0 ? CAPS_WORDS.hint : CAPS_WORDS.noGroups)}</p>
              ${whatIf ? whatIfView(model, whatIf, pane) : nothing}
              ${capsBars({
                groups: view.groups,
                language: pane.language,
                vocabulary: pane.vocabulary,
                show: 'now',
                choose: (group, tier) => {
                  model.ask(group, tier);
                  pane.focusNext('what-if-title');
                },
                isChosen: (group, tier) => whatIf?.group === group && whatIf.tier === tier,
              })}
            </section>`
          : nothing
      }
      <p class="privacy quiet">${say(COMMON_WORDS.privacy)}</p>
    </div>
    <footer>
      ${trouble ? troubleNotice(trouble, pane, () => void model.look()) : nothing}
      ${
        progressView(pane) ??
        (isReady
          ? html`<div class="actions">${button(
              say(view ? CAPS_WORDS.lookAgain : CAPS_WORDS.look),
              () => void model.look(),
              { id: 'look', appearance: view ? 'outline' : 'primary', size: 'medium' },
            )}</div>`
          : nothing)
      }
    </footer>`;
}
