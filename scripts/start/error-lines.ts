// What wrangler prints between an error's first line and the next message belongs to the error.
const beginsMessage = /^(✘|▲|⎔|⛅|\[wrangler|\[mf:|Your Worker|Total Upload|\w+ \S+ \d{3} )/u;
const beginsError = /^✘|\[ERROR\]/u;

/** Of wrangler's output, prints the errors only, among them what the Worker writes as errors. */
export function errorLines(print: (line: string) => void): (text: string) => void {
  let rest = '';
  let inError = false;
  return (text) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      if (beginsError.test(line)) inError = true;
      else if (beginsMessage.test(line)) inError = false;
      if (inError) print(line);
    }
  };
}
