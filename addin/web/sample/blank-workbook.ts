import type { IWorkbookData } from '@univerjs/core';

export function blankWorkbook(): IWorkbookData {
  return {
    id: 'blank',
    name: '',
    appVersion: '',
    locale: 'zhCN' as IWorkbookData['locale'],
    styles: {},
    sheetOrder: ['sheet1'],
    sheets: { sheet1: { id: 'sheet1', name: 'Sheet1', rowCount: 200, columnCount: 26 } },
  };
}
