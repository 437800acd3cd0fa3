import { expect } from 'vitest';
import { createOfficeWorkbook } from '../../../addin/host/office/office-workbook.ts';
import type { HostProblem } from '../../../addin/host/problem.ts';
import type { Workbook } from '../../../addin/host/workbook.ts';
import type { Result } from '../../../shared/result.ts';
import { EmulatedHost } from './emulated-host.ts';
import { type OfficeInNode, openOfficeInNode } from './office-in-node.ts';

/** The adapter over the real office.js over an emulated host. */
export interface TestWorkbook {
  readonly host: EmulatedHost;
  readonly office: OfficeInNode;
  readonly workbook: Workbook;
  /** How often the thread was freed. */
  readonly yields: () => number;
}

export function openWorkbook(host = new EmulatedHost()): TestWorkbook {
  const office = openOfficeInNode(host);
  let yields = 0;
  const workbook = createOfficeWorkbook({
    excel: office.excel,
    facts: {
      ...{ name: 'Excel', platform: 'OfficeOnline', spills: true, formattedValues: true },
      language: 'zh',
    },
    namespace: 'SLA',
    pause: async () => {
      yields++;
      await new Promise((resolve) => setImmediate(resolve));
    },
  });
  return { host, office, workbook, yields: () => yields };
}

export function expectOk<T>(result: Result<T, HostProblem>): T {
  if (!result.ok) expect.fail(JSON.stringify(result.error));
  return result.value;
}

/** Cut into pieces of so many rows at most, so that a short list has several. */
export function inPieces(workbook: Workbook, pieceRows: number): Workbook {
  return {
    ...workbook,
    piecesOf: (bytesOf, rows) =>
      rows <= pieceRows
        ? workbook.piecesOf(bytesOf, rows)
        : [pieceRows, ...workbook.piecesOf(bytesOf, rows - pieceRows)],
  };
}
