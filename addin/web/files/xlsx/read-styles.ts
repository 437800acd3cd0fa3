import type { IBorderData, IBorderStyleData, IStyleData } from '@univerjs/core';
import { LIMITS } from '../limits.ts';
import type { NoticeBook } from '../notices.ts';
import { refuseTooLarge } from '../refusal.ts';
import { readAlignment } from './alignment.ts';
import { borderLine } from './border-lines.ts';
import { readColour, type Theme } from './colours.ts';
import { builtInPattern } from './number-formats.ts';
import type { Package } from './package.ts';
import { type Attributes, isOn, readXml } from './xml.ts';

/** The formats of a file's cells, by number. */
export interface CellStyles {
  /** What each format adds to the default; an empty one adds nothing. */
  readonly styles: readonly IStyleData[];
  /** Font, size and colour that cells have unless told. */
  readonly base: IStyleData;
  /** Formats under which a number is a date or a time. */
  isDate(style: number): boolean;
  /** Formats under which what is typed stays a text. */
  isQuoted(style: number): boolean;
}

export const NO_STYLES: CellStyles = {
  styles: [],
  base: {},
  isDate: () => false,
  isQuoted: () => false,
};

interface Format {
  readonly font: number;
  readonly fill: number;
  readonly border: number;
  readonly numberFormat: number;
  readonly quoted: boolean;
  alignment: IStyleData;
}

const SIDES = new Map<string, keyof IBorderData>([
  ['left', 'l'],
  ['start', 'l'],
  ['right', 'r'],
  ['end', 'r'],
  ['top', 't'],
  ['bottom', 'b'],
]);

export async function readStyles(
  source: Package,
  part: string,
  theme: Theme,
  notices: NoticeBook,
): Promise<CellStyles> {
  const reader = new StylesReader(theme, notices);
  await readXml(source, part, {
    open: (name, attributes) => reader.open(name, attributes),
    close: (name) => reader.close(name),
  });
  return reader.finish();
}

class StylesReader {
  readonly #theme: Theme;
  readonly #notices: NoticeBook;
  readonly #patterns = new Map<number, string>();
  readonly #fonts: IStyleData[] = [];
  readonly #fills: IStyleData[] = [];
  readonly #borders: IBorderData[] = [];
  readonly #formats: Format[] = [];
  /** Which list is being read; formats of named styles and of tables are not cells'. */
  #list = '';
  #font: IStyleData = {};
  #fill: { pattern: string; colour: string | undefined } = { pattern: '', colour: undefined };
  #border: IBorderData = {};
  #side: IBorderStyleData | undefined;
  #diagonals: (keyof IBorderData)[] = [];

  constructor(theme: Theme, notices: NoticeBook) {
    this.#theme = theme;
    this.#notices = notices;
  }

