import { KINDS, ROLES, type Mapping, type Role } from "../../../workers/data/Mapping.ts";
import type { Survey } from "../../../workers/data/Survey.ts";

/** A mapping in the words of an address: `kind=ledger&due=Due+date&dates=mdy`. */
export function mappingText({ kind, columns, order, only, asOf }: Mapping): string {
  const roles: readonly Role[] = ROLES[kind];
  return new URLSearchParams([
    ["kind", kind],
    ...roles.flatMap((role) => (columns[role] ?? []).map((name) => [role, name])),
    ...(order === undefined ? [] : [["dates", order]]),
    ...(only === undefined ? [] : [["only", only]]),
    ...(asOf === undefined ? [] : [["asOf", asOf]]),
  ]).toString();
}

/** The mapping of such a text, if this file has all of its columns; undefined for any other text or file. */
export function mappingOf(text: string, survey: Survey): Mapping | undefined {
  const query = new URLSearchParams(text);
  const kind = KINDS.find((name) => name === query.get("kind"));
  if (kind === undefined) return undefined;
  const roles: readonly Role[] = ROLES[kind];
  const names = new Set(survey.columns.map(({ name }) => name));
  const columns: Partial<Record<Role, readonly string[]>> = {};
  for (const role of roles) {
    const list = query.getAll(role);
    if (list.some((name) => !names.has(name))) return undefined;
    if (list.length > 0) columns[role] = list;
  }
  const dates = query.get("dates");
  const [only, asOf] = [query.get("only"), query.get("asOf")];
  return {
    kind,
    columns,
    order: dates === "dmy" || dates === "mdy" ? dates : undefined,
    ...(only !== null && { only }),
    ...(asOf !== null && /^\d{4}-\d\d-\d\d$/.test(asOf) && { asOf }),
  };
}
