import type { Files } from './bundles.ts';

/** What a page asks for every now and then: it tells one build from the next. */
const BUILD_FILE = 'dev-build.txt';
const SCRIPT_FILE = 'dev-reload.js';
const EVERY_MS = 400;

/** The frame of the web workbook, which is loaded again with the page around it. */
const FRAMED = 'pane.html';

const SCRIPT = `
const read = () =>
  fetch('/${BUILD_FILE}', { cache: 'no-store' }).then(
    (answer) => (answer.ok ? answer.text() : undefined),
    () => undefined,
  );
let shown;
setInterval(async () => {
  const build = await read();
  shown ??= build;
  if (build !== undefined && build !== shown) location.reload();
}, ${EVERY_MS});
`;

/** The same files, with pages that load themselves again as soon as there is another build. */
export function reloading(files: Files, build: string): Files {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const all = new Map(files);
  for (const [name, contents] of files) {
    if (!name.endsWith('.html') || name === FRAMED) continue;
    const tag = `<script src="/${SCRIPT_FILE}" defer></script>`;
    const page = new TextDecoder().decode(contents).replace('</head>', `${tag}</head>`);
    all.set(name, bytes(page));
  }
  all.set(SCRIPT_FILE, bytes(SCRIPT));
  // The last one: by then the others are there.
  return all.set(BUILD_FILE, bytes(build));
}