  open(name: string, attributes: Attributes): void {
    switch (name) {
      case 'numFmts':
      case 'fonts':
      case 'fills':
      case 'borders':
      case 'cellXfs':
        this.#list = name;
        break;
      case 'numFmt':
        if (this.#list === 'numFmts') {
          this.#patterns.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? 'General');
        }
        break;
      case 'xf':
        if (this.#list === 'cellXfs') this.#openFormat(attributes);
        break;
      case 'alignment': {
        const format = this.#formats.at(-1);
        if (this.#list === 'cellXfs' && format) format.alignment = readAlignment(attributes);
        break;
      }
      default:
        if (this.#list === 'fonts') this.#openFont(name, attributes);
        else if (this.#list === 'fills') this.#openFill(name, attributes);
        else if (this.#list === 'borders') this.#openBorder(name, attributes);
    }
  }

  close(name: string): void {
    if (name === this.#list) this.#list = '';
    else if (name === 'font' && this.#list === 'fonts') this.#fonts.push(this.#font);
    else if (name === 'fill' && this.#list === 'fills') this.#closeFill();
    else if (name === 'border' && this.#list === 'borders') this.#borders.push(this.#border);
    else if (this.#list === 'borders') this.#closeSide(name);
  }

  #openFormat(attributes: Attributes): void {
    const number = (name: string): number => Number(attributes[name] ?? 0);
    this.#formats.push({
      font: number('fontId'),
      fill: number('fillId'),
      border: number('borderId'),
      numberFormat: number('numFmtId'),
      quoted: isOn(attributes['quotePrefix']),
      alignment: {},
    });
    if (this.#formats.length > LIMITS.styles) {
      refuseTooLarge(
        { zh: `超过 ${LIMITS.styles} 种单元格格式`, en: `more than ${LIMITS.styles} cell formats` },
        { zh: ` ${LIMITS.styles} 种`, en: `${LIMITS.styles}` },
      );
    }
  }

  #openFont(name: string, attributes: Attributes): void {
    const { val } = attributes;
    switch (name) {
      case 'font':
        this.#font = {};
        break;
      case 'b':
        if (isOn(val, true)) this.#font.bl = 1;
        break;
      case 'i':
        if (isOn(val, true)) this.#font.it = 1;
        break;
      case 'strike':
        if (isOn(val, true)) this.#font.st = { s: 1 };
        break;
      case 'u':
        if (val !== 'none') this.#font.ul = { s: 1, t: val?.startsWith('double') ? 10 : 12 };
        break;
      case 'sz':
        if (Number(val) > 0) this.#font.fs = Number(val);
        break;
      case 'name':
        if (val) this.#font.ff = val;
        break;
      case 'vertAlign':
        if (val === 'subscript') this.#font.va = 2;
        if (val === 'superscript') this.#font.va = 3;
        break;
      case 'color': {
        const rgb = readColour(attributes, this.#theme);
        if (rgb) this.#font.cl = { rgb };
        break;
      }
    }
  }

  #openFill(name: string, attributes: Attributes): void {
    switch (name) {
      case 'fill':
        this.#fill = { pattern: 'none', colour: undefined };
        break;
      case 'patternFill':
        this.#fill.pattern = attributes['patternType'] ?? 'none';
        break;
      case 'gradientFill':
        this.#fill.pattern = 'gradient';
        break;
      case 'fgColor':
      case 'color':
        this.#fill.colour ??= readColour(attributes, this.#theme);
        break;
      case 'bgColor':
        // A solid fill shows the foreground; a pattern mostly its ground.
        if (this.#fill.pattern !== 'solid' && this.#fill.pattern !== 'gradient') {
          this.#fill.colour = readColour(attributes, this.#theme) ?? this.#fill.colour;
        }
        break;
    }
  }

  #closeFill(): void {
    const { pattern, colour } = this.#fill;
    const isFirstTwo = this.#fills.length < 2;
    this.#fills.push(pattern === 'none' || !colour ? {} : { bg: { rgb: colour } });
    if (pattern !== 'none' && pattern !== 'solid' && !isFirstTwo) this.#notices.add('fills');
  }

  #openBorder(name: string, attributes: Attributes): void {
    if (name === 'border') {
      this.#border = {};
      this.#diagonals = [];
      if (isOn(attributes['diagonalDown'])) this.#diagonals.push('tl_br');
      if (isOn(attributes['diagonalUp'])) this.#diagonals.push('bl_tr');
    } else if (name === 'color') {
      const rgb = readColour(attributes, this.#theme);
      if (this.#side && rgb) this.#side.cl = { rgb };
    } else {
      const line = borderLine(attributes['style']);
      this.#side = line === 0 ? undefined : { s: line, cl: { rgb: '#000000' } };
    }
  }

  #closeSide(name: string): void {
    if (!this.#side || name === 'color') return;
    const side = SIDES.get(name);
    if (side) this.#border[side] = this.#side;
    if (name === 'diagonal')
      for (const way of this.#diagonals) this.#border[way] = { ...this.#side };
    this.#side = undefined;
  }

  finish(): CellStyles {
    const base = this.#fonts[this.#formats[0]?.font ?? 0] ?? {};
    const patterns = this.#formats.map(({ numberFormat }) => this.#patternOf(numberFormat));
    const dates = patterns.map((pattern) => pattern !== undefined && isDatePattern(pattern));
    return {
      base,
      styles: this.#formats.map((format, at) => this.#styleOf(format, patterns[at], base)),
      isDate: (style) => dates[style] === true,
      isQuoted: (style) => this.#formats[style]?.quoted === true,
    };
  }

  #patternOf(id: number): string | undefined {
    const pattern = this.#patterns.get(id) ?? builtInPattern(id);
    return pattern === 'General' ? undefined : pattern;
  }

  #styleOf(format: Format, pattern: string | undefined, base: IStyleData): IStyleData {
    const font = differing(this.#fonts[format.font] ?? {}, base);
    const border = this.#borders[format.border];
    return {
      ...font,
      ...this.#fills[format.fill],
      ...(border && Object.keys(border).length > 0 ? { bd: border } : {}),
      ...format.alignment,
      ...(pattern === undefined ? {} : { n: { pattern } }),
    };
  }
}

/** What a font has other than the default, and what it lacks of that. */
function differing(font: IStyleData, base: IStyleData): IStyleData {
  const differs = (name: keyof IStyleData): boolean =>
    JSON.stringify(font[name]) !== JSON.stringify(base[name]);
  const own = Object.fromEntries(
    Object.entries(font).filter(([name]) => differs(name as keyof IStyleData)),
  ) as IStyleData;
  if (base.bl && !font.bl) own.bl = 0;
  if (base.it && !font.it) own.it = 0;
  if (base.ul && !font.ul) own.ul = { s: 0 };
  if (base.st && !font.st) own.st = { s: 0 };
  if (base.cl && !font.cl) own.cl = { rgb: '#000000' };
  if (base.va && !font.va) own.va = 1;
  return own;
}

/** Whether a pattern shows days or times: y, m, d, h or s outside of texts, colours and elapsed. */
export function isDatePattern(pattern: string): boolean {
  const bare = pattern
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .split(';')[0];
  return /[ymdhs]/i.test(bare?.replace(/General/gi, '') ?? '');
}
