import { repeat } from 'lit/directives/repeat.js';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { dayAt } from '../../../shared/calendar/moment.ts';
import type { Phrase } from '../../../shared/failure.ts';
import {
  editionOn,
  NORM,
  NORM_EDITIONS,
  type Rulebook,
} from '../../../shared/rulebook/rulebook.ts';
import type { PaneContext } from '../app/context.ts';
import type { Screen, ScreenServices } from '../app/screen.ts';
import { TAB_WORDS } from '../app/words.ts';
import { selectLine } from '../ui/select-field.ts';
import { RulesEditModel } from './edit-model.ts';
import { editView } from './edit-view.ts';
import { entryId, entryView } from './entry-view.ts';
import {
  findRules,
  type IndexedEntry,
  indexRules,
  RULE_FILTERS,
  type RuleEntry,
  type RuleFilter,
} from './rules-index.ts';
import { FILTER_WORDS, RULES_WORDS, rulesFound } from './words.ts';

const GROUPS: readonly (readonly [RuleEntry['kind'], Phrase])[] = [
  ['table', RULES_WORDS.tables],
  ['item', RULES_WORDS.items],
  ['reading', RULES_WORDS.readings],
];

/** Every table, item and reading of the rules in force, to search and to read. */
export function openScreen(services: ScreenServices): Screen {
  const { session, now, changed } = services;
  let sought = '';
  let filter: RuleFilter = 'all';
  /** The entry that a link asked for, until it is in sight. */
  let wanted: string | undefined;
  const open = new Set<string>();
  let index: IndexedEntry[] | undefined;
  let edit: RulesEditModel | undefined;

  /** Sheets are written and read only where there is a workbook. */
  function editSection(pane: PaneContext): TemplateResult | typeof nothing {
    const open = session();
    if (!open) return nothing;
    const { workbook, rules, work } = open;
    const { language } = services;
    edit ??= new RulesEditModel({ workbook, rules, work, now, language, changed });
    return html`<section>${editView(edit, rules, work, pane)}</section>`;
  }

  const bookNow = (): Rulebook =>
    editionOn(session()?.rules.editions ?? NORM_EDITIONS, dayAt(now()));

  return {
    rulesChanged() {
      index = undefined;
    },
    /** @param about the id of a table, an item or a reading. */
    opened(about) {
      if (about === undefined) return;
      sought = '';
      filter = 'all';
      wanted = about;
      changed();
    },
    view(pane) {
      const book = bookNow();
      index ??= indexRules(book);
      if (wanted !== undefined) {
        const entry = index.find((each) => each.entry.id === wanted)?.entry;
        wanted = undefined;
        if (entry) {
          open.add(entryId(entry));
          pane.focusNext(entryId(entry));
        }
      }
      const found = findRules(index, sought, filter);
      return html`<div class="content">
        ${searchView(pane, sought, filter, {
          seek(text) {
            sought = text;
            pane.announce(rulesFound(findRules(index ?? [], sought, filter).length));
            pane.refresh();
          },
          choose(next) {
            filter = next;
            pane.announce(rulesFound(findRules(index ?? [], sought, filter).length));
            pane.refresh();
          },
        })}
        <p class="quiet">${pane.say(RULES_WORDS.inForce)}: ${book === NORM ? pane.say(RULES_WORDS.norm) : `${book.id} ${book.version}`}</p>
        ${editSection(pane)}
        ${filter === 'lacking' ? html`<p class="quiet">${pane.say(RULES_WORDS.lackingNote)}</p>` : nothing}
        ${GROUPS.map(([kind, title]) => groupView(kind, title, found, open, book, pane))}
        ${found.length === 0 ? html`<p class="quiet">${pane.say(RULES_WORDS.none)}</p>` : nothing}
      </div>`;
    },
  };
}

interface SearchActions {
  seek(text: string): void;
  choose(filter: RuleFilter): void;
}

function searchView(
  { say }: PaneContext,
  sought: string,
  filter: RuleFilter,
  { seek, choose }: SearchActions,
): TemplateResult {
  const label = say(RULES_WORDS.search);
  return html`<h2 class="unseen">${say(TAB_WORDS.rules)}</h2>
    <div class="search" role="search">
      <input id="rules-search" type="search" placeholder=${label} aria-label=${label} autocomplete="off" .value=${sought} @input=${(event: Event) => seek((event.target as HTMLInputElement).value)}>
    </div>
    ${selectLine({
      id: 'rules-filter',
      label: say(RULES_WORDS.show),
      choices: RULE_FILTERS.map((value) => ({ value, text: say(FILTER_WORDS[value]) })),
      chosen: filter,
      choose: (value) => choose(value as RuleFilter),
    })}`;
}

function groupView(
  kind: RuleEntry['kind'],
  title: Phrase,
  found: readonly IndexedEntry[],
  open: Set<string>,
  book: Rulebook,
  pane: PaneContext,
): TemplateResult | typeof nothing {
  const entries = found.filter(({ entry }) => entry.kind === kind);
  if (entries.length === 0) return nothing;
  const toggle = (id: string) => (isOpen: boolean) => {
    if (isOpen === open.has(id)) return;
    if (isOpen) open.add(id);
    else open.delete(id);
    pane.refresh();
  };
  return html`<section>
    <h2>${pane.say(title)} <span class="quiet tabular">${entries.length}</span></h2>
    ${repeat(
      entries,
      ({ entry }) => entryId(entry),
      (each) => {
        const id = entryId(each.entry);
        return entryView(each, open.has(id), toggle(id), book, pane);
      },
    )}
  </section>`;
}
