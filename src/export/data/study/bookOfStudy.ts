import { ARMS, MODEL_VERSION, type Arm } from "../../../../sims/index.ts";
import { carried } from "../../record/carried.ts";
import { proofOfStudy, type Proof } from "../../study/proofOf.ts";
import type { Study } from "../../study/Study.ts";
import { citationOfRun, DAYBOOK_VERSION, scenarioCited, type Citation } from "../citation.ts";
import type { DataBook } from "../DataBook.ts";
import { LICENCE } from "../licence.ts";
import { measureDescriptions } from "../tables/measuresTable.ts";
import { parametersTable, sourcesTable } from "../tables/parametersTable.ts";
import { studyTable } from "./studyTable.ts";

/** How a study was run, in words of a citation. */
function howOf(study: Study): string {
  switch (study.kind) {
    case "sweep": {
      const { id, arms, seed, replications, values } = study.request;
      return `sweep of ${id} over ${values.length} values, arms ${named(arms)}, seed ${seed}, ${replications} replications each`;
    }
    case "grid": {
      const { x, y, arms, seed, replications } = study.request;
      return `grid of ${x.id} and ${y.id}, arms ${named(arms)}, seed ${seed}, ${replications} replications each`;
    }
    case "sensitivity": {
      const { arms, seed, method } = study.question;
      return `sensitivity by ${method}, arms ${named(arms)}, seed ${seed}`;
    }
    case "attribution": {
      const { seed, replications } = study.attribution;
      return `attribution to mechanisms, seed ${seed}, ${replications} replications`;
    }
  }
}

function named(arms: readonly Arm[]): string {
  return ARMS.filter((arm) => arms.includes(arm)).join(" and ");
}

/** How to cite a study that can be computed again. */
export function citationOfStudy(study: Study, { scenario, digest }: Proof): Citation {
  return citationOfRun({ model: MODEL_VERSION, scenario, how: howOf(study), digest });
}

/**
 * All that a file can say of a study: its numbers, the measures' meaning, parameters and sources, how to
 * cite it, and its record. Undefined where there is nothing whole to compute again.
 */
export function bookOfStudy(study: Study, address?: string): DataBook | undefined {
  const proof = proofOfStudy(study);
  if (!proof) return undefined;
  const { scenario, seed, digest } = proof;
  const main = studyTable(study);
  const others = [measureDescriptions(), parametersTable(scenario), sourcesTable(scenario)];
  return {
    title: `Daybook: ${scenario.title}`,
    citation: citationOfStudy(study, proof),
    about: [
      ["Scenario", scenarioCited({ scenario })],
      ["Note", scenario.note],
      ["Currency", scenario.currency],
      ["Study", howOf(study)],
      ["Seed", String(seed)],
      ["Daybook", DAYBOOK_VERSION],
      ["Model", MODEL_VERSION],
      ["Digest", `${digest} (SHA-256 of the answer)`],
      ["Licence", `${LICENCE.name}, ${LICENCE.url}. ${LICENCE.note}`],
      ["Intervals", "95 %, and of the simulation's error only."],
    ],
    main,
    tables: [main, ...others.filter(({ rows }) => rows.length > 0)],
    record: carried(proof.record(address)),
  };
}
