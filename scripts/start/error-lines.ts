import { stripVTControlCharacters } from 'node:util';

const beginsError = /^(✘ \[ERROR\]|\[wrangler:error\])/u;
// Anything else that wrangler begins ends the error above it; other lines belong to the error.
const beginsOther = /^(▲ \[|\[wrangler:|⎔ |Your Worker )/u;

/** Of wrangler's output, prints the errors only, among them what the Worker writes as errors. */
export function errorLines(print: (line: string) => void): (text: string) => void {
  let rest = '';
  let inError = false;
  return (text) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines.map(stripVTControlCharacters)) {
      if (beginsError.test(line)) inError = true;
      else if (beginsOther.test(line)) inError = false;
      if (inError && line.trim() !== '') print(line);
    }
  };
}
