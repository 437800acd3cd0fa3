import type { Configuration } from '../../../addin/functions/settings.ts';
import type { Workbook } from '../../../addin/host/workbook.ts';
import { createReclassifier } from '../../../addin/reclassify/reclassify.ts';
import { Session } from '../../../addin/taskpane/app/session.ts';
import type { Language } from '../../../shared/failure.ts';
import { EmulatedHost } from './emulated-host.ts';
import { openWorkbook } from './test-workbook.ts';

export const NOW = Date.UTC(2026, 10, 22, 23);

/** The pane's models over the real office.js over an emulated workbook; no page is needed. */
export interface OpenSession {
  readonly host: EmulatedHost;
  readonly workbook: Workbook;
  readonly session: Session;
  /** What the functions were told, in order. */
  readonly configured: readonly Configuration[];
}

export async function openSession(
  host = new EmulatedHost(),
  language: Language = 'zh',
): Promise<OpenSession> {
  if (host.book.sheets.length === 0) host.book.addSheet('Sheet1');
  const { workbook } = openWorkbook(host);
  const configured: Configuration[] = [];
  const session = new Session({
    workbook,
    makeReclassifier: createReclassifier,
    functions: {
      health: () => 'ready',
      configure: (configuration) => configured.push(configuration),
    },
    namespace: 'SLA',
    now: () => NOW,
    language: () => language,
    changed: () => undefined,
    announce: () => undefined,
    arrived: () => undefined,
  });
  await session.start();
  return { host, workbook, session, configured };
}
