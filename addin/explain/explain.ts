import type { AstExpression } from '@borgar/fx';
import type { DayNumber } from '../../shared/calendar/day.ts';
import { formatMoment } from '../../shared/calendar/moment.ts';
import type { Failure, Phrase } from '../../shared/failure.ts';
import type { Value } from '../../shared/functions/answer.ts';
import { refuseTooMany } from '../../shared/functions/call.ts';
import {
  type AnyDefinition,
  DEFINITION_IDS,
  DEFINITIONS,
  type DefinitionId,
  definitionOf,
  WHY_ID,
} from '../../shared/functions/catalogue.ts';
import type { Parameter } from '../../shared/functions/define.ts';
import { describeFailure } from '../../shared/functions/messages.ts';
import type { Rulebook } from '../../shared/norm/rulebook.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Reason } from '../../shared/rules/reason.ts';
import { isErrorText } from '../functions/cell-error.ts';
import { provideErrorRuntime } from '../functions/error-runtime.ts';
import { isOneList } from '../functions/evaluate.ts';
import { momentOfSerial } from '../functions/serial.ts';
import type { Settings } from '../functions/settings.ts';
import type { ActiveCell, Workbook } from '../host/workbook.ts';
import { askInCells, type Given, valueAt, type WorkedOut } from './ask-in-cells.ts';
import type { Cells, Scalar } from './cells.ts';
import { textOf } from './cells.ts';
import { Evaluator } from './evaluate.ts';
import { type Formula, type FoundCall, readFormula, sourceOf } from './formula.ts';
import type { Strip } from './strip.ts';
import { stripOfCall } from './strip-of-call.ts';
import { type CellPick, picked } from './walk-cells.ts';
import { CANNOT } from './words.ts';

/** An argument as it stands in the formula, and what it is. */
export interface ExplainedArgument {
  readonly name: string;
  readonly source: string;
  /** What the cell holds, as people write it; of a range, how large it is. */
  readonly text: string;
  /** The value is an error, which is passed on. */
  readonly isError: boolean;
}

/** What there is to say about the answer of one call. */
export interface Explanation {
  readonly id: DefinitionId;
  readonly arguments: readonly ExplainedArgument[];
  /** The value of the cell asked about; a failure where the cell shows an error of ours. */
  readonly value: Value;
  /** The same as a cell has it: of a failure, the code of the error. */
  readonly cell: Scalar;
  readonly steps: readonly Reason[];
  /** What holds for the whole list that was asked about. */
  readonly ofList: readonly Reason[];
  readonly strip: Strip | undefined;
  readonly provisional: boolean;
  /** The rules that answered; undefined where none were asked. */
  readonly book: Rulebook | undefined;
  /** How large the answer is, and which cell of it this is. */
  readonly rows: number;
  readonly columns: number;
  readonly pick: CellPick;
  /** What the cell shows, where that is something else: it was worked out by other rules. */
  readonly shownInstead: string | undefined;
}

export interface ExplainerServices {
  readonly workbook: Workbook;
  readonly namespace: string;
  readonly settings: Settings;
  /** Milliseconds since 1970 UTC. */
  readonly now: () => number;
  readonly today: DayNumber;
}

/** Explains the formula of a cell, call by call. */
export class Explainer {
  readonly cell: ActiveCell;
  private readonly formula: Formula;
  private readonly services: ExplainerServices;
  private readonly evaluator: Evaluator;

  constructor(cell: ActiveCell, services: ExplainerServices) {
    provideErrorRuntime();
    const { workbook, namespace, settings, now } = services;
    const formula = readFormula(cell.formula ?? '', namespace);
    this.cell = cell;
    this.formula = formula;
    this.services = services;
    // What a formula fills is worked out where it stands, in the first cell.
    const at = cell.spill ? { ...cell, row: cell.spill.row, column: cell.spill.column } : cell;
    this.evaluator = new Evaluator({
      ...{ workbook, formula, at, namespace, settings, now },
      own: async (node, pick) => {
        const call = this.calls.find((each) => each.node === node);
        // What WHY gives is words, not what the function gives that it asks.
        if (call?.id === WHY_ID) return err(CANNOT.follow(call.source));
        const worked = call && (await this.workOut(call, pick));
        if (!worked?.ok) return worked ?? ok([['#NAME?']]);
        return ok(picked(worked.value.cells, pick && worked.value.place(pick)));
      },
    });
  }

  get calls(): readonly FoundCall[] {
    return this.formula.calls;
  }

  /** The cell of the answer that the active cell shows. */
  get pickOfCell(): CellPick {
    const { spill, row, column } = this.cell;
    return spill ? { row: row - spill.row, column: column - spill.column } : { row: 0, column: 0 };
  }

