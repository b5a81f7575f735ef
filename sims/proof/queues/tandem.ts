import ln from "@stdlib/math-base-special-ln";
import { uniform } from "../../random/threefry.ts";
import { ratio } from "../../summary/ratio.ts";
import { answerOf, PROOF_SEED } from "../meanOf.ts";
import { asked, type Answer, type Proof } from "../Proof.ts";
import { deskRun } from "./deskRun.ts";

const FILES = 5000;
const WARMUP = 200;
const WORLDS = 40;
const ONE_OFFICER = [[0, 1]] as const;

/** Days in two desks in series, one after the other. */
function stays(): Answer {
  const worlds = Array.from({ length: WORLDS }, (_, world) => {
    const draw = (file: number, what: number, mean: number): number =>
      -mean * ln(uniform(PROOF_SEED, world, file, what, 0));
    let t = 0;
    const arrivals = Array.from({ length: FILES }, (__, file) => (t += draw(file, 0, 2)));
    const first = deskRun(arrivals, (file) => draw(file, 1, 1), ONE_OFFICER);
    const second = deskRun(first.end, (file) => draw(file, 2, 1.25), ONE_OFFICER);
    let sum = 0;
    for (let file = WARMUP; file < FILES; file++) sum += second.end[file]! - arrivals[file]!;
    return sum;
  });
  return answerOf(
    ratio(
      worlds,
      worlds.map(() => FILES - WARMUP),
    )!,
  );
}

export const tandemProof: Proof = {
  id: "Q8",
  kind: "queue",
  name: "Jackson tandem: two desks in series",
  formula: "λ 0.5, μ 1 and 0.8: 1/(μ₁ − λ) + 1/(μ₂ − λ)",
  checks: [asked({ what: "days in both", expected: 5.333333333, unit: "days" }, stays)],
};
