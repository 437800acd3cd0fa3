import {
  type AstExpression,
  type CallExpression,
  isArrayNode,
  isBinaryNode,
  isCallNode,
  isErrorNode,
  isLetNode,
  isLiteralNode,
  isReferenceNode,
  isUnaryNode,
} from '@borgar/fx';
import { dayAt, momentAt } from '../../shared/calendar/moment.ts';
import type { Phrase } from '../../shared/failure.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { isErrorText } from '../functions/cell-error.ts';
import { serialOfMoment } from '../functions/serial.ts';
import type { Settings } from '../functions/settings.ts';
import { phraseOf } from '../host/problem.ts';
import type { CellPlace, Reference, Workbook } from '../host/workbook.ts';
import { type Cells, errorAmong, numberOf, one, type Scalar, truthOf } from './cells.ts';
import {
  isExact,
  RANGE_FUNCTIONS,
  SCALAR_FUNCTIONS,
  type ScalarFunction,
  TAKES_ERRORS,
} from './excel-functions.ts';
import { type Formula, idOf, nameOf, referenceOf, sourceOf, spillOf } from './formula.ts';
import {
  type CellPick,
  cellOfArea,
  isMany,
  mapCells,
  OPERATORS,
  picked,
  twice,
} from './walk-cells.ts';
import { CANNOT } from './words.ts';

/** Where a formula stands, and by what it is worked out. */
export interface Surroundings {
  readonly workbook: Workbook;
  readonly formula: Formula;
  readonly at: CellPlace;
  readonly namespace: string;
  readonly settings: Settings;
  readonly now: () => number;
  /** Works out a call of one of our own functions. */
  readonly own: (
    node: CallExpression,
    pick: CellPick | undefined,
  ) => Promise<Result<Cells, Phrase>>;
}

/** More cells are not read for an explanation: people ask about a row. */
const MOST_CELLS = 400_000;
const CHINA_SECONDS = 8 * 3600;

/** Works out what stands in a formula, reading cells as it needs them. */
export class Evaluator {
  private readonly around: Surroundings;

  constructor(around: Surroundings) {
    this.around = around;
  }

  /** The cells of an expression; with `pick` the one cell of it that the answer rests on. */
  async evaluate(
    node: AstExpression | null | undefined,
    pick?: CellPick,
  ): Promise<Result<Cells, Phrase>> {
    if (!node) return ok(one(null));
    if (isLiteralNode(node)) return ok(one(node.value));
    if (isErrorNode(node)) return ok(one(node.value));
    if (isArrayNode(node))
      return ok(
        picked(
          node.elements.map((row) => row.map(constantOf)),
          pick,
        ),
      );
    if (isReferenceNode(node)) {
      const variable = this.around.formula.variables.get(node);
      if (variable === 'parameter') return err(CANNOT.substitute(node.value));
      return variable
        ? this.evaluate(variable, pick)
        : this.readReference(referenceOf(node), node.value, pick);
    }
    if (isUnaryNode(node)) return this.unary(node.operator, node.arguments[0], pick);
    if (isBinaryNode(node)) return this.binary(node.operator, node.arguments, pick);
    if (isCallNode(node)) return this.call(node, pick);
    if (isLetNode(node)) return this.evaluate(node.body, pick);
    return err(CANNOT.follow(this.sourceOf(node)));
  }

  private sourceOf(node: AstExpression): string {
    return sourceOf(this.around.formula.text, node);
  }

  private async readReference(
    reference: Reference | undefined,
    text: string,
    pick: CellPick | undefined,
  ): Promise<Result<Cells, Phrase>> {
    if (!reference) return err(CANNOT.find(text));
    const { workbook, at } = this.around;
    const found = await workbook.findArea(reference, at);
    if (!found.ok) return err(phraseOf(found.error));
    if (!found.value) return err(CANNOT.find(text));
    const area = pick ? cellOfArea(found.value, pick) : found.value;
    // A range that is shorter than the answer gives #N/A in the rest of it, as in Excel.
    if (!area) return ok(one('#N/A'));
    if (area.rows * area.columns > MOST_CELLS) return err(CANNOT.hold(text, MOST_CELLS));
    const rows: Scalar[][] = [];
    const values = await workbook.readValues(area, ({ cells }) => {
      for (const row of cells) rows.push([...row]);
    });
    if (!values.ok) return err(phraseOf(values.error));
    return ok(pick && isMany(found.value) ? twice(rows) : rows);
  }

  private async unary(
    operator: string,
    operand: AstExpression | undefined,
    pick: CellPick | undefined,
  ): Promise<Result<Cells, Phrase>> {
    if (operator === '#' && operand && isReferenceNode(operand)) {
      return this.readReference(spillOf(referenceOf(operand)), `${operand.value}#`, pick);
    }
    if (operator === '@') return this.intersect(operand);
    const cells = await this.evaluate(operand, pick);
    if (!cells.ok) return cells;
    const work = (number: number) =>
      operator === '-' ? -number : operator === '%' ? number / 100 : number;
    return ok(
      mapCells([cells.value], ([cell = null]) => {
        const number = numberOf(cell);
        return number === undefined ? '#VALUE!' : work(number);
      }),
    );
  }