  /** @param pick which cell of the answer, where it has several. */
  async explain(
    call: FoundCall,
    pick: CellPick = this.pickOfCell,
  ): Promise<Result<Explanation, Phrase>> {
    const worked = await this.workOut(call, pick);
    if (!worked.ok) return worked;
    const { definition, given, cells, reasoned, takesColumns, rows, columns } = worked.value;
    const place = worked.value.place(pick);
    const cell = cells[place.row]?.[place.column] ?? '';
    const answer = reasoned?.result.ok ? reasoned.result.value : undefined;
    const ofRow = takesColumns ? reasoned?.ofRows[place.row * columns + place.column] : undefined;
    const all = reasoned?.because ?? [];
    const value = valueAt(cell, reasoned, place, columns);
    const isDate = value.type === 'moment';
    const explanation: Explanation = {
      id: definition.id as DefinitionId,
      arguments: given.map((each) => this.describe(each, takesColumns)),
      value,
      cell,
      steps: ofRow ?? all,
      ofList: ofRow ? all : [],
      strip: answer && stripOfCall(definition.id, reasoned?.asked ?? {}, answer.value, answer.book),
      provisional: answer?.provisional ?? false,
      book: answer?.book,
      // Of a range that is walked, only the place asked about was looked at.
      rows: Math.max(rows, call.isShown ? (this.cell.spill?.rows ?? 1) : 1),
      columns: Math.max(columns, call.isShown ? (this.cell.spill?.columns ?? 1) : 1),
      pick: { row: Math.max(place.row, pick.row), column: Math.max(place.column, pick.column) },
      shownInstead: (await this.differs(call, pick)) ? this.shownText(isDate) : undefined,
    };
    return ok(explanation);
  }

  /** Works a call out as its cell does, and listens to the reasons of the cell asked about. */
  private async workOut(
    call: FoundCall,
    pick: CellPick | undefined,
  ): Promise<Result<WorkedOut, Phrase>> {
    const { node } = call;
    const asked = await this.definitionAsked(call);
    if (!asked.ok) return asked;
    const definition = asked.value;
    const nodes = call.id === WHY_ID ? node.arguments.slice(1) : node.arguments;
    const extra = refuseTooMany(definition, nodes.length);
    if (extra) {
      const { error } = extra;
      return err({ zh: describeFailure(error, 'zh'), en: describeFailure(error, 'en') });
    }
    const { parameters } = definition as AnyDefinition;
    const takesColumns = Object.values(parameters).some(({ column }) => column);

    const given: Given[] = [];
    for (const [index, [name, parameter]] of Object.entries(parameters).entries()) {
      const argument = nodes[index];
      const cells = await this.read(argument, parameter, takesColumns ? undefined : pick);
      if (!cells.ok) return cells;
      given.push({ name, parameter, node: argument, cells: cells.value });
    }
    return ok(askInCells(definition, given, takesColumns, this.services));
  }

  /** What a call asks; WHY asks the function that it names. */
  private async definitionAsked({ id, node }: FoundCall): Promise<Result<AnyDefinition, Phrase>> {
    if (id !== WHY_ID) return ok(DEFINITIONS[id]);
    const named = await this.evaluator.evaluate(node.arguments[0], ORIGIN);
    if (!named.ok) return named;
    const name = textOf(named.value[0]?.[0] ?? null);
    const definition = definitionOf(name);
    return definition ? ok(definition) : err(CANNOT.name(name, DEFINITION_IDS));
  }

  /** What is one list for every row is read whole; everything else is walked. */
  private async read(
    node: AstExpression | undefined,
    parameter: Parameter,
    pick: CellPick | undefined,
  ): Promise<Result<Cells, Phrase>> {
    if (parameter.kind !== 'pauses' && parameter.kind !== 'dates') {
      return this.evaluator.evaluate(node, pick);
    }
    const whole = await this.evaluator.evaluate(node);
    return whole.ok && !isOneList({ parameter, matrix: whole.value })
      ? ok(picked(whole.value, pick))
      : whole;
  }

  private describe(
    { name, parameter, node, cells }: Given,
    takesColumns: boolean,
  ): ExplainedArgument {
    const [first = null] = cells.flat();
    const isRange = (takesColumns && cells.length > 1) || isOneList({ parameter, matrix: cells });
    const { dateSystem } = this.services.settings;
    const isDate = parameter.kind === 'moment' && typeof first === 'number' && first > 0;
    const single = isDate ? formatMoment(momentOfSerial(first, dateSystem)) : textOf(first);
    return {
      name,
      source: node ? sourceOf(this.formula.text, node) : '',
      text: isRange ? `${cells.length} × ${cells[0]?.length ?? 0}` : single,
      isError: !takesColumns && isErrorText(first),
    };
  }

  /** Whether the cell shows what a call gives, and that is something else now. */
  private async differs({ isShown, id }: FoundCall, pick: CellPick): Promise<boolean> {
    const own = this.pickOfCell;
    if (!isShown || id === WHY_ID) return false;
    if (pick.row !== own.row || pick.column !== own.column) return false;
    const worked = await this.evaluator.evaluate(this.formula.tree, pick);
    if (!worked.ok) return false;
    const now = worked.value[0]?.[0] ?? null;
    const shown = this.cell.value;
    return typeof shown === 'number' && typeof now === 'number'
      ? Math.abs(shown - now) >= 1e-9 * Math.max(1, Math.abs(now))
      : textOf(shown) !== textOf(now);
  }

  /** As people read it in the cell. */
  private shownText(isDate: boolean): string {
    const { value } = this.cell;
    return isDate && typeof value === 'number' && value > 0
      ? formatMoment(momentOfSerial(value, this.services.settings.dateSystem))
      : textOf(value);
  }
}

const ORIGIN: CellPick = { row: 0, column: 0 };

/** Why a value is an error, where the function gives one. */
export function failureOf({ value }: Explanation): Failure | undefined {
  return value.type === 'failure' ? value.failure : undefined;
}
