import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFormula } from '../../../../addin/web/files/formula/from-file.ts';
import { shiftFormula, tokensOf } from '../../../../addin/web/files/formula/references.ts';
import { writeFormula } from '../../../../addin/web/files/formula/to-file.ts';

const everything = () => true;
const plain = { namespace: 'SLA', renamed: new Map<string, string>() };
const read = (text: string) => readFormula(text, everything).formula;
const write = (formula: string, spills = false) => writeFormula(formula, spills, plain);

describe('a formula of a file, as the grid calculates it', () => {
  it.each([
    ['_xldudf_SLA_TIER(A2,,"金牌")', '=SLA.TIER(A2,,"金牌")'],
    ['_xldudf_SLADEV_TIER(A2)', '=SLA.TIER(A2)'],
    ['_xldudf_ACME_SLA_DEV_DEADLINE(A2)', '=SLA.DEADLINE(A2)'],
    ['_xludf.SLA.TIER(A2)', '=SLA.TIER(A2)'],
    ['sla.tier(A2)', '=SLA.TIER(A2)'],
    ['IF(A1="_xldudf_SLA_TIER(1)",1,2)', '=IF(A1="_xldudf_SLA_TIER(1)",1,2)'],
    ['_xldudf_CONTOSO_ADD(1,2)', '=_xldudf_CONTOSO_ADD(1,2)'],
    ['_xlfn.XLOOKUP(1,A:A,B:B)', '=XLOOKUP(1,A:A,B:B)'],
    ['_xlfn._xlws.FILTER(A1:A9,B1:B9)', '=FILTER(A1:A9,B1:B9)'],
    ['_xlfn.LET(_xlpm.x,1,_xlpm.x+1)', '=LET(x,1,x+1)'],
    ['_xlfn.SINGLE(客户!$A$1:$A$9)+1', '=@客户!$A$1:$A$9+1'],
  ])('%s is %s', (text, formula) => {
    expect(readFormula(text, everything)).toEqual({ formula });
  });

  it.each([
    ['[1]Sheet1!A1', 'external'],
    ["'[1]销售 2026'!A1*2", 'external'],
    ['表1[金额]', 'structured'],
    ['表1[[#This Row],[金额]]', 'structured'],
    ['SUM(_xlfn.ANCHORARRAY(B1))', 'spill-reference'],
  ])('%s cannot be calculated: %s', (text, why) => {
    expect(readFormula(text, everything).incalculable?.why).toBe(why);
  });

  it('names a function that the grid lacks, but not a name that LET gives', () => {
    const isKnown = (name: string) => name !== 'CUBESET';
    expect(readFormula('CUBESET(A1)', isKnown).incalculable).toEqual({
      why: 'function',
      name: 'CUBESET',
    });
    const known = (name: string) => ['LET', 'LAMBDA'].includes(name);
    const text = '_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.a,_xlpm.a+1),_xlpm.f(2))';
    expect(readFormula(text, known).incalculable).toBeUndefined();
  });
});

describe('a formula of the grid, as Excel keeps it', () => {
  it.each([
    ['=SLA.TIER(A2)', '_xldudf_SLA_TIER(A2)', false],
    ['=SUM(A1:A3)', 'SUM(A1:A3)', false],
    ['=IFS(A1>1,2)', '_xlfn.IFS(A1>1,2)', false],
    ['=SORT(FILTER(A1:A9,B1:B9))', '_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,B1:B9))', true],
    ['=LET(x,1,x+x1)', '_xlfn.LET(_xlpm.x,1,_xlpm.x+x1)', false],
    ['=SUM(A1:A3*2)', 'SUM(A1:A3*2)', true],
    ['=SUM(-客户!A1:A3)', 'SUM(-客户!A1:A3)', true],
    ['=SUM(A1:A3)+1', 'SUM(A1:A3)+1', false],
    ['=MAP(A1:A3,LAMBDA(a,a*2))', '_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.a,_xlpm.a*2))', true],
    ['=SUM(B1#)', 'SUM(_xlfn.ANCHORARRAY(B1))', true],
    ['=@A1:A9+1', 'A1:A9+1', false],
    ['=SLA.TIER(@A1:A9)', '_xldudf_SLA_TIER(_xlfn.SINGLE(A1:A9))', true],
    ['=SORT(@A1:A9)', '_xlfn._xlws.SORT(_xlfn.SINGLE(A1:A9))', true],
    ['="SLA.TIER(1)"&A1', '"SLA.TIER(1)"&A1', false],
  ])('%s is %s', (formula, text, dynamic) => {
    expect(write(formula)).toEqual({ text, dynamic });
  });

  it('is dynamic where it spilled', () => {
    expect(write('=A1:A3*2', true)).toEqual({ text: 'A1:A3*2', dynamic: true });
  });

  it('goes under the namespace of the deployment', () => {
    const target = { ...plain, namespace: 'SLA.DEV' };
    const written = writeFormula('=SLA.WHY("TIER",A1)', false, target);
    expect(written.text).toBe('_xldudf_SLA_DEV_WHY("TIER",A1)');
  });

  it('follows sheets that got another name', () => {
    const renamed = new Map([['a/b', 'a_b']]);
    const written = writeFormula("='A/b'!A1+b!A1", false, { ...plain, renamed });
    expect(written.text).toBe("'a_b'!A1+b!A1");
  });
});

