import type { NoticeBook } from '../notices.ts';
import type { Package } from './package.ts';
import type { Relationship } from './relationships.ts';
import { readRelationships } from './relationships.ts';
import { readXml } from './xml.ts';

/** Notes what belongs to a sheet in parts of its own and is left out. */
export async function noteSheetRelations(
  source: Package,
  sheet: string,
  relations: readonly Relationship[],
  notices: NoticeBook,
): Promise<void> {
  const hasComments = relations.some(({ type }) => type === 'comments');
  for (const { type, target, external } of relations) {
    if (external || !source.has(target)) continue;
    switch (type) {
      case 'comments':
        notices.add('comments', sheet, await count(source, target, /^comment$/));
        break;
      case 'drawing':
        await noteDrawing(source, sheet, target, notices);
        break;
      case 'vmlDrawing':
        // Comments have their boxes in one; without comments it holds controls.
        if (!hasComments) notices.add('drawings', sheet);
        break;
      case 'pivotTable':
        notices.add('pivots', sheet);
        break;
      case 'table':
        notices.add('tables', await tableName(source, target));
        break;
      case 'queryTable':
        notices.add('connections', sheet);
        break;
    }
  }
}

async function noteDrawing(
  source: Package,
  sheet: string,
  part: string,
  notices: NoticeBook,
): Promise<void> {
  const charts = (await readRelationships(source, part)).filter(({ type }) =>
    /^chart(?:Ex)?$/.test(type),
  ).length;
  if (charts > 0) notices.add('charts', sheet, charts);
  if ((await count(source, part, /Anchor$/)) > charts) notices.add('drawings', sheet);
}

async function count(source: Package, part: string, tag: RegExp): Promise<number> {
  let found = 0;
  await readXml(source, part, {
    open(name) {
      if (tag.test(name)) found++;
    },
  });
  return found;
}

async function tableName(source: Package, part: string): Promise<string> {
  let found = '';
  await readXml(source, part, {
    open(tag, { displayName, name }) {
      if (tag === 'table') found = displayName ?? name ?? '';
    },
  });
  return found;
}
