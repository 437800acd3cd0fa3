import { effect } from '@preact/signals-core';

/**
 * Draws now, and again, soon, whenever a signal that the drawing read has changed: changes that come
 * together are drawn once.
 */
export function keepDrawn(draw: () => void): void {
  let isDrawn = false;
  effect(() => {
    if (isDrawn) {
      // This time nothing is read, so nothing is heard of until it is drawn again.
      queueMicrotask(() => keepDrawn(draw));
      return;
    }
    isDrawn = true;
    try {
      draw();
    } catch (error) {
      // A bug in one view must not end all drawing, as an effect that throws would.
      queueMicrotask(() => {
        throw error;
      });
    }
  });
}
