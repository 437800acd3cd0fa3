import { associateRibbon } from '../../../addin/taskpane/app/ribbon.ts';
import { all, select, type XmlNode } from './tree.ts';

/** What stands in an action of each type, in its order. */
const CONTENTS: Readonly<Record<string, string>> = {
  ShowTaskpane: 'TaskpaneId, SourceLocation',
  ExecuteFunction: 'FunctionName',
};

/** A button does something: it shows the pane, or runs an action that the pane associates. */
export function checkActions(root: XmlNode): string[] {
  const actions = all(root, 'Action');
  const wrong = actions.flatMap(({ attributes, children }) => {
    const type = attributes['xsi:type'] ?? '';
    const content = children.map(({ name }) => name).join(', ');
    const expected = CONTENTS[type];
    if (expected === undefined) return [`Action: the type "${type}" is not one of ours`];
    return content === expected
      ? []
      : [`Action ${type}: has ${content || 'nothing'}, not ${expected}`];
  });
  const known = actionsOfPane();
  const named = actions.flatMap((action) => select(action, 'FunctionName')).map(({ text }) => text);
  return [
    ...wrong,
    ...named
      .filter((name) => !known.includes(name))
      .map((name) => `FunctionName: the pane associates no "${name}"`),
    ...known
      .filter((name) => !named.includes(name))
      .map((name) => `FunctionName: no button runs the pane's "${name}"`),
  ];
}

function actionsOfPane(): string[] {
  const known: string[] = [];
  const associate = (action: string) => void known.push(action);
  associateRibbon({ actions: { associate } }, () => undefined);
  return known;
}
