import type { Piece, Shell } from './pieces.ts';
import type { FileKind, FileProblem, FileProgress, Notice } from './types.ts';

/** What the page asks its worker. A save is begun, gets its pieces and is ended. */
export type Request =
  | {
      readonly type: 'open';
      readonly file: File;
      /** Of the workbook that is made. */
      readonly id: string;
      readonly functions: readonly string[] | undefined;
    }
  | {
      readonly type: 'save';
      readonly shell: Shell;
      readonly kind: FileKind;
      readonly namespace: string | undefined;
      readonly formulas: 'keep' | 'values' | undefined;
      readonly sheetId: string | undefined;
    }
  | { readonly type: 'piece'; readonly piece: Piece }
  | { readonly type: 'end' };

export type Response =
  | { readonly type: 'progress'; readonly progress: FileProgress }
  | { readonly type: 'shell'; readonly shell: Shell }
  | { readonly type: 'piece'; readonly piece: Piece }
  | { readonly type: 'opened'; readonly notices: readonly Notice[] }
  | {
      readonly type: 'saved';
      readonly bytes: Uint8Array<ArrayBuffer>;
      readonly notices: readonly Notice[];
    }
  | { readonly type: 'refused'; readonly problem: FileProblem };
