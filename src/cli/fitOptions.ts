import { isParameterId, suggestion } from "../../sims/index.ts";
import { DURATIONS, SHARES, type DurationQuestion, type ShareQuestion } from "../../sims/fit.ts";
import { MANY, ROLES, type Mapping, type Role } from "../../workers/data/Mapping.ts";
import type { Survey } from "../../workers/data/Survey.ts";
import { BadInput } from "./BadInput.ts";

/**
 * Columns as `due=Due date,paid=#5`; what is not named stays as guessed, and `paid=` takes a guess back.
 * Throws BadInput.
 */
export function readColumns(text: string, guess: Mapping, survey: Survey): Mapping["columns"] {
  const roles: readonly Role[] = ROLES[guess.kind];
  const columns: Partial<Record<Role, readonly string[]>> = { ...guess.columns };
  const said = new Set<Role>();
  for (const part of text.split(",")) {
    const [, name = "", given = ""] = /^\s*(\w+)\s*=(.*)$/s.exec(part) ?? [];
    const role = roles.find((candidate) => candidate === name);
    if (role === undefined) {
      const expected = roles.map((r) => `${r}=NAME`).join(", ");
      throw new BadInput(`invalid --columns: ${part || '""'}; expected any of ${expected}`);
    }
    const before = said.has(role) ? (columns[role] ?? []) : [];
    if (said.has(role) && !MANY.includes(role)) {
      throw new BadInput(`--columns ${role} is given twice; expected once`);
    }
    said.add(role);
    const column = given.trim();
    columns[role] = column === "" ? before : [...before, nameOf(column, survey)];
  }
  return columns;
}

function nameOf(given: string, { file, columns }: Survey): string {
  const names = columns.map(({ name }) => name);
  const numbered = /^#(\d+)$/.exec(given)?.[1];
  const found =
    numbered === undefined ? names.find((name) => name === given) : names[Number(numbered) - 1];
  if (found !== undefined) return found;
  const near = suggestion(given, names);
  const hint =
    near === undefined ? `it has ${names.slice(0, 40).join(", ")}` : `did you mean ${near}?`;
  throw new BadInput(`${file} has no column ${given}; ${hint}`);
}

/** Durations as `FROM>TO-WITHOUT=PARAMETER`. Throws BadInput. */
export function readDurations(texts: readonly string[]): DurationQuestion[] {
  return texts.map((text) => {
    const { name, as } = withParameter("duration", text, DURATIONS);
    const [from = "", rest = "", more] = name.split(">");
    const cut = rest.lastIndexOf("-");
    const [to, without] = cut > 0 ? [rest.slice(0, cut), rest.slice(cut + 1)] : [rest, undefined];
    if (from === "" || to === "" || more !== undefined || without === "") {
      throw new BadInput(
        `invalid --duration: ${text || '""'}; expected FROM>TO, or FROM>TO-WITHOUT`,
      );
    }
    return { from, to, without, as };
  });
}

/** Shares as `STEP/OF=PARAMETER`. Throws BadInput. */
export function readShares(texts: readonly string[]): ShareQuestion[] {
  return texts.map((text) => {
    const { name, as } = withParameter("share", text, SHARES);
    const [step = "", of, more] = name.split("/");
    if (step === "" || of === "" || more !== undefined) {
      throw new BadInput(`invalid --share: ${text || '""'}; expected STEP, or STEP/OF`);
    }
    return { step, of, as };
  });
}

function withParameter<Id extends string>(option: string, text: string, ids: readonly Id[]) {
  const cut = text.lastIndexOf("=");
  if (cut < 0) return { name: text, as: undefined };
  const given = text.slice(cut + 1);
  const as = ids.find((id) => id === given);
  if (as !== undefined) return { name: text.slice(0, cut), as };
  const near = suggestion(given, ids);
  const hint = near === undefined ? "" : `; did you mean ${near}?`;
  const kind = isParameterId(given) ? `is no ${option}` : "is no value of a scenario";
  throw new BadInput(`invalid --${option}: ${text}: ${given || '""'} ${kind}${hint}`);
}
