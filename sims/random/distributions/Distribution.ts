import * as v from "valibot";
import { constant, constantSchema } from "./constant.ts";
import { empirical, empiricalSchema } from "./empirical.ts";
import { exponential, exponentialSchema } from "./exponential.ts";
import { amount, type DistributionProblem, type Family } from "./family.ts";
import { gamma, gammaSchema } from "./gamma.ts";
import { lognormal, lognormalSchema } from "./lognormal.ts";
import { pert, pertSchema } from "./pert.ts";
import { triangular, triangularSchema } from "./triangular.ts";
import { uniform, uniformSchema } from "./uniform.ts";
import { weibull, weibullSchema } from "./weibull.ts";

export type { DistributionProblem, DistributionUnit } from "./family.ts";

const FAMILIES = {
  constant,
  uniform,
  triangular,
  pert,
  exponential,
  lognormal,
  gamma,
  weibull,
  empirical,
} as const;

export type FamilyName = keyof typeof FAMILIES;

/** The names of all families, as the files spell them. */
export const familyNames = Object.keys(FAMILIES) as readonly FamilyName[];

const EXPECTED_FAMILY = `one of ${familyNames.map((name) => `"${name}"`).join(", ")}`;
const EXPECTED = `a number, or an object with a family, ${EXPECTED_FAMILY}`;

const objectSchema = v.variant(
  "family",
  [
    constantSchema,
    uniformSchema,
    triangularSchema,
    pertSchema,
    exponentialSchema,
    lognormalSchema,
    gammaSchema,
    weibullSchema,
    empiricalSchema,
  ],
  EXPECTED_FAMILY,
);

/** A distribution in full; its values are in `unit`, which is days if left out. */
export type Distribution = v.InferOutput<typeof objectSchema>;

/**
 * Accepts a distribution, or a bare number for a constant; gives the distribution in full. Rules
 * between fields are not here but in `distributionProblems`, so that the schema can be exported.
 */
export const distributionSchema = v.union(
  [
    v.pipe(
      amount,
      v.transform((value): Distribution => ({ family: "constant", value })),
    ),
    objectSchema,
  ],
  EXPECTED,
);

/** The keys that an object of each family may have. */
export const distributionKeys: Readonly<Record<FamilyName, readonly string[]>> = Object.fromEntries(
  familyNames.map((name) => [name, FAMILIES[name].keys]),
) as Record<FamilyName, readonly string[]>;

/**
 * All that is wrong with a distribution, parsed or as it stood in a file: wrong types and ranges,
 * unknown keys, and rules between fields. Empty if nothing is. Never throws.
 */
export function distributionProblems(input: unknown): DistributionProblem[] {
  if (typeof input === "number") return schemaProblems(amount, input);
  if (typeof input !== "object" || input === null || Array.isArray(input)) {
    return [{ path: [], value: input, expected: EXPECTED }];
  }
  const problems = [...schemaProblems(objectSchema, input), ...unknownKeys(input)];
  if (problems.length > 0) return problems;
  const parsed = v.parse(objectSchema, input);
  return familyOf(parsed).problems(parsed);
}

function schemaProblems(
  schema: typeof amount | typeof objectSchema,
  input: unknown,
): DistributionProblem[] {
  const result = v.safeParse(schema, input);
  const seen = new Set<string>();
  const problems: DistributionProblem[] = [];
  for (const issue of result.issues ?? []) {
    const path = (issue.path ?? []).map((part) => part.key as string | number);
    const name = path.join(".");
    if (seen.has(name)) continue; // one sentence a value
    seen.add(name);
    problems.push({ path, value: issue.input, expected: missingText(issue) });
  }
  return problems;
}

/** Valibot reports a missing key against the object, in words of its own. */
function missingText(issue: v.BaseIssue<unknown>): string {
  if (issue.type !== "object" || !issue.path) return issue.message;
  const key = issue.path.at(-1)?.key;
  return key === "probabilities" || key === "quantiles" ? "a list of numbers" : "a number";
}

function unknownKeys(input: object): DistributionProblem[] {
  const family = (input as { readonly family?: unknown }).family;
  if (typeof family !== "string" || !Object.hasOwn(FAMILIES, family)) return [];
  const keys = distributionKeys[family as FamilyName];
  return Object.entries(input)
    .filter(([key]) => !keys.includes(key))
    .map(([key, value]) => ({
      path: [key],
      value: value as unknown,
      expected: `no such key; a ${family} distribution has ${keys.slice(1).join(", ")}`,
    }));
}

/** The family's functions, typed for any member: the registry pairs each name with its own type. */
function familyOf(d: Distribution): Family<Distribution> {
  return FAMILIES[d.family] as unknown as Family<Distribution>;
}

/** The exact mean, in the distribution's own unit. */
export function mean(d: Distribution): number {
  return familyOf(d).mean(d);
}
