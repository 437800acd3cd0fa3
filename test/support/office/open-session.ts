import { type Signal, signal } from '@preact/signals-core';
import type { Configuration } from '../../../addin/functions/settings.ts';
import type { Workbook } from '../../../addin/host/workbook.ts';
import type { PaneContext } from '../../../addin/taskpane/session/context.ts';
import { Session } from '../../../addin/taskpane/session/session.ts';
import { Work } from '../../../addin/taskpane/ui/work.ts';
import type { Language, Phrase } from '../../../shared/failure.ts';
import { fillCustomers } from './customers.ts';
import { EmulatedHost } from './emulated-host.ts';
import { openWorkbook } from './test-workbook.ts';

export const NOW = Date.UTC(2026, 10, 22, 23);

/** What the screens share, over the real office.js over an emulated workbook; no page is needed. */
export interface OpenSession {
  readonly host: EmulatedHost;
  readonly workbook: Workbook;
  readonly session: Session;
  readonly language: Signal<Language>;
  /** What the functions were told, in order. */
  readonly configured: readonly Configuration[];
  readonly pane: Pick<PaneContext, 'announce' | 'focusNext'>;
  /** What the pane said in Chinese, and the ids it moved the focus to, in order. */
  readonly announced: readonly string[];
  readonly focused: readonly string[];
}

export async function openSession(
  host = new EmulatedHost(),
  language: Language = 'zh',
): Promise<OpenSession> {
  if (host.book.sheets.length === 0) host.book.addSheet('Sheet1');
  const { workbook } = openWorkbook(host);
  const configured: Configuration[] = [];
  const announced: string[] = [];
  const focused: string[] = [];
  const spoken = signal(language);
  const session = new Session({
    workbook,
    work: new Work(),
    functions: {
      health: () => 'ready',
      configure: (configuration) => configured.push(configuration),
    },
    namespace: 'SLA',
    now: () => NOW,
    language: spoken,
  });
  await session.start();
  const pane = {
    announce: ({ zh }: Phrase) => announced.push(zh),
    focusNext: (id: string) => focused.push(id),
  };
  return { host, workbook, session, language: spoken, configured, pane, announced, focused };
}

/** A workbook with a list of made-up customers. */
export function listOf(customers: number): EmulatedHost {
  const host = new EmulatedHost();
  fillCustomers(host.book.addSheet('客户'), customers);
  return host;
}
