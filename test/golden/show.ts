/** Prints the golden file, or those of its lines that hold every text given. */
import { readLines } from './store.ts';

// Whoever reads may stop early, as head does.
process.stdout.on('error', () => process.exit());

const texts = process.argv.slice(2);
const lines = readLines().filter((line) => texts.every((text) => line.includes(text)));
process.stdout.write(lines.map((line) => `${line}\n`).join(''));
