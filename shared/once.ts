/** Makes something when it is first asked for, and keeps it: for what costs a start and may not be needed. */
export function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
