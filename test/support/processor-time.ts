/**
 * What the work gives, and what it took of this thread's processor time: the same on a machine that
 * is busy with other things, where the clock goes on while the work waits. It tells a loop within a
 * loop from one after the other, not fast from slow: figures are for the bench.
 */
export function withProcessorTime<T>(work: () => T): { value: T; milliseconds: number } {
  const before = process.threadCpuUsage();
  const value = work();
  const { user, system } = process.threadCpuUsage(before);
  return { value, milliseconds: (user + system) / 1000 };
}
