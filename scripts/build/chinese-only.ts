import { type AnyNode, type Node, type Property, parse } from 'acorn';
import { full } from 'acorn-walk';

/**
 * Takes out of functions.js what a cell never shows: the English of every phrase, which would be a
 * sixth of the file, the details of answers, which are for HTTP, and the messages of errors that
 * cannot happen, which Excel loses: it keeps those of `CustomFunctions.Error` alone. Cells speak
 * Chinese; the setting `labels: 'en'` gives codes. Every other door bundles the same sources whole.
 *
 * A phrase `{ zh: '工作日', en: 'working day' }` becomes its Chinese, '工作日', and `phrase.zh`
 * becomes `phrase`. So no code that cells reach may take a phrase apart in another way; the build
 * fails where one does, naming the place.
 */
export function chineseOnly(code: string): string {
  const edits: Edit[] = [];
  const program = parse(code, { ecmaVersion: 2022, sourceType: 'module' });
  full(program, (node) => {
    if (node.type === 'ObjectExpression') {
      const members = new Map(node.properties.map((member) => [nameOf(member), member]));
      const [zh, en, details] = ['zh', 'en', 'details'].map((name) => members.get(name));
      if (zh && en && members.size === 2) edits.push(...replaceWith((zh as Property).value, node));
      if (details) edits.push(removal(details, node.properties));
    }
    if (node.type === 'MemberExpression' && !node.computed && nameAt(node.property) === 'zh') {
      edits.push({ start: node.object.end, end: node.end, text: '' });
    }
    if (
      node.type === 'NewExpression' &&
      ['Error', 'RangeError'].includes(nameAt(node.callee) ?? '')
    ) {
      edits.push({ start: node.callee.end, end: node.end, text: '' });
    }
  });
  const result = applyEdits(code, edits);
  refuseLeftovers(result);
  return result;
}

/** A stretch of the code and what takes its place. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function nameAt(key: Node): string | undefined {
  return 'name' in key ? String(key.name) : undefined;
}

function nameOf(member: Node): string | undefined {
  return 'key' in member && !('computed' in member && member.computed)
    ? nameAt(member.key as Node)
    : undefined;
}

/** Leaves of a node only one of its parts, in parentheses. */
function replaceWith(part: Node, whole: Node): Edit[] {
  return [
    { start: whole.start, end: part.start, text: '(' },
    { start: part.end, end: whole.end, text: ')' },
  ];
}

/** A member goes with the comma after it. */
function removal(member: Node, members: readonly Node[]): Edit {
  const next = members[members.indexOf(member) + 1];
  return { start: member.start, end: next?.start ?? member.end, text: '' };
}

function applyEdits(code: string, edits: readonly Edit[]): string {
  let result = '';
  let done = 0;
  for (const { start, end, text } of [...edits].sort((a, b) => a.start - b.start)) {
    // What lies inside a stretch that is taken out goes with it.
    if (start < done) continue;
    result += code.slice(done, start) + text;
    done = end;
  }
  return result + code.slice(done);
}

const TAKEN_OUT = ['zh', 'en', 'details'];

function refuseLeftovers(code: string): void {
  full(parse(code, { ecmaVersion: 2022, sourceType: 'module' }), (node) => {
    const left = membersNamedBy(node).find((name) => TAKEN_OUT.includes(name ?? ''));
    if (left === undefined) return;
    throw new Error(`functions.js would need ${left}: ${code.slice(node.start, node.end)}`);
  });
}

/** The members that an object literal, a pattern or an access names. */
function membersNamedBy(node: AnyNode): (string | undefined)[] {
  if (node.type === 'ObjectExpression' || node.type === 'ObjectPattern') {
    return node.properties.map(nameOf);
  }
  return node.type === 'MemberExpression' && !node.computed ? [nameAt(node.property)] : [];
}