describe('shifting', () => {
  it.each([
    ['A1+$B$2+C$3+$D4', 1, 2, 'C2+$B$2+E$3+$D5'],
    ['SUM(A:B,1:2)', 3, 1, 'SUM(B:C,4:5)'],
    ['A1', -1, 0, '#REF!'],
    ['XFD1', 0, 1, '#REF!'],
    ['LOG10(A1)&"A1"', 1, 0, 'LOG10(A2)&"A1"'],
    ["'A1'!A1", 1, 0, "'A1'!A2"],
    ['客户A1!B2', 1, 0, '客户A1!B3'],
  ])('%s by %i rows and %i columns is %s', (formula, rows, columns, shifted) => {
    expect(shiftFormula(formula, rows, columns)).toBe(shifted);
  });
});

const atoms = fc.constantFrom(
  ...['A1', '$B$2:C$3', 'A:A', '1:3', '"a""b"', "'It''s'!A1", '客户!B2', 'SUM(', ')', ',', '+'],
  ...[
    '1.5E+3',
    '#N/A',
    '{1,2;3}',
    '@',
    '#',
    'TRUE',
    ' ',
    'SLA.TIER(',
    '表1[[#All],[a]]',
    '[1]S!A1',
  ],
);

const reference = fc.constantFrom(
  ...[
    'A1',
    '$B$2:C$3',
    'A:B',
    '$C:C',
    '1:3',
    "'It''s'!A1",
    '客户!B2:C9',
    '[1]S!A1',
    '"A1"',
    'LOG10(A1)',
  ],
  ...['SUM(A1,B2:B9)', '表1[[#All],[a]]', '价格', 'TRUE', '-A1%'],
);

describe('any text as a formula', () => {
  it('loses nothing, whatever it is given', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(atoms).map((parts) => parts.join('')),
          fc.string(),
        ),
        (text) => {
          expect(
            tokensOf(text)
              .map((token) => token.value)
              .join(''),
          ).toBe(text);
        },
      ),
    );
  });

  it('shifting there and back gives the same formula where no reference leaves the sheet', () => {
    fc.assert(
      fc.property(fc.array(reference), fc.nat(9), fc.nat(9), (parts, rows, columns) => {
        const formula = parts.join('+');
        const there = shiftFormula(formula, rows, columns);
        fc.pre(!there.includes('#REF!'));
        expect(shiftFormula(there, -rows, -columns)).toBe(formula);
      }),
    );
  });

  it('what is written for Excel is read as the same formula', () => {
    const whole = fc.constantFrom(
      ...['SLA.TIER(A2,,"金牌")', 'XLOOKUP(1,A:A,B:B)', 'SORT(UNIQUE(客户!A1:A9))', 'IFS(A1,2)'],
      ...['LET(x,1,x+1)', "SUM('It''s'!A1:B2)", '-A1%', 'SLA.CLASSIFY(A1:A9)', 'A1:A3*2'],
    );
    fc.assert(
      fc.property(fc.array(whole, { minLength: 1 }), fc.boolean(), (parts, spills) => {
        const formula = `=${parts.join('+')}`;
        expect(read(write(formula, spills).text)).toBe(formula);
      }),
    );
  });
});
