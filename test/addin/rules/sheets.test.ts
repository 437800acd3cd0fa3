import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical, parseSheets, type SheetCells } from '../../../addin/rules/read-sheets.ts';
import { type Chain, type RuleSheet, ruleSheets } from '../../../addin/rules/rule-sheets.ts';
import type { Language } from '../../../shared/failure.ts';
import type { NormDocument } from '../../../shared/norm/document.ts';
import { NORM_OF_2010 } from '../../../shared/norm/of-2010/document.ts';

const asCells = ({ name, heads, rows }: RuleSheet): SheetCells => ({
  name,
  area: { sheet: name, row: 0, column: 0, rows: rows.length + 1, columns: heads.length },
  cells: [heads, ...rows],
});

function readBack(chain: Chain, language: Language = 'zh') {
  const below = chain.slice(1);
  const sheets = ruleSheets(chain, language).map(asCells);
  return parseSheets(sheets, { below: () => below, language, dateSystem: 1900 });
}

const plain = (document: unknown) => JSON.parse(canonical(document));

describe.each<Language>(['zh', 'en'])('a document as sheets, %s', (language) => {
  it('is the norm of 2010 again', () => {
    const read = readBack([NORM_OF_2010], language);
    expect(read.findings).toEqual([]);
    expect(read.remarks).toEqual([]);
    expect(plain(read.document)).toEqual(plain(NORM_OF_2010));
  });
});
