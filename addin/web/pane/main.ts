import '../../taskpane/ui/define.ts';
import { say } from '../../../shared/functions/reference/shape.ts';
import { startPane } from '../../taskpane/app/pane.ts';
import { startAppearance } from '../../taskpane/ui/theme.ts';
import type { PageScope, WorkbookPage } from './workbook-page.ts';

const WAITING = say('正在载入表格 …', 'Loading the spreadsheet …');

/** Opened by itself, the pane has no workbook: the page that has one takes its place. */
const { workbookPage } = window.parent as Window & PageScope;
if (workbookPage) start(workbookPage);
else location.replace('./');

function start(page: WorkbookPage): void {
  startAppearance();
  const { functions, namespace, language, tab } = page;
  const pane = startPane(document.body, {
    ...{ functions, namespace, language, tab },
    waiting: WAITING,
    languageChosen: page.languageChosen,
    tabOpened: page.tabOpened,
  });
  page.paneStarted(pane);
  void page.workbook.then(pane.connect);
  addEventListener('keydown', (event) => {
    if (page.keyPressed(event)) event.preventDefault();
  });
}
