import { createSignal } from "solid-js";
import {
  CLAIM_RUNS,
  claimExperiments,
  CLAIMS,
  judgeClaim,
  type ClaimsRequest,
  type ClaimVerdict,
} from "../../../sims/index.ts";
import type { Studies } from "../../../workers/Studies.ts";
import { createStudy } from "../../state/createStudy.ts";

/** Worlds of each experiment that one can ask for: the first is soon there, the last is the command line's. */
export const CLAIM_WORLDS = [100, CLAIM_RUNS[1]] as const;
/** The command line's, so that both say the same. */
const SEED = 1;
/** Nothing has to be run to say that a claim cannot be. */
const NOT_RUN = CLAIMS.filter(({ test }) => "reason" in test).map((claim) => judgeClaim(claim));

/** The verdicts on the published claims, asked when first looked at, and again on demand. */
export function createClaims(studies: Studies) {
  const study = createStudy();
  const [request, setRequest] = createSignal<ClaimsRequest>({
    seed: SEED,
    replications: CLAIM_WORLDS[0],
  });
  const [verdicts, setVerdicts] = createSignal<readonly ClaimVerdict[]>(NOT_RUN);
  const [done, setDone] = createSignal(0);

  function ask(replications: number): void {
    setRequest({ seed: SEED, replications });
    setVerdicts(NOT_RUN);
    setDone(0);
    const hear = (found: readonly ClaimVerdict[]): void => {
      setVerdicts((before) => [...before, ...found]);
      setDone((before) => before + 1);
    };
    void study.run((signal) => studies.judgeClaims(request(), hear, signal));
  }

  return {
    ...study,
    request,
    verdicts,
    done,
    total: claimExperiments().length,
    /** Asks unless that has been done. */
    start: () => {
      if (study.state() === "idle") ask(CLAIM_WORLDS[0]);
    },
    ask,
  };
}

export type ClaimsStore = ReturnType<typeof createClaims>;
