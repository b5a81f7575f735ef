import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/**
 * Path of a program of this system: the one that a variable of the environment names, or else the first of
 * `names` on the search path, or else the first of `places` that there is. Undefined where there is none.
 */
export function findProgram(variable, names, places = []) {
  const named = process.env[variable];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`invalid ${variable}: ${named}; expected the path of a program`);
  }
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  const onPath = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...places].find((path) => existsSync(path));
}
