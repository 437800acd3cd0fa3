/**
 * Writes what is built beside the scripts into the folder named: pages, assets, and what sources
 * tell of themselves. A process of its own each time, since Node reads a source once.
 */
import { copyStatic } from '../build/copy-static.ts';
import { generate } from '../build/generate.ts';

const [folder = ''] = process.argv.slice(2);
copyStatic(folder);
await generate(folder, process.env);
