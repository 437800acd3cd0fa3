import { formatIso } from '../../shared/calendar/moment.ts';
import type { Value } from '../../shared/functions/answer.ts';

/** A value as JSON over HTTP: codes, numbers, dates as text; a blank cell is null. */
export function jsonValue(value: Value): unknown {
  switch (value.type) {
    case 'code':
      return value.code;
    case 'number':
      return value.number;
    case 'flag':
      return value.flag;
    case 'moment':
      return formatIso(value.moment);
    case 'text':
      return value.text.zh;
    case 'blank':
      return null;
    case 'failure':
      return { error: { code: value.failure.code } };
    case 'column':
      return value.values.map(jsonValue);
    case 'table':
      return value.rows.map((row) => row.map(jsonValue));
  }
}
