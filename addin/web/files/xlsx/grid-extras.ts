import type { IWorkbookData } from '@univerjs/core';
import type { NoticeBook } from '../notices.ts';
import { NAMES_RESOURCE } from './defined-names.ts';

/** Notes what the grid's plugins keep beside the cells and a file does not get. */
export function noteGridExtras({ resources }: IWorkbookData, notices: NoticeBook): void {
  for (const { name, data } of resources ?? []) {
    if (name !== NAMES_RESOURCE && !isEmpty(data)) notices.add('grid-extras', name);
  }
}

/** Plugins keep an empty list, or empty lists by sheet, where they have nothing. */
function isEmpty(data: string): boolean {
  return data.replace(/"(?:[^"\\]|\\.)*"\s*:/g, '').replace(/[{}[\],\s]|null|""/g, '') === '';
}
