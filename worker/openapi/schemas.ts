import { KIND_LABELS } from '../../shared/rulebook/provision.ts';
import { CAP_STATES, TIERS } from '../../shared/vocabulary/codes.ts';
import { MOST_CUSTOMERS } from '../limits.ts';
import { PROBLEM_CODES } from '../problem.ts';
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
  Answer: closed(
    {
      value: reference('Value'),
      text: reference('Text'),
      because: { type: 'array', items: reference('Reason') },
      provisional: { type: 'boolean', description: 'R29' },
      details: { type: 'object', additionalProperties: true },
      rulebook: reference('Basis'),
      calendar: reference('Calendar'),
    },
    ['value', 'text', 'rulebook', 'calendar'],
  ),
  Item: closed(
    {
      value: reference('Value'),
      text: reference('Text'),
      because: { type: 'array', items: reference('Reason') },
      provisional: { type: 'boolean' },
      details: { type: 'object', additionalProperties: true },
      rulebook: reference('Basis'),
      calendar: reference('Calendar'),
    },
    ['value', 'text'],
  ),
  ItemError: closed(
    { code: { type: 'string', enum: PROBLEM_CODES }, detail: text, parameter: text },
    ['code', 'detail'],
  ),
  ItemFailure: closed({ error: reference('ItemError') }, ['error']),
  Items: closed(
    {
      items: { type: 'array', items: { anyOf: [reference('Item'), reference('ItemFailure')] } },
      rulebook: reference('Basis'),
      calendar: reference('Calendar'),
    },
    ['items', 'rulebook', 'calendar'],
  ),
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
      rulebook: reference('Basis'),
      calendar: reference('Calendar'),
    },
    ['customers', 'quota', 'unread', 'rulebook', 'calendar'],
  ),
};
