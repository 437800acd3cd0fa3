import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { filesIn } from './files-in.ts';

export function gzipSize(file: string): number {
  return gzipSync(readFileSync(file), { level: 9 }).length;
}

export function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`;
}

export function reportSizes(folder: string): void {
  for (const name of filesIn(folder)) {
    const file = join(folder, name);
    const whole = kilobytes(readFileSync(file).length).padStart(10);
    console.log(`${whole}  gzip ${kilobytes(gzipSize(file)).padStart(9)}  dist/${name}`);
  }
}
