import { scenarioJsonSchema } from "../../sims/index.ts";
import type { Command } from "./Command.ts";
import { readOptions } from "./readOptions.ts";

export const schema: Command = {
  usage: "",
  help: "prints the JSON Schema of a scenario file",
  run(args) {
    readOptions(args, {});
    return JSON.stringify(scenarioJsonSchema(), null, 2);
  },
};
