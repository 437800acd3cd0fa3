import {
  type ClassifiedList,
  classifyList,
  type ListedCustomer,
} from '../../../shared/customers/classify-list.ts';
import type { Failure, Phrase } from '../../../shared/failure.ts';
import { describeFailure } from '../../../shared/functions/messages.ts';
import { CUSTOMERS } from '../../../shared/lists/customers.ts';
import { fieldsOf } from '../../../shared/lists/kind.ts';
import { NORM_EDITIONS } from '../../../shared/norm/rulebook.ts';
import { formatReason } from '../../../shared/words/reasons.ts';
import {
  type ChangedRow,
  MOST_SHOWN,
  type Request,
  type Response,
  type Summary,
} from './messages.ts';

/** What a worker's global scope offers; the page's types know only windows. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<Request>) => void) | null;
  postMessage(response: Response): void;
}

/** Classifies in the background, so that the page stays usable while a long list is read. */
export function serveLists(): void {
  const scope = globalThis as unknown as WorkerScope;
  let list: ClassifiedList | undefined;
  scope.onmessage = ({ data: request }) => {
    if (request.type === 'write') {
      if (list) scope.postMessage({ type: 'written', file: writeFile(list) });
      return;
    }
    list = undefined;
    const result = classifyList(
      new Uint8Array(request.bytes),
      { editions: NORM_EDITIONS, today: request.today },
      { onProgress: (done, of) => scope.postMessage({ type: 'progress', done, of }) },
    );
    if (!result.ok) {
      scope.postMessage({ type: 'refused', message: inBoth(result.error) });
      return;
    }
    list = result.value;
    scope.postMessage({ type: 'classified', summary: summarise(list) });
  };
}

function inBoth(failure: Failure): Phrase {
  return { zh: describeFailure(failure, 'zh'), en: describeFailure(failure, 'en') };
}

function writeFile(list: ClassifiedList): Blob {
  return new Blob([...list.outputChunks()], { type: 'text/csv;charset=utf-8' });
}

function summarise(list: ClassifiedList): Summary {
  const { counts, heads } = list;
  const changed: ChangedRow[] = [];
  for (const customer of list.changes()) {
    if (changed.length === MOST_SHOWN) break;
    changed.push(describeChange(customer));
  }
  return {
    counts,
    columns: fieldsOf(CUSTOMERS).flatMap((field) => {
      const column = heads.fields[field];
      if (column === undefined) return [];
      return [{ field: CUSTOMERS.fields[field].label, head: heads.texts[column]?.trim() ?? '' }];
    }),
    before: list.quotaProposed(),
    after: list.quota,
    changed,
    wrong: list.unread.map(({ row, failure }) => ({ row, message: inBoth(failure) })),
  };
}

function describeChange({ row, id, name, compared, tier, because }: ListedCustomer): ChangedRow {
  return {
    row,
    customer: [id, name].filter((text) => text !== '').join(' '),
    from: compared as string,
    to: tier,
    because: because.map((reason) => ({
      zh: formatReason(reason, 'zh'),
      en: formatReason(reason, 'en'),
    })),
  };
}
