const LONGEST = 64;

/** Insertions, deletions and replacements that lead from one text to another. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The candidate nearest to a mistyped name, or undefined where none is close. */
export function suggestion(name: string, candidates: readonly string[]): string | undefined {
  if (name.length > LONGEST) return undefined;
  const wanted = name.toLowerCase();
  let best: string | undefined;
  let least = Math.max(1, Math.floor(name.length / 3)) + 1;
  for (const candidate of candidates) {
    const d = distance(wanted, candidate.toLowerCase());
    if (d < least) {
      least = d;
      best = candidate;
    }
  }
  return best;
}

/** What a key should have been: the nearest known one, or the list of all. */
export function expectedKey(name: string, candidates: readonly string[]): string {
  const near = suggestion(name, candidates);
  if (near !== undefined) return `a known name; did you mean "${near}"?`;
  if (candidates.length > 30) return "a known name; this one means nothing here";
  return `one of ${candidates.join(", ")}`;
}
