import { asked, type Proof } from "../Proof.ts";
import { openDesk } from "./deskTimes.ts";
import { queueScenario } from "./queueStudy.ts";

/** The area under the number in queue and the sum of waits, of one world from empty to empty. */
function areaAndWaits(): { readonly area: number; readonly waits: number; readonly files: number } {
  const check = { family: "exponential", mean: 1 } as const;
  const files = openDesk(queueScenario({ arrivals: 1.6, officers: 2, check, worlds: 1 }))(0);
  const changes = files.flatMap(({ from, wait }): readonly (readonly [number, number])[] => [
    [from, 1],
    [from + wait, -1],
  ]);
  let [area, length, last, waits] = [0, 0, 0, 0];
  for (const [time, change] of [...changes].sort((a, b) => a[0] - b[0])) {
    area += length * (time - last);
    length += change;
    last = time;
  }
  for (const { wait } of files) waits += wait;
  return { area, waits, files: files.length };
}

export const littleProof: Proof = {
  id: "Q9",
  kind: "queue",
  name: "Little's law",
  formula: "∫ files in queue dt = Σ waits, from empty to empty: L = λW",
  checks: [
    asked({ what: "area under the queue over the sum of waits", expected: 1, digits: 9 }, () => {
      const { area, waits, files } = areaAndWaits();
      return { value: area / waits, from: `${files} files of ten years` };
    }),
  ],
};
