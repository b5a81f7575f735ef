import { advanceProof } from "./closedForms/advanceAndReserve.ts";
import { blendedRateProof } from "./closedForms/blendedRate.ts";
import { breakEvenProof } from "./closedForms/breakEven.ts";
import { cadenceProof } from "./closedForms/cadence.ts";
import { collectionAgeProof } from "./closedForms/collectionAge.ts";
import { contagionProof } from "./closedForms/contagion.ts";
import { defaultProof } from "./closedForms/defaultOverTenor.ts";
import { discountProof } from "./closedForms/discount.ts";
import { duplicatesProof } from "./closedForms/duplicates.ts";
import { erlangProof } from "./closedForms/erlangC.ts";
import { floorPriceProof } from "./closedForms/floorPrice.ts";
import { outageProof } from "./closedForms/outage.ts";
import { reachProof } from "./closedForms/reach.ts";
import { reworkProof } from "./closedForms/reworkLoop.ts";
import { speedAndRateProof } from "./closedForms/speedAndRate.ts";
import { termExtensionProof } from "./closedForms/termExtension.ts";
import { togetherProof } from "./closedForms/together.ts";
import { triesProof } from "./closedForms/tries.ts";
import { directionProofs } from "./exact/directions.ts";
import { limitProof } from "./exact/limits.ts";
import { referenceProof } from "./exact/referenceProcess.ts";
import { judge, type Proof, type ProofResult } from "./Proof.ts";
import { littleProof } from "./queues/littlesLaw.ts";
import { queueProofs } from "./queues/systems.ts";
import { tandemProof } from "./queues/tandem.ts";
import { timetableProofs } from "./queues/timetables.ts";

/** All that is known exactly of the model, and asked of it: one list for tests, page and command line. */
export const PROOFS: readonly Proof[] = [
  discountProof,
  advanceProof,
  reworkProof,
  cadenceProof,
  erlangProof,
  duplicatesProof,
  reachProof,
  blendedRateProof,
  termExtensionProof,
  speedAndRateProof,
  floorPriceProof,
  defaultProof,
  triesProof,
  outageProof,
  breakEvenProof,
  collectionAgeProof,
  contagionProof,
  togetherProof,
  limitProof,
  ...queueProofs,
  tandemProof,
  littleProof,
  ...timetableProofs,
  ...directionProofs,
  referenceProof,
];

/** How many results `runProofs` gives. */
export const CHECK_COUNT = PROOFS.reduce((sum, { checks }) => sum + checks.length, 0);

/** Asks one check after another, so that whoever iterates can stop or report in between. */
export function* runProofs(proofs: readonly Proof[] = PROOFS): Generator<ProofResult, void, void> {
  for (const proof of proofs) for (const check of proof.checks) yield judge(proof, check);
}
