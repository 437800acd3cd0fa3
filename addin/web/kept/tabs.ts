/**
 * Which slots pages have open, told by locks that the browser drops with the page, however it ends.
 * Pages without TLS have none: there every slot counts as free, and the owner written in it keeps
 * two pages from writing over each other.
 */
const PREFIX = 'sla-tiers-kept:';

const locks = (): LockManager | undefined => (navigator as { readonly locks?: LockManager }).locks;

/** Slots that are open in a page, this one's included. */
export async function slotsInUse(): Promise<ReadonlySet<string>> {
  const held = (await locks()?.query())?.held ?? [];
  return new Set(
    held.flatMap(({ name }) => (name?.startsWith(PREFIX) ? [name.slice(PREFIX.length)] : [])),
  );
}

/** Holds a slot until the function given back is called; undefined where another page has it. */
export async function holdSlot(slot: string): Promise<(() => void) | undefined> {
  const manager = locks();
  if (!manager) return () => {};
  return new Promise((resolve) => {
    void manager.request(PREFIX + slot, { ifAvailable: true }, (lock) => {
      if (!lock) {
        resolve(undefined);
        return undefined;
      }
      return new Promise<void>((release) => resolve(release));
    });
  });
}
