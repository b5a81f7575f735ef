/** Runs of neighbours in a list of whole numbers: 1, 2, 3, 5 is 1 to 3, and 5. */
export function runsOf(list: readonly number[]): readonly (readonly [from: number, to: number])[] {
  const runs: [number, number][] = [];
  for (const n of [...list].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && n <= last[1] + 1) last[1] = n;
    else runs.push([n, n]);
  }
  return runs;
}
