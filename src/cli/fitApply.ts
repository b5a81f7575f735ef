import { applyChanges, problemLine, serialiseScenario } from "../../sims/index.ts";
import type { Scenario } from "../../sims/scenario/Scenario.ts";
import {
  FITTED,
  measuredChanges,
  measuredTitle,
  type Finding,
  type Taken,
} from "../../sims/fit.ts";
import { BadInput } from "./BadInput.ts";

const CHOICES = ["table", ...FITTED] as const;

/** The scenario with findings of a file, marked as measured, as the text of a file. Throws BadInput. */
export function applied(
  scenario: Scenario,
  file: string,
  findings: readonly Finding[],
  take: readonly string[] | undefined,
): string {
  const taken = take ? take.map((text) => readTake(text, findings)) : sureOnes(findings);
  if (taken.length === 0) {
    throw new BadInput(
      `nothing found in ${file} surely means a value of the scenario; say what to --take`,
    );
  }
  const { changes, sources } = measuredChanges(file, taken);
  const changed = applyChanges(scenario, changes);
  if (!changed.ok)
    throw new BadInput(...changed.problems.map((problem) => `${file}: ${problemLine(problem)}`));
  return serialiseScenario({
    ...changed.scenario,
    title: measuredTitle(scenario.title, file),
    id: `${scenario.id.slice(0, 70)}-measured`.replace(/(-measured)+$/, "-measured"),
    sources: { ...changed.scenario.sources, ...sources },
  });
}

function sureOnes(findings: readonly Finding[]): readonly Taken[] {
  return findings.flatMap((finding) => {
    const [target] = finding.targets;
    return finding.sure && target ? [{ finding, target, choice: "table" as const }] : [];
  });
}

function readTake(text: string, findings: readonly Finding[]): Taken {
  const offered = findings.filter(({ targets }) => targets.length > 0);
  const finding = offered.find(({ id }) => text === id || text.startsWith(`${id}=`));
  if (!finding) {
    const ids = offered.map(({ id }) => id).join(", ");
    throw new BadInput(`invalid --take: ${text || '""'}; expected one of ${ids}`);
  }
  let target = finding.targets[0];
  let choice: Taken["choice"] = "table";
  for (const word of text
    .slice(finding.id.length + 1)
    .split("=")
    .filter(Boolean)) {
    const as = CHOICES.find((candidate) => candidate === word);
    const other = finding.targets.find((id) => id === word);
    if (other) target = other;
    else if (as && finding.spread) choice = as;
    else {
      const choices = finding.spread ? [...CHOICES, ...finding.targets] : finding.targets;
      throw new BadInput(`invalid --take: ${text}: ${word}; expected one of ${choices.join(", ")}`);
    }
  }
  if (!target) throw new BadInput(`invalid --take: ${text}`);
  const told =
    choice === "table" ||
    finding.spread?.families.some((f) => f.family === choice && f.distribution);
  if (!told)
    throw new BadInput(
      `invalid --take: ${text}: no ${choice} within the limits of a scenario comes near; expected table`,
    );
  return { finding, target, choice };
}
