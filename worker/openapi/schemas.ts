import type { LimitUnit } from '../../shared/rulebook/provision.ts';
import { ACTIVITIES, CAP_STATES, TIERS } from '../../shared/vocabulary/codes.ts';
import { KIND_LABELS, RECIPIENT_LABELS } from '../../shared/words/labels.ts';
import { PROBLEM_CODES } from '../http/problem.ts';
import { MOST_CUSTOMERS } from '../schemas/limits.ts';
import { type Schema, schemaOfKind } from './kinds.ts';

export const reference = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

const closed = (
  properties: Readonly<Record<string, Schema>>,
  required: readonly string[],
): Schema => ({ type: 'object', properties, required, additionalProperties: false });

const text: Schema = { type: 'string' };
const cell: Schema = {
  anyOf: [{ type: ['string', 'number', 'boolean', 'null'] }, reference('ItemFailure')],
};

const basis = { rulebook: reference('Basis'), calendar: reference('Calendar') };
const BASIS = ['rulebook', 'calendar'];
const because: Schema = { type: 'array', items: reference('Reason') };

/** An answer, or one of many, which names its rulebook only where it is another than that of all. */
function answerOf(
  more: Readonly<Record<string, Schema>>,
  required: readonly string[] = [],
): Schema {
  return closed(
    {
      value: reference('Value'),
      text: reference('Text'),
      because,
      ...more,
      provisional: { type: 'boolean', description: 'R29' },
      details: { type: 'object', additionalProperties: true },
      ...basis,
    },
    ['value', 'text', ...Object.keys(more), ...required],
  );
}

function itemsOf(item: string): Schema {
  return closed(
    {
      items: { type: 'array', items: { anyOf: [reference(item), reference('ItemFailure')] } },
      ...basis,
    },
    ['items', ...BASIS],
  );
}

const LIMIT_UNITS: readonly LimitUnit[] = ['working-day', 'day', 'hour', 'minute', 'month'];

function orderSchemas(): Readonly<Record<string, Schema>> {
  const step = { value: reference('Value'), text, because };
  const outcome = { anyOf: [reference('Step'), reference('ItemFailure')] };
  const more = {
    tier: reference('Step'),
    level: { anyOf: [...outcome.anyOf, { type: 'null' }] },
    limit: reference('LimitStep'),
    due: reference('Step'),
    notices: { type: 'array', items: reference('Notice') },
  };
  return {
    Step: closed(step, ['value', 'text']),
    LimitStep: closed({ ...step, unit: { type: 'string', enum: LIMIT_UNITS } }, [
      'value',
      'text',
      'unit',
    ]),
    Notice: closed(
      {
        activity: { type: 'string', enum: ACTIVITIES },
        text,
        recipient: { type: 'string', enum: Object.keys(RECIPIENT_LABELS) },
        due: outcome,
      },
      ['activity', 'text', 'due'],
    ),
    OrderAnswer: answerOf(more, BASIS),
    OrderItem: answerOf(more),
    OrderItems: itemsOf('OrderItem'),
  };
}

