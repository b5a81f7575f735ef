import { createSignal } from "solid-js";
import { CHECK_COUNT, type ProofResult } from "../../../sims/index.ts";
import type { Studies } from "../../../workers/Studies.ts";
import { createStudy } from "../../state/createStudy.ts";

/** All proofs, asked when first looked at, and again on demand. */
export function createProofs(studies: Studies) {
  const study = createStudy();
  const [results, setResults] = createSignal<readonly ProofResult[]>([]);

  function run(): void {
    setResults([]);
    void study.run((signal) =>
      studies.prove((result) => setResults((before) => [...before, result]), signal),
    );
  }

  return {
    ...study,
    results,
    total: CHECK_COUNT,
    /** Asks unless that has been done. */
    start: () => {
      if (study.state() === "idle") run();
    },
    again: run,
  };
}

export type ProofsStore = ReturnType<typeof createProofs>;
