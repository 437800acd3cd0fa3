import { foldLabel } from '../../vocabulary/fold.ts';
import type { TableFinding } from '../finding.ts';
import { placeOf } from '../reader/origins.ts';
import type { Rulebook } from '../rulebook.ts';

/** Tiers, but for the last one, that nobody is cut from. */
export function findUncapped({ vocabulary, caps }: Rulebook): TableFinding[] {
  const { words } = vocabulary.tier;
  return words
    .slice(0, -1)
    .flatMap(({ code, label }): TableFinding[] =>
      caps.of.has(code)
        ? []
        : [{ severity: 'warning', code: 'uncapped-tier', pointer: '/caps', tier: label }],
    );
}

/** Own words that stand for a tier and are no spelling of it: two tiers may have become one. */
export function findMelted({ chain, vocabulary }: Rulebook): TableFinding[] {
  const aliases = Object.entries(chain[0].vocabulary?.aliases ?? {});
  return aliases.flatMap(([word, alias]): TableFinding[] => {
    const tier = alias.tier === undefined ? undefined : vocabulary.tier.find(alias.tier);
    if (!tier) return [];
    const folded = foldLabel(word);
    const forms = [tier.label.zh, ...tier.aliases, tier.code].map(foldLabel);
    if (forms.some((form) => form.length > 1 && folded.includes(form))) return [];
    const pointer = placeOf(alias)?.pointer ?? '/vocabulary/aliases';
    return [{ severity: 'warning', code: 'melted-tiers', pointer, word, tier: tier.label }];
  });
}
