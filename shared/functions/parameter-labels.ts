import { once } from '../once.ts';
import { FUNCTION_IDS, parametersOf } from './catalogue.ts';

/** Names that no function has as a parameter: members of a customer and of a request. */
const OTHER_LABELS = {
  current: '现等级',
  value: '贡献度',
  group: '分组',
  list: '清单',
  items: '项目列表',
  customers: '客户列表',
};

const labels = once(() => {
  const parameters = FUNCTION_IDS.flatMap((id) => Object.entries(parametersOf(id)));
  return new Map([
    ...Object.entries(OTHER_LABELS),
    ...parameters.map(([name, { label }]): [string, string] => [name, label]),
  ]);
});

/**
 * The Chinese name of a parameter, for messages: they know its name and not whose it is, so a name
 * has one label in every function that has it.
 */
export function parameterLabel(name: string): string | undefined {
  return labels().get(name);
}
