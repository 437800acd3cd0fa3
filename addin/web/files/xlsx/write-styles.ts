import type { IBorderData, IBorderStyleData, IStyleData, Nullable } from '@univerjs/core';
import type { NoticeBook } from '../notices.ts';
import { writeAlignment } from './alignment.ts';
import { borderLineName } from './border-lines.ts';
import { writeColour } from './colours.ts';
import { builtInId, FIRST_CUSTOM_ID } from './number-formats.ts';
import { Numbered } from './numbered.ts';
import { escapeXml } from './xml.ts';

const DEFAULT_FONT = 'Arial';
const DEFAULT_SIZE = 11;
const CLIP = 2;
const DOUBLE = 10;

/** The formats of a file, made as cells ask for them. */
export class StyleWriter {
  readonly #base: IStyleData;
  readonly #notices: NoticeBook;
  readonly #patterns = new Numbered();
  readonly #fonts = new Numbered();
  readonly #fills = new Numbered();
  readonly #borders = new Numbered();
  readonly #formats = new Numbered();

  /** @param base what cells have unless told. */
  constructor(base: IStyleData, notices: NoticeBook) {
    this.#base = base;
    this.#notices = notices;
    this.#fills.numberOf('<fill><patternFill patternType="none"/></fill>');
    this.#fills.numberOf('<fill><patternFill patternType="gray125"/></fill>');
    this.formatOf({});
  }

  /**
   * The number of a style.
   * @param quoted a text that must not be read anew as a number or a formula.
   */
  formatOf(style: IStyleData, quoted = false): number {
    const whole = { ...this.#base, ...style };
    const before = this.#formats.size;
    const pattern = this.#patternOf(whole.n?.pattern);
    const font = this.#fonts.numberOf(fontXml(whole));
    const fill = this.#fills.numberOf(fillXml(whole));
    const border = this.#borders.numberOf(borderXml(whole.bd ?? {}));
    const alignment = writeAlignment(whole);
    const apply = [
      pattern > 0 ? ' applyNumberFormat="1"' : '',
      font > 0 ? ' applyFont="1"' : '',
      fill > 0 ? ' applyFill="1"' : '',
      border > 0 ? ' applyBorder="1"' : '',
      alignment === '' ? '' : ' applyAlignment="1"',
    ].join('');
    const quote = quoted ? ' quotePrefix="1"' : '';
    const inside = alignment === '' ? '/>' : `><alignment ${alignment}/></xf>`;
    const number = this.#formats.numberOf(
      `<xf numFmtId="${pattern}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"${quote}${apply}${inside}`,
    );
    if (whole.tb === CLIP && number >= before) this.#notices.add('clipping');
    return number;
  }

  #patternOf(pattern: string | undefined): number {
    if (!pattern || pattern === 'General') return 0;
    return builtInId(pattern) ?? FIRST_CUSTOM_ID + this.#patterns.numberOf(pattern);
  }

  toXml(): string {
    const patterns = this.#patterns
      .list()
      .map(
        (code, at) =>
          `<numFmt numFmtId="${FIRST_CUSTOM_ID + at}" formatCode="${escapeXml(code)}"/>`,
      );
    return [
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
      patterns.length > 0 ? countedList('numFmts', patterns) : '',
      countedList('fonts', this.#fonts.list()),
      countedList('fills', this.#fills.list()),
      countedList('borders', this.#borders.list()),
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
      countedList('cellXfs', this.#formats.list()),
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
      '<dxfs count="0"/>',
      '</styleSheet>',
    ].join('');
  }
}

function countedList(tag: string, entries: readonly string[]): string {
  return `<${tag} count="${entries.length}">${entries.join('')}</${tag}>`;
}

function fontXml({ ff, fs, bl, it, ul, st, cl, va }: IStyleData): string {
  const colour = writeColour(cl?.rgb);
  return [
    '<font>',
    bl ? '<b/>' : '',
    it ? '<i/>' : '',
    st?.s ? '<strike/>' : '',
    ul?.s ? (ul.t === DOUBLE ? '<u val="double"/>' : '<u/>') : '',
    va === 2 ? '<vertAlign val="subscript"/>' : va === 3 ? '<vertAlign val="superscript"/>' : '',
    `<sz val="${fs ?? DEFAULT_SIZE}"/>`,
    colour ? `<color rgb="${colour}"/>` : '',
    `<name val="${escapeXml(ff || DEFAULT_FONT)}"/>`,
    '</font>',
  ].join('');
}

function fillXml({ bg }: IStyleData): string {
  const colour = writeColour(bg?.rgb);
  if (!colour) return '<fill><patternFill patternType="none"/></fill>';
  return `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/><bgColor indexed="64"/></patternFill></fill>`;
}

function borderXml({ l, r, t, b, tl_br: down, bl_tr: up }: IBorderData): string {
  const diagonals = `${up ? ' diagonalUp="1"' : ''}${down ? ' diagonalDown="1"' : ''}`;
  const sides = [
    sideXml('left', l),
    sideXml('right', r),
    sideXml('top', t),
    sideXml('bottom', b),
    sideXml('diagonal', down ?? up),
  ];
  return `<border${diagonals}>${sides.join('')}</border>`;
}

function sideXml(tag: string, side: Nullable<IBorderStyleData>): string {
  const line = borderLineName(side?.s ?? 0);
  if (line === 'none') return `<${tag}/>`;
  const colour = writeColour(side?.cl?.rgb) ?? 'FF000000';
  return `<${tag} style="${line}"><color rgb="${colour}"/></${tag}>`;
}
