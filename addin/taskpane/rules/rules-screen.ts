import { computed, signal, untracked } from '@preact/signals-core';
import { repeat } from 'lit/directives/repeat.js';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { dayAt } from '../../../shared/calendar/moment.ts';
import type { Phrase } from '../../../shared/failure.ts';
import { editionOn, NORM, NORM_EDITIONS, type Rulebook } from '../../../shared/norm/rulebook.ts';
import { nameOf } from '../../rules/rule-sheets.ts';
import type { PaneContext } from '../session/context.ts';
import { onceOpen, type Screen } from '../session/screen.ts';
import { SCREENS } from '../session/tabs.ts';
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
  ['own', RULES_WORDS.ownRules],
  ['table', RULES_WORDS.tables],
  ['item', RULES_WORDS.items],
  ['reading', RULES_WORDS.readings],
];

/** Every table, item and reading of the rules in force, to search and to read. */
export function openScreen(pane: PaneContext): Screen {
  const edit = onceOpen(pane, (session) => new RulesEditModel(session));
  const book = computed(() =>
    editionOn(pane.session?.rules.editions.value ?? NORM_EDITIONS, dayAt(pane.now())),
  );
  const index = computed(() => indexRules(book.value));
  const sought = signal('');
  const filter = signal<RuleFilter>('all');
  const found = computed(() => findRules(index.value, sought.value, filter.value));
  /** The ids of the entries that are open. */
  const open = signal<ReadonlySet<string>>(new Set());

  const tellFound = () => pane.announce(rulesFound(found.value.length));

  function toggle(id: string, isOpen: boolean): void {
    if (isOpen === open.value.has(id)) return;
    const next = new Set(open.value);
    if (isOpen) next.add(id);
    else next.delete(id);
    open.value = next;
  }

  /** Shows the entry that a link asked for. */
  function lead(about: string): void {
    sought.value = '';
    filter.value = 'all';
    const entry = index.value.find((each) => each.entry.id === about)?.entry;
    if (!entry) return;
    toggle(entryId(entry), true);
    pane.focusNext(entryId(entry));
  }

  return {
    /** It is asked about the id of a table, an item or a reading. */
    inSight() {
      const { about } = pane;
      if (about !== undefined) untracked(() => lead(about));
    },
    view() {
      const { session } = pane;
      const shown = book.value;
      return html`<div class="content">
        ${searchView(pane, sought.value, filter.value, {
          seek(text) {
            sought.value = text;
            tellFound();
          },
          choose(next) {
            filter.value = next;
            tellFound();
          },
        })}
        ${inForceView(shown, pane)}
        ${session && edit.value ? html`<section>${editView(edit.value, session.rules, pane)}</section>` : nothing}
        ${filter.value === 'lacking' ? html`<p class="quiet">${pane.say(RULES_WORDS.lackingNote)}</p>` : nothing}
        ${GROUPS.map(([kind, title]) => groupView(kind, title, found.value, open.value, toggle, shown, pane))}
        ${found.value.length === 0 ? html`<p class="quiet">${pane.say(RULES_WORDS.none)}</p>` : nothing}
      </div>`;
    },
  };
}

/** The document in force, and those that it extends. */
function inForceView(book: Rulebook, { say, language }: PaneContext): TemplateResult {
  if (book === NORM) {
    return html`<p class="quiet">${say(RULES_WORDS.inForce)}: ${say(RULES_WORDS.norm)}</p>`;
  }
  const [own, ...below] = book.chain;
  const names = below.map((document) => nameOf(document)[language]).join(' › ');
  return html`<p class="quiet">${say(RULES_WORDS.inForce)}: <b>${nameOf(own)[language]}</b>
    ${own.title === undefined ? nothing : html`<code>${own.id}</code>`}
    ${own.source ?? nothing}
    ${names === '' ? nothing : html`<br>${say(RULES_WORDS.extended)}: ${names}`}</p>`;
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
  return html`<h2 class="unseen">${say(SCREENS.rules.title)}</h2>
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
  open: ReadonlySet<string>,
  toggle: (id: string, isOpen: boolean) => void,
  book: Rulebook,
  pane: PaneContext,
): TemplateResult | typeof nothing {
  const entries = found.filter(({ entry }) => entry.kind === kind);
  if (entries.length === 0) return nothing;
  return html`<section>
    <h2>${pane.say(title)} <span class="quiet tabular">${entries.length}</span></h2>
    ${repeat(
      entries,
      ({ entry }) => entryId(entry),
      (each) => {
        const id = entryId(each.entry);
        return entryView(each, open.has(id), (isOpen) => toggle(id, isOpen), book, pane);
      },
    )}
  </section>`;
}
