import { errorText, joinReasons } from '../../shared/customers/answers.ts';
import { SERVICE_RESULTS } from '../../shared/lists/services.ts';
import { LONGEST_TEXT } from '../host/cell-text.ts';
import { joinClauses } from '../runs/log.ts';
import type { PlaceRows } from '../runs/place-entries.ts';
import type { RunName } from '../runs/run-plan.ts';
import type { ColumnPlan, PlaceKey } from '../runs/write-plan.ts';
import { isLevelChanged, isServiceRead, levelAt, type ServicesStudy } from './study-services.ts';

const NOTHING: readonly string[] = SERVICE_RESULTS.map(() => '');

/**
 * What a run writes in the rows of services: level, change and reason.
 * @param rows those that are written, from 0 under the head; null for every one.
 */
export function serviceRows(
  services: ServicesStudy,
  plan: ColumnPlan,
  rows: readonly number[] | null,
  { time }: RunName,
): PlaceRows {
  const { choice, study } = services;
  const { language, labels } = study.rules;
  const { customer } = choice.fields;
  const { vocabulary } = study.classified.book;
  const label = (when: 'before' | 'after', row: number) =>
    vocabulary.level.label(levelAt(services, when, row))[labels];
  return {
    ...{ part: 'services', where: choice.recognised, plan, rows },
    key: customer === undefined ? undefined : keyIn(services, customer),
    textsOf(row) {
      if (!isServiceRead(services, row)) {
        const failure = services.faultOf(row);
        if (!failure) return NOTHING;
        return [errorText(failure, language).slice(0, LONGEST_TEXT), ...NOTHING.slice(1)];
      }
      const answer = {
        before: levelAt(services, 'before', row),
        after: levelAt(services, 'after', row),
        ...{ language, labels, vocabulary },
        reasons: joinReasons(services.reasonsOf(row), language),
      };
      return SERVICE_RESULTS.map(({ text }) => text(answer));
    },
    isChange: (row) => isLevelChanged(services, row),
    changeOf(row, mark) {
      const because = services.reasonsOf(row);
      const reason = joinReasons(because, language);
      const [from, to] = [label('before', row), label('after', row)];
      const clause = `${joinClauses(because)}、§1.3.3(2)`;
      return { log: [time, mark, nameService(services, row), from, to, reason, clause] };
    },
  };
}

/** A service is told by its customer; where one has several, nothing but their place tells them. */
function keyIn({ choice, list }: ServicesStudy, column: number): PlaceKey {
  const { heads } = choice.recognised;
  return { column, head: heads[column] ?? '', texts: list.customers };
}

/** A service as the log names one: its customer, what it is, and its row. */
function nameService({ list, choice, study }: ServicesStudy, row: number): string {
  const { language } = study.rules;
  const { service: services, scope: scopes } = study.classified.book.vocabulary;
  const { service, scope } = list.packing.unpack(list.packed[row] as number);
  const { place, headRow } = choice.recognised;
  const at = place.area.row + headRow + row + 2;
  const parts = [
    list.customers[row] ?? '',
    services.label(service)[language],
    ...(scope ? [scopes.label(scope)[language]] : []),
    `${place.sheetName} ${language === 'zh' ? `第 ${at} 行` : `row ${at}`}`,
  ];
  return parts.join(' · ');
}