  /** `@A1:A9` means the cell in the row, or the column, of the formula. */
  private async intersect(operand: AstExpression | undefined): Promise<Result<Cells, Phrase>> {
    if (!operand || !isReferenceNode(operand)) return this.evaluate(operand, { row: 0, column: 0 });
    const reference = referenceOf(operand);
    const { workbook, at } = this.around;
    const found = reference ? await workbook.findArea(reference, at) : undefined;
    if (!found?.ok || !found.value) return err(CANNOT.find(operand.value));
    const { row, column, rows, columns } = found.value;
    const place = {
      row: rows === 1 ? 0 : at.row - row,
      column: columns === 1 ? 0 : at.column - column,
    };
    const cells = await this.readReference(reference, operand.value, place);
    return cells.ok ? ok(cells.value.slice(0, 1)) : cells;
  }

  private async binary(
    operator: string,
    operands: readonly AstExpression[],
    pick: CellPick | undefined,
  ): Promise<Result<Cells, Phrase>> {
    const given = await this.evaluateAll(operands, pick);
    if (!given.ok) return given;
    const work = OPERATORS[operator];
    return work
      ? ok(mapCells(given.value, work))
      : err(CANNOT.follow(operands.map((each) => this.sourceOf(each)).join(operator)));
  }

  private async evaluateAll(
    nodes: readonly (AstExpression | null)[],
    pick: CellPick | undefined,
  ): Promise<Result<Cells[], Phrase>> {
    const all: Cells[] = [];
    for (const node of nodes) {
      const cells = await this.evaluate(node, pick);
      if (!cells.ok) return cells;
      all.push(cells.value);
    }
    return ok(all);
  }

  private async call(
    node: CallExpression,
    pick: CellPick | undefined,
  ): Promise<Result<Cells, Phrase>> {
    const { namespace, own, now, settings } = this.around;
    if (idOf(node, namespace) !== undefined) return own(node, pick);
    const name = nameOf(node).replace(/^_XLFN\.(_XLWS\.)?/, '');
    if (name === '') return err(CANNOT.follow(this.sourceOf(node)));
    switch (name) {
      case 'TRUE':
      case 'FALSE':
        return ok(one(name === 'TRUE'));
      case 'TODAY':
        return ok(one(serialOfMoment({ day: dayAt(now()) }, settings.dateSystem)));
      case 'NOW': {
        const moment = momentAt(Math.floor(now() / 1000) + CHINA_SECONDS);
        return ok(one(serialOfMoment(moment, settings.dateSystem)));
      }
      case 'IF':
        return this.choose(node.arguments, pick);
      case 'IFERROR':
      case 'IFNA':
        return this.replaceErrors(name, node.arguments, pick);
      case 'ANCHORARRAY':
        return this.unary('#', node.arguments[0], pick);
      case 'SINGLE':
        return this.unary('@', node.arguments[0], pick);
    }
    const scalar = SCALAR_FUNCTIONS[name];
    if (scalar) return this.callScalar(name, scalar, node, pick);
    const onRanges = RANGE_FUNCTIONS[name];
    if (!onRanges) return err(CANNOT.compute(name));
    const given = await this.evaluateAll(node.arguments, undefined);
    if (!given.ok) return given;
    if (!isExact(name, given.value)) return err(CANNOT.compute(name));
    return ok(
      one(errorAmong(given.value.flatMap((cells) => cells.flat())) ?? onRanges(given.value)),
    );
  }

  private async callScalar(
    name: string,
    work: ScalarFunction,
    node: CallExpression,
    pick: CellPick | undefined,
  ): Promise<Result<Cells, Phrase>> {
    const given = await this.evaluateAll(node.arguments, pick);
    if (!given.ok) return given;
    const { dateSystem } = this.around.settings;
    const takesErrors = TAKES_ERRORS.includes(name);
    return ok(mapCells(given.value, (cells) => work(cells, dateSystem), takesErrors));
  }

  /** IF works out only the branch that is taken, where there is one condition. */
  private async choose(
    [condition, then, otherwise]: readonly AstExpression[],
    pick: CellPick | undefined,
  ): Promise<Result<Cells, Phrase>> {
    const asked = await this.evaluate(condition, pick);
    if (!asked.ok) return asked;
    const branch = (holds: Scalar) => (truthOf(holds) ? then : otherwise);
    const [first = null, ...rest] = asked.value.flat();
    if (rest.every((cell) => cell === first)) {
      if (isErrorText(first)) return ok(one(first));
      if (truthOf(first) === undefined) return ok(one('#VALUE!'));
      const taken = branch(first);
      return taken === undefined ? ok(one(truthOf(first) ?? false)) : this.evaluate(taken, pick);
    }
    const both = await this.evaluateAll([then ?? null, otherwise ?? null], pick);
    if (!both.ok) return both;
    const [yes = one(null), no = one(null)] = both.value;
    return ok(
      mapCells(
        [asked.value, yes, no],
        ([holds = null, a = null, b = null]) =>
          isErrorText(holds) ? holds : truthOf(holds) ? a : b,
        true,
      ),
    );
  }

  private async replaceErrors(
    name: 'IFERROR' | 'IFNA',
    nodes: readonly AstExpression[],
    pick: CellPick | undefined,
  ): Promise<Result<Cells, Phrase>> {
    const given = await this.evaluateAll(nodes, pick);
    if (!given.ok) return given;
    const isReplaced = (cell: Scalar) => (name === 'IFNA' ? cell === '#N/A' : isErrorText(cell));
    return ok(
      mapCells(
        given.value,
        ([cell = null, other = null]) => (isReplaced(cell) ? other : cell),
        true,
      ),
    );
  }
}

function constantOf(node: AstExpression): Scalar {
  if (isLiteralNode(node) || isErrorNode(node)) return node.value;
  const isNegative = isUnaryNode(node) && node.operator === '-';
  const [inner] = isNegative ? node.arguments : [];
  return inner && isLiteralNode(inner) ? -Number(inner.value) : null;
}
