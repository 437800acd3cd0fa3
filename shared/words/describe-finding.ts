import type { DescribedFinding, DocumentFinding, TableFinding } from '../norm/finding.ts';
import { wordsForDocument } from './findings/document.ts';
import { wordsForTable } from './findings/tables.ts';

/** A finding about a company's document, with its words. */
export function describeFinding(finding: DocumentFinding): DescribedFinding {
  const { severity, code, pointer } = finding;
  return { severity, code, pointer, text: wordsForDocument(finding) };
}

/** What a rulebook says against itself, with its words. */
export function describeTableFinding(finding: TableFinding): DescribedFinding {
  const { severity, code, pointer } = finding;
  return { severity, code, pointer, text: wordsForTable(finding) };
}
