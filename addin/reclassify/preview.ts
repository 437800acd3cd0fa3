import { describeListFailure } from '../../shared/lists/describe-failure.ts';
import { notesOfRows } from '../../shared/lists/notes.ts';
import { reasonsOf } from '../../shared/lists/outcome.ts';
import { BLANK_ROW, UNREAD_ROW } from '../../shared/lists/row-reader.ts';
import { lazyList, rowsWhere } from '../lists/lazy-list.ts';
import {
  comparedOf,
  customerOf,
  isCustomer,
  type Study,
  sheetRow,
  tierOf,
} from '../lists/study.ts';
import { hashText } from '../runs/row-hash.ts';
import type { ServicesPreview } from '../services/types.ts';
import { viewCaps } from './caps.ts';
import type {
  Change,
  ChangeKind,
  Preview,
  PreviewCounts,
  UnreadRow,
  WritePlan,
} from './preview-types.ts';

/** Studies by the previews made of them: what applying needs, and screens do not. */
const studies = new WeakMap<Preview, Study>();

export function studyOf(preview: Preview): Study {
  const study = studies.get(preview);
  if (!study) throw new Error('This preview was not made here');
  return study;
}

export function buildPreview(
  study: Study,
  plan: WritePlan,
  services: ServicesPreview | undefined,
): Preview {
  const { recognised, mapping, list } = study;
  const { place } = recognised;
  const changed = rowsWhere(list.rows, (row) => isChangedRow(study, row));
  const unread = rowsWhere(list.rows, (row) => list.states[row] === UNREAD_ROW);
  const preview: Preview = {
    ...viewCaps(study),
    ...{ recognised, mapping, plan, services },
    counts: countRows(study, changed.length, unread.length),
    notes: notesOfRows(list, (row) => sheetRow(study, row)),
    kinds: countKinds(study, changed),
    changes: (kind) =>
      lazyList(
        kind ? changed.filter((row) => isOfKind(study, row, kind)) : changed,
        (row): Change => changeOf(study, row),
      ),
    unread: lazyList(unread, (row) => unreadRow(study, row)),
    areaOfRow: (row) => ({ ...place.area, row: row - 1, rows: 1 }),
    stamp: stampOf(list.hashes),
  };
  studies.set(preview, study);
  return preview;
}

export function isChangedRow(study: Study, row: number): boolean {
  if (!isCustomer(study, row)) return false;
  const compared = comparedOf(study, row);
  return compared !== undefined && compared !== tierOf(study, row);
}

function countRows(study: Study, changed: number, unread: number): PreviewCounts {
  const { list } = study;
  let blank = 0;
  let uncompared = 0;
  for (let row = 0; row < list.rows; row++) {
    if (list.states[row] === BLANK_ROW) blank++;
    else if (isCustomer(study, row) && comparedOf(study, row) === undefined) uncompared++;
  }
  const rows = list.rows - blank;
  return {
    rows,
    blank,
    unread,
    changed,
    uncompared,
    unchanged: rows - unread - changed - uncompared,
  };
}

function countKinds(study: Study, changed: Uint32Array): ChangeKind[] {
  const tiers = study.classified.book.vocabulary.tier;
  const { length } = tiers.codes;
  const counts = new Uint32Array(length ** 2);
  for (const row of changed) {
    const kind =
      tiers.rankOf(comparedOf(study, row) as string) * length + tiers.rankOf(tierOf(study, row));
    counts[kind] = (counts[kind] as number) + 1;
  }
  return tiers.codes
    .flatMap((from, a) =>
      tiers.codes.map((to, b) => ({ from, to, count: counts[a * length + b] as number })),
    )
    .filter(({ count }) => count > 0);
}

function isOfKind(study: Study, row: number, { from, to }: Pick<ChangeKind, 'from' | 'to'>) {
  return comparedOf(study, row) === from && tierOf(study, row) === to;
}

export function changeOf(study: Study, row: number): Change {
  return {
    ...customerOf(study, row),
    from: comparedOf(study, row) as string,
    to: tierOf(study, row),
    because: reasonsOf(study.list, study.classified, row),
  };
}

function unreadRow(study: Study, row: number): UnreadRow {
  const { faults, faultOf } = study.list;
  const failure = faults[(faultOf[row] as number) - 1];
  if (!failure) throw new Error(`Row ${row} has no fault`);
  const message = {
    zh: describeListFailure(failure, 'zh'),
    en: describeListFailure(failure, 'en'),
  };
  return { ...customerOf(study, row), failure, message };
}

function stampOf(hashes: Uint32Array): string {
  let hash: number | undefined;
  for (const one of hashes) hash = hashText(String(one), hash);
  return `${hashes.length}-${(hash ?? 0).toString(36)}`;
}
