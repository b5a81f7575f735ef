import { ARMS, changesBetween, type Result, type Scenario } from "../../../sims/index.ts";
import { version } from "../../../package.json";
import { LICENCE } from "./licence.ts";
import { presetOf } from "./tables/parametersTable.ts";

/** Version of the program, as its package has it. */
export const DAYBOOK_VERSION: string = version;

/** Characters of a digest that tell results apart. */
const SHORT_DIGEST = 12;
/** Values that a citation names; more are counted. */
const MOST_NAMED = 5;

export interface Citation {
  /** One line for a list of references. */
  readonly text: string;
  /** The same as an entry of BibTeX, for `@misc`. */
  readonly bibtex: string;
}

/** What was run: the preset with its version and what was changed in it, or a scenario of one's own. */
export function scenarioCited({ scenario }: Pick<Result, "scenario">): string {
  const { id, title } = scenario;
  const preset = presetOf(scenario);
  if (!preset) return `“${title}” (a scenario of its own, ${id})`;
  const name = `preset ${id}, version ${preset.version}`;
  const changed = Object.keys(changesBetween(preset.scenario, scenario));
  if (changed.length === 0) return `“${title}” (${name})`;
  const more = changed.length - MOST_NAMED;
  const named = changed.slice(0, MOST_NAMED).join(", ") + (more > 0 ? ` and ${more} more` : "");
  return `“${title}” (${name}, changed in ${named})`;
}

/** How the arms were run. */
export function armsCited({ arms, luck }: Pick<Result, "arms" | "luck">): string {
  const names = ARMS.filter((arm) => arms[arm]);
  const word = names.length === 1 ? "arm" : "arms";
  return `${word} ${names.join(" and ")}${luck === "own" ? ", each with luck of its own" : ""}`;
}

/**
 * How to cite a result: all that tells which it is, and what computes it again. No date, so that the same result is cited
 * alike by everybody.
 */
export function citationOf(result: Result, digest: string): Citation {
  const { model, scenario, seed, replications } = result;
  const runs = `${replications} ${replications === 1 ? "replication" : "replications"}`;
  return citationOfRun({
    model,
    scenario,
    how: `${armsCited(result)}, seed ${seed}, ${runs}`,
    digest,
  });
}

/** What was run: a scenario, how, by which model, and the SHA-256 of what came out. */
export interface CitedRun {
  readonly model: string;
  readonly scenario: Scenario;
  readonly how: string;
  readonly digest: string;
}

/** How to cite whatever was run. */
export function citationOfRun({ model, scenario, how, digest }: CitedRun): Citation {
  const short = digest.slice(0, SHORT_DIGEST);
  const what = scenarioCited({ scenario });
  const by = `Daybook ${DAYBOOK_VERSION}, model ${model}`;
  return {
    text: `The Daybook authors: ${what}. Simulated with ${by}; ${how}; digest ${short}. ${LICENCE.name}.`,
    bibtex: [
      `@misc{daybook-${short},`,
      `  author = {{The Daybook authors}},`,
      `  title = {{${bibtex(what)}}},`,
      `  howpublished = {Simulated with ${by}},`,
      `  note = {${bibtex(how)}; digest ${digest}; ${LICENCE.name}}`,
      "}",
    ].join("\n"),
  };
}

/** Text in which TeX sees no commands; quotes as TeX has them. */
function bibtex(text: string): string {
  const escaped = text.replace(/[\\{}$&#^_~%]/g, (sign) => TEX[sign] ?? `\\${sign}`);
  return escaped.replace(/“/g, "``").replace(/”/g, "''").replace(/\s+/g, " ");
}

const TEX: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "^": "\\textasciicircum{}",
  "~": "\\textasciitilde{}",
};
