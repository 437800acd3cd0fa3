/** A person does not notice the thread kept for as long, and each time it is freed the page draws. */
const KEPT_MS = 100;

/** Frees the thread for a moment: what follows is a task of its own. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** Makes a pause between pieces of work that frees the thread only where they have kept it a while. */
export function createPause(): () => Promise<void> {
  let freedAt = Number.NEGATIVE_INFINITY;
  return async () => {
    if (performance.now() - freedAt < KEPT_MS) return;
    await nextTask();
    freedAt = performance.now();
  };
}
