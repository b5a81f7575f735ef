import { digest, digestOf, type Scenario } from "../../../sims/index.ts";
import type { Drawing } from "../../charts/frame/Drawing.ts";
import { sensitivityJson } from "../answers/sensitivityJson.ts";
import { gridAnswer, sweepAnswer } from "../answers/sweepAnswer.ts";
import { recordOfGrid, recordOfSensitivity, recordOfSweep } from "../record/recordOfDesign.ts";
import {
  recordOf,
  recordOfAttribution,
  type ReproductionRecord,
} from "../record/ReproductionRecord.ts";
import { sweptAxis } from "./sweptAxis.ts";
import type { Study } from "./Study.ts";

/** What a drawing can be held to: what was run, the digest of what came out, and the record that runs it again. */
export interface Proof {
  readonly scenario: Scenario;
  readonly seed: number;
  /** SHA-256 of the whole result. */
  readonly digest: string;
  /** The record; `address` is the query of the page that shows it. */
  readonly record: (address?: string) => ReproductionRecord;
}

/** The proof of a drawing; undefined where there is nothing whole to compute again. */
export function proofOf({ result, study }: Pick<Drawing, "result" | "study">): Proof | undefined {
  if (study) return proofOfStudy(study);
  if (!result) return undefined;
  const { scenario, seed } = result;
  const finished = { result, digest: digest(result) };
  return {
    scenario,
    seed,
    digest: finished.digest,
    record: (address) => recordOf(finished, address),
  };
}

/** The proof of a study; undefined where its scenario no longer knows a number that was moved. */
export function proofOfStudy(study: Study): Proof | undefined {
  switch (study.kind) {
    case "sweep": {
      const { request, found } = study;
      const axis = sweptAxis(request.scenario, request);
      if (!axis) return undefined;
      const answered = digestOf(sweepAnswer(request, axis, found));
      return proof(request, answered, (address) => recordOfSweep(request, axis, answered, address));
    }
    case "grid": {
      const { request, found } = study;
      const [x, y] = [request.x, request.y].map((axis) => sweptAxis(request.scenario, axis));
      if (!x || !y) return undefined;
      const answered = digestOf(gridAnswer(request, { x, y }, found));
      return proof(request, answered, (address) =>
        recordOfGrid(request, { x, y }, answered, address),
      );
    }
    case "sensitivity": {
      const { question, found } = study;
      const { digest: answered } = sensitivityJson(question, found);
      return proof(question, answered, (address) =>
        recordOfSensitivity(question, answered, address),
      );
    }
    case "attribution": {
      const { attribution, digest: answered } = study;
      return proof(attribution, answered, (address) => recordOfAttribution(study, address));
    }
  }
}

function proof(
  { scenario, seed }: Pick<Proof, "scenario" | "seed">,
  answered: string,
  record: Proof["record"],
): Proof {
  return { scenario, seed, digest: answered, record };
}
