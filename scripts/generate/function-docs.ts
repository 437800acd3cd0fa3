/**
 * Writes docs/functions.md:
 *
 *     node scripts/generate/function-docs.ts
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { formulaOf } from '../../addin/functions/formula.ts';
import { shownRows } from '../../addin/taskpane/functions/shown-value.ts';
import type { Language, Phrase } from '../../shared/failure.ts';
import {
  describeParameters,
  FUNCTION_IDS,
  type FunctionId,
  referenceOf,
} from '../../shared/functions/catalogue.ts';
import type { Example } from '../../shared/functions/reference/shape.ts';
import { inProject } from '../process/tools.ts';

export const FUNCTION_DOCS = 'docs/functions.md';

/** Every function in a table, then each with its parameters and examples. */
export function functionDocs(): string {
  const parts = [
    '<!-- Written by scripts/generate/function-docs.ts: do not edit. -->',
    '# 函数 / Functions',
    table(
      ['函数 / function', '作用 / what it gives', '示例 / example', '结果 / answer'],
      FUNCTION_IDS.map((id) => {
        const { what, examples } = referenceOf(id);
        const [example] = examples;
        return [
          `[\`${id}\`](#${id.toLowerCase()})`,
          inBoth(what),
          example ? formulaCell(id, example) : '',
          example ? answerCell(id, example) : '',
        ];
      }),
    ),
    ...FUNCTION_IDS.map(describeFunction),
  ];
  return `${parts.join('\n\n')}\n`;
}

function describeFunction(id: FunctionId): string {
  const { what, result, clauses, examples } = referenceOf(id);
  const rows = describeParameters(id).map(({ name, label, optional, description }) => [
    `\`${name}\`${optional ? '?' : ''}`,
    label,
    inBoth(description),
  ]);
  return [
    `## ${id}`,
    inBoth(what),
    table(['参数 / parameter', '名称', '说明 / description'], rows),
    `**结果 / result**: ${inBoth(result)}`,
    `**依据 / clauses**: ${clauses.join(' · ')}`,
    table(
      ['示例 / example', '结果 / answer', '说明 / remark'],
      examples.map((example) => [
        formulaCell(id, example),
        answerCell(id, example),
        example.says ? inBoth(example.says) : '',
      ]),
    ),
  ].join('\n\n');
}

function formulaCell(id: FunctionId, example: Example): string {
  return `\`${formulaOf(id, example.arguments)}\``;
}

/** What the cells show, in Chinese; the codes of the English setting beside them. */
function answerCell(id: FunctionId, example: Example): string {
  const shown = (language: Language) =>
    shownRows(id, example, language)
      .map((row) => row.join(', ').replace(/[, ]+$/, ''))
      .join('\n');
  const [zh, en] = [shown('zh'), shown('en')];
  return zh === en || zh.includes('\n') ? zh : `${zh} (\`${en}\`)`;
}

const inBoth = ({ zh, en }: Phrase): string => `${zh}<br>${en}`;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escapeCell).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function escapeCell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', '<br>');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(inProject('docs'), { recursive: true });
  writeFileSync(inProject(FUNCTION_DOCS), functionDocs());
}
