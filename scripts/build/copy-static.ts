import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inProject } from '../process/tools.ts';

/** Copies what goes to dist/ as it is: the pages with their styles, and the assets. */
export function copyStatic(folder: string): void {
  for (const room of ['addin/taskpane', 'addin/web', 'addin/web/list', 'addin/docs']
    .map(inProject)
    .filter((path) => existsSync(path))) {
    const pages = readdirSync(room).filter((name) => /\.(html|css)$/.test(name));
    for (const page of pages) cpSync(join(room, page), join(folder, page));
  }
  writeFileSync(join(folder, 'pane.html'), paneOfWorkbook(join(folder, 'taskpane.html')));
  copySwaggerUi(folder);
  const assets = inProject('addin/assets');
  if (existsSync(assets)) cpSync(assets, join(folder, 'assets'), { recursive: true });
}

/** Packages that are delivered as they are released. */
export const COPIED_PACKAGES = ['node_modules/swagger-ui-dist'] as const;

/** Swagger UI: the page that explains the interface loads it from here. */
function copySwaggerUi(folder: string): void {
  const library = inProject(COPIED_PACKAGES[0]);
  for (const name of ['swagger-ui-bundle.js', 'swagger-ui.css']) {
    cpSync(join(library, name), join(folder, 'docs', name));
  }
}

const SCRIPTS = /\s*<!--[^>]*-->|\s*<script [^>]*><\/script>/g;

/** The pane as a frame of the web workbook: the same page, without Excel's scripts. */
function paneOfWorkbook(taskpane: string): string {
  return readFileSync(taskpane, 'utf8')
    .replaceAll(SCRIPTS, '')
    .replace('</head>', '  <script type="module" src="pane.js"></script>\n  </head>');
}
