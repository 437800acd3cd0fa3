import type { Package } from './package.ts';
import { readXml } from './xml.ts';

export interface Relationship {
  readonly id: string;
  /** The end of its type: `worksheet`, `sharedStrings`; strict files differ in what is before. */
  readonly type: string;
  /** A part's name, or an address outside. */
  readonly target: string;
  readonly external: boolean;
}

/** What a part refers to; a part without a list of them refers to nothing. */
export async function readRelationships(source: Package, part: string): Promise<Relationship[]> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const list = `${folder}_rels/${part.slice(folder.length)}.rels`;
  const found: Relationship[] = [];
  if (!source.has(list)) return found;
  await readXml(source, list, {
    open(name, { Id = '', Type = '', Target = '', TargetMode }) {
      if (name !== 'Relationship') return;
      const external = TargetMode === 'External';
      const target = external ? Target : resolvePart(folder, Target);
      found.push({ id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), target, external });
    },
  });
  return found;
}

function resolvePart(folder: string, target: string): string {
  const steps = (target.startsWith('/') ? target : folder + target).split('/');
  const path: string[] = [];
  for (const step of steps) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}
