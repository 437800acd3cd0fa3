import type { IWorkbookData } from '@univerjs/core';
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { joinPiece, type Piece, piecesOf, type Shell, shellOf } from '../files/pieces.ts';
import { randomId } from '../random-id.ts';
import { KeepFault } from './problems.ts';
import type { KeptOffer } from './types.ts';

/** Of what is kept: other forms are left alone. */
const FORM = 1;

/** So many workbooks that nobody wanted back are kept, the newest ones. */
const MOST_KEPT = 5;

/** Pieces without a head that are as old belong to a page that ended while it wrote. */
const ORPHAN_MS = 86_400_000;

interface Head {
  readonly slot: string;
  readonly form: number;
  /** The page that keeps it. */
  readonly owner: string;
  /** Under which its pieces are. */
  readonly edition: string;
  readonly pieces: number;
  readonly shell: Shell;
  readonly name: string;
  readonly keptAt: number;
  readonly cells: number;
}

interface Schema extends DBSchema {
  heads: { key: string; value: Head };
  /** By edition and number. */
  pieces: { key: [string, number]; value: Piece };
}

/** Where workbooks are kept: a head for each, and the long lists in pieces. */
export interface Store {
  heads(): Promise<readonly KeptOffer[]>;
  /** Reads a workbook and makes the page its owner. */
  take(slot: string, owner: string): Promise<IWorkbookData>;
  /**
   * Keeps the workbook in place of the one before, which stays until this one is whole.
   * @returns false where another page owns the slot: nothing was kept.
   */
  put(slot: string, owner: string, workbook: IWorkbookData, now: number): Promise<boolean>;
  /** Drops a workbook; with an owner only if it is that page's still. */
  drop(slot: string, owner?: string): Promise<void>;
  /** Drops the oldest beyond a few, and what pages that ended half-way left. */
  tidy(inUse: ReadonlySet<string>, now: number): Promise<void>;
  close(): void;
}

export async function openStore(name: string): Promise<Store> {
  const db = await openDB<Schema>(name, 1, {
    upgrade(fresh) {
      fresh.createObjectStore('heads', { keyPath: 'slot' });
      fresh.createObjectStore('pieces');
    },
    // A later version of the page waits for this.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
  return {
    async heads() {
      const heads = (await db.getAll('heads')).filter(({ form }) => form === FORM);
      return heads
        .map(({ slot, name: called, keptAt, cells }) => ({ slot, name: called, keptAt, cells }))
        .sort((a, b) => b.keptAt - a.keptAt);
    },
    take: (slot, owner) => take(db, slot, owner),
    put: (slot, owner, workbook, now) => put(db, slot, owner, workbook, now),
    drop: (slot, owner) => drop(db, slot, owner),
    tidy: (inUse, now) => tidy(db, inUse, now),
    close: () => db.close(),
  };
}

type Database = IDBPDatabase<Schema>;

const piecesOfEdition = (edition: string): IDBKeyRange =>
  IDBKeyRange.bound([edition, 0], [edition, Number.POSITIVE_INFINITY]);

async function take(db: Database, slot: string, owner: string): Promise<IWorkbookData> {
  const claim = db.transaction('heads', 'readwrite');
  const head = await claim.store.get(slot);
  if (!head) throw new KeepFault('gone');
  await claim.store.put({ ...head, owner });
  await claim.done;
  for (let number = 0; number < head.pieces; number++) {
    const piece = await db.get('pieces', [head.edition, number]);
    if (!piece) throw new KeepFault('damaged');
    joinPiece(head.shell, piece);
  }
  return head.shell.workbook;
}

async function put(
  db: Database,
  slot: string,
  owner: string,
  workbook: IWorkbookData,
  now: number,
): Promise<boolean> {
  const edition = `${now.toString(36)}-${randomId()}`;
  let pieces = 0;
  let cells = 0;
  try {
    for (const piece of piecesOf({ workbook, spills: undefined })) {
      await db.put('pieces', piece, [edition, pieces++]);
      if (piece.list === 'cellData') cells += countCells(piece.rows);
    }
    const head: Head = {
      slot,
      form: FORM,
      owner,
      edition,
      pieces,
      shell: shellOf(workbook),
      name: workbook.name,
      keptAt: now,
      cells,
    };
    const kept = await replaceHead(db, head);
    if (!kept) await db.delete('pieces', piecesOfEdition(edition));
    return kept;
  } catch (error) {
    await db.delete('pieces', piecesOfEdition(edition));
    throw error;
  }
}

async function replaceHead(db: Database, head: Head): Promise<boolean> {
  const change = db.transaction(['heads', 'pieces'], 'readwrite', { durability: 'strict' });
  const heads = change.objectStore('heads');
  const before = await heads.get(head.slot);
  if (before && before.owner !== head.owner) {
    await change.done;
    return false;
  }
  await heads.put(head);
  if (before) await change.objectStore('pieces').delete(piecesOfEdition(before.edition));
  await change.done;
  return true;
}

function countCells(rows: Readonly<Record<number, object>>): number {
  return Object.values(rows).reduce((sum, row) => sum + Object.keys(row).length, 0);
}

async function drop(db: Database, slot: string, owner?: string): Promise<void> {
  const change = db.transaction(['heads', 'pieces'], 'readwrite');
  const head = await change.objectStore('heads').get(slot);
  if (head && (owner === undefined || head.owner === owner)) {
    await change.objectStore('heads').delete(slot);
    await change.objectStore('pieces').delete(piecesOfEdition(head.edition));
  }
  await change.done;
}

async function tidy(db: Database, inUse: ReadonlySet<string>, now: number): Promise<void> {
  const heads = (await db.getAll('heads')).sort((a, b) => b.keptAt - a.keptAt);
  const unwanted = heads.filter(({ slot, form }) => form === FORM && !inUse.has(slot));
  for (const { slot } of unwanted.slice(MOST_KEPT)) await drop(db, slot);
  const known = new Set(heads.map(({ edition }) => edition));
  const editions = new Set((await db.getAllKeys('pieces')).map(([edition]) => edition));
  for (const edition of editions) {
    const begun = Number.parseInt(edition.split('-')[0] ?? '', 36);
    if (known.has(edition) || now - begun < ORPHAN_MS) continue;
    await db.delete('pieces', piecesOfEdition(edition));
  }
}
