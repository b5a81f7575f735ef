import { valueOfFinding, type Finding } from "../../sims/fit.ts";
import type { DataRead } from "../../workers/data/DataSession.ts";
import type { Mapping } from "../../workers/data/Mapping.ts";
import type { Survey } from "../../workers/data/Survey.ts";

/** All that a file was found to tell. */
export interface Found {
  readonly survey: Survey;
  readonly mapping: Mapping;
  readonly read: DataRead;
  readonly findings: readonly Finding[];
}

/** The JSON of `daybook fit`; its keys are described in the README. */
export function fitJson({ survey, mapping, read, findings }: Found): string {
  const { kind, columns, order = null, only = null } = mapping;
  return JSON.stringify({
    file: survey.file,
    format: survey.how,
    rows: survey.rows,
    kept: read.kept,
    leftOut: read.bad,
    kind,
    columns,
    dates: order,
    only,
    asOf: read.asOf,
    steps: read.steps,
    findings: findings.map((finding) => ({
      id: finding.id,
      rows: finding.rows,
      left: finding.left,
      unit: finding.unit,
      targets: finding.targets,
      sure: finding.sure,
      value: valueOfFinding(finding, "table"),
      ...(finding.share && { share: finding.share }),
      ...(finding.spread && { spread: spreadJson(finding) }),
    })),
  });
}

function spreadJson(finding: Finding) {
  const { spread } = finding;
  if (!spread) return undefined;
  const { ended, open, zeros, zeroAs, median, quantiles, mean, unseen, seen, families } = spread;
  return {
    ended,
    open,
    zeros,
    zeroAs,
    mean,
    median,
    quantiles,
    unseen,
    seen,
    families: families.map(({ family, logLikelihood, aic, ks }) => ({
      family,
      value: valueOfFinding(finding, family) ?? null,
      logLikelihood,
      aic,
      ks,
    })),
  };
}
