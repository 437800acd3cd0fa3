/**
 * Does the work of several lanes at once, a lane's own in its order.
 * @param most lanes that are worked on at a time
 * @returns the results, lane by lane
 */
export async function inLanes<Step, Result>(
  lanes: readonly (readonly Step[])[],
  most: number,
  work: (step: Step) => Promise<Result>,
): Promise<Result[][]> {
  const results: Result[][] = lanes.map(() => []);
  const waiting = lanes.entries();
  const takeTurns = async () => {
    for (const [index, lane] of waiting) {
      for (const step of lane) results[index]?.push(await work(step));
    }
  };
  await Promise.all(Array.from({ length: Math.min(most, lanes.length) }, takeTurns));
  return results;
}
