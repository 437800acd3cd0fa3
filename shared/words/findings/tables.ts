import type { TableFinding } from '../../norm/finding.ts';
import type { Phrase } from '../../phrase.ts';
import { listPhrases, shortName } from './shown.ts';

/** What a rulebook says against itself, and what to do. */
export function wordsForTable(finding: TableFinding): Phrase {
  switch (finding.code) {
    case 'gap': {
      const { word } = finding;
      const of = listPhrases(finding.of);
      return {
        zh: `${word.zh}没有规定: ${of.zh}。请补上, 或用 like 参照另一个词`,
        en: `nothing is said of ${word.en} in: ${of.en}; add it, or take another word's by "like"`,
      };
    }
    case 'tier-inversion': {
      const { better, worse } = finding;
      return {
        zh: `${better.zh}比${worse.zh}更优`,
        en: `${better.en} fares better than ${worse.en}`,
      };
    }
    case 'uncapped-tier':
      return {
        zh: `${finding.tier.zh}没有数量上限: 建议的都给, 不会有人转入下一级。如有上限, 请写入 caps`,
        en: `${finding.tier.en} has no cap: everyone proposed is given it; write one in caps if there is one`,
      };
    case 'covers-more': {
      const scopes = listPhrases(finding.scopes);
      return {
        zh: `没有写 scope 的一行也管${scopes.zh}, 所依据的规范对此没有规定。如非本意, 请写明 scope`,
        en: `without a scope the row covers ${scopes.en} too, of which the document below says nothing; name the scopes if that is not meant`,
      };
    }
    case 'laxer': {
      const { own, below, clause } = finding;
      return {
        zh: `${own.zh}低于所依据文档的${below.zh}; 上级确定的是最低等级(${clause})`,
        en: `${own.en} is below ${below.en} of the document that it extends, which is a minimum (${clause})`,
      };
    }
    case 'melted-tiers': {
      const word = shortName(finding.word);
      return {
        zh: `“${word}”与${finding.tier.zh}从此是同一等级。如是另一等级, 请写入 vocabulary.tiers`,
        en: `"${word}" and ${finding.tier.en} are one tier from now on; if it is another one, write it in vocabulary.tiers`,
      };
    }
  }
}
