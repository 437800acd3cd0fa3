import type { Result } from '../../../shared/result.ts';
import { fileOfDrop } from '../files/dropped.ts';
import type { FileProblem } from '../files/types.ts';

/**
 * Takes files that are dropped on a document, with a sign over the page while one is dragged.
 * Before the grid, which would take the file for text.
 */
export function acceptDrops(
  target: Document,
  show: (isDragging: boolean) => void,
  take: (file: Result<File, FileProblem>) => void,
): void {
  const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') === true;
  const options = { capture: true };
  target.addEventListener(
    'dragover',
    (event) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      event.stopPropagation();
      show(true);
    },
    options,
  );
  target.addEventListener(
    'dragleave',
    (event) => {
      // Leaving one element is entering the next, unless there is none.
      if (hasFiles(event) && !event.relatedTarget) show(false);
    },
    options,
  );
  target.addEventListener(
    'drop',
    (event) => {
      const { dataTransfer } = event;
      if (!dataTransfer || !hasFiles(event)) return;
      event.preventDefault();
      event.stopPropagation();
      show(false);
      take(fileOfDrop(dataTransfer));
    },
    options,
  );
}
