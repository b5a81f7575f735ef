import type { Command } from "./Command.ts";
import { readOptions } from "./readOptions.ts";
import { readScenario } from "./readScenario.ts";

export const validate: Command = {
  usage: "FILE",
  help: "checks a scenario file: one line per problem with path, value, and what would be right",
  run(args) {
    const { positionals } = readOptions(args, {}, ["FILE"]);
    const [file = ""] = positionals;
    const { title } = readScenario(file);
    return `${file}: valid scenario “${title}”`;
  },
};
