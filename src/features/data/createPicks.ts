import { createSignal } from "solid-js";
import type { ParameterId } from "../../../sims/index.ts";
import type { Choice, Finding, Taken } from "../../../sims/fit.ts";

/** How one finding is to be put into the scenario. */
export interface Pick {
  readonly on: boolean;
  readonly target: ParameterId | undefined;
  readonly choice: Choice;
}

/** What of a file is to be applied; what was never touched is applied if it is sure. */
export function createPicks() {
  const [picks, setPicks] = createSignal<Readonly<Record<string, Partial<Pick>>>>({});

  function pickOf(finding: Finding): Pick {
    const said = picks()[finding.id];
    const [usual] = finding.targets;
    const target = finding.targets.find((id) => id === said?.target) ?? usual;
    return {
      on: target !== undefined && (said?.on ?? finding.sure),
      target,
      choice: said?.choice ?? "table",
    };
  }

  return {
    pickOf,
    set(finding: Finding, part: Partial<Pick>): void {
      setPicks((all) => ({ ...all, [finding.id]: { ...all[finding.id], ...part } }));
    },
    clear: () => setPicks({}),
    taken: (findings: readonly Finding[]): readonly Taken[] =>
      findings.flatMap((finding) => {
        const { on, target, choice } = pickOf(finding);
        return on && target ? [{ finding, target, choice }] : [];
      }),
  };
}

export type Picks = ReturnType<typeof createPicks>;