/** The shapes that answers share. */
export const SCHEMAS: Readonly<Record<string, Schema>> = {
  Basis: closed({ id: text, version: text }, ['id', 'version']),
  Calendar: closed({ through: { type: 'string', format: 'date' } }, ['through']),
  Reason: closed(
    {
      clause: { ...text, description: '条款 clause' },
      kind: { type: 'string', enum: Object.keys(KIND_LABELS) },
      text,
      reading: { type: 'string', pattern: '^R[0-9]+$' },
    },
    ['clause', 'kind', 'text'],
  ),
  Value: {
    description:
      '代码、数字、日期、文本; 列为数组, 表为数组的数组 | code, number, date, text; a column is an array, a table an array of rows',
    anyOf: [cell, { type: 'array', items: { anyOf: [cell, { type: 'array', items: cell }] } }],
  },
  Text: {
    description:
      '单元格里显示的文字, 形状与 value 相同 | as a cell shows it, in the shape of value',
    anyOf: [text, { type: 'array', items: { anyOf: [text, { type: 'array', items: text }] } }],
  },
  Answer: answerOf({}, BASIS),
  Item: answerOf({}),
  ...orderSchemas(),
  ItemError: closed(
    { code: { type: 'string', enum: PROBLEM_CODES }, detail: text, parameter: text },
    ['code', 'detail'],
  ),
  ItemFailure: closed({ error: reference('ItemError') }, ['error']),
  Items: itemsOf('Item'),
  Problem: closed(
    {
      type: { type: 'string', format: 'uri' },
      title: text,
      status: { type: 'integer' },
      detail: text,
      code: { type: 'string', enum: PROBLEM_CODES },
      errors: {
        type: 'array',
        items: closed({ pointer: text, detail: text }, ['pointer', 'detail']),
      },
      requestId: {
        ...text,
        description: '与响应头 X-Request-Id 相同 | as in the header X-Request-Id',
      },
    },
    ['type', 'title', 'status', 'detail', 'code', 'errors', 'requestId'],
  ),
  Customer: closed(
    {
      id: { type: ['string', 'number', 'null'] },
      category: schemaOfKind('category'),
      key: schemaOfKind('flag'),
      proposed: schemaOfKind('tier'),
      value: schemaOfKind('value'),
      group: schemaOfKind('group'),
      floor: schemaOfKind('tier'),
      current: schemaOfKind('tier'),
    },
    ['category'],
  ),
  CustomerList: {
    type: 'array',
    items: reference('Customer'),
    maxItems: MOST_CUSTOMERS,
  },
  ClassifiedCustomer: closed(
    {
      id: { type: ['string', 'number', 'null'] },
      tier: { type: 'string', enum: TIERS },
      text,
      changed: { type: ['boolean', 'null'] },
      because: { type: 'array', items: reference('Reason') },
      line: {
        type: 'integer',
        minimum: 1,
        description: 'JSON lines: 出错的行 | the line in error',
      },
      error: reference('ItemError'),
    },
    ['id'],
  ),
  QuotaRow: closed(
    {
      group: text,
      tier: { type: 'string', enum: TIERS },
      count: { type: 'integer', minimum: 0 },
      population: { type: 'integer', minimum: 0 },
      share: { type: 'number', minimum: 0, maximum: 1 },
      cap: { type: ['number', 'null'], minimum: 0, maximum: 1 },
      allowed: { type: ['integer', 'null'], minimum: 0 },
      spare: { type: ['integer', 'null'], minimum: 0 },
      state: { enum: [...CAP_STATES, null] },
    },
    ['group', 'tier', 'count', 'population', 'share', 'cap', 'allowed', 'spare', 'state'],
  ),
  Classified: closed(
    {
      customers: { type: 'array', items: reference('ClassifiedCustomer') },
      quota: { type: 'array', items: reference('QuotaRow') },
      unread: { type: 'integer', minimum: 0 },
      ...basis,
    },
    ['customers', 'quota', 'unread', ...BASIS],
  ),
  Caps: closed(
    {
      quota: { type: 'array', items: reference('QuotaRow') },
      unread: { type: 'integer', minimum: 0 },
      ...basis,
    },
    ['quota', 'unread', ...BASIS],
  ),
  ...normSchemas(),
};

/** The norm itself: its tables, years and rulebook. */
function normSchemas(): Readonly<Record<string, Schema>> {
  const head = { id: text, title: text, clause: text };
  const day = closed({ date: { type: 'string', format: 'date' }, kind: text, name: text }, [
    ...['date', 'kind', 'name'],
  ]);
  const days: Schema = { type: 'array', items: day };
  const finding = closed({ severity: text, code: text, pointer: text, text }, [
    ...['severity', 'code', 'pointer', 'text'],
  ]);
  const anything: Schema = { type: 'object', additionalProperties: true };
  const objects: Schema = { type: 'array', items: anything };
  const rows = (of: string): Schema => ({
    type: 'array',
    items: { type: 'array', items: reference(of) },
  });
  return {
    Cell: cell,
    TableList: closed(
      { tables: { type: 'array', items: closed(head, Object.keys(head)) }, ...basis },
      ['tables', ...BASIS],
    ),
    NormTable: closed({ ...head, value: rows('Cell'), text: rows('CellText'), ...basis }, [
      ...Object.keys(head),
      ...['value', 'text'],
      ...BASIS,
    ]),
    CellText: text,
    CalendarYear: closed(
      {
        year: { type: 'integer' },
        provisional: { type: 'boolean', description: 'R29' },
        workingDays: { type: 'integer', minimum: 0, maximum: 366 },
        restDays: days,
        makeUpDays: days,
        ...basis,
      },
      ['year', 'provisional', 'workingDays', 'restDays', 'makeUpDays', ...BASIS],
    ),
    RulebookDocument: closed(
      {
        ...basis,
        note: text,
        settings: objects,
        caps: anything,
        tables: anything,
        readings: objects,
        hygiene: { type: 'array', items: finding },
      },
      [...BASIS, 'settings', 'caps', 'tables', 'readings', 'hygiene'],
    ),
    RulebookCheck: closed(
      {
        valid: { type: 'boolean' },
        findings: { type: 'array', items: finding },
        untold: {
          type: 'integer',
          minimum: 1,
          description: '未列出的条数 | findings that are not listed',
        },
        ...basis,
      },
      ['valid', 'findings'],
    ),
    Health: closed({ status: { const: 'ok' }, nonce: text }, ['status']),
  };
}
