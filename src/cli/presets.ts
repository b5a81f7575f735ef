import { PRESETS } from "../../sims/index.ts";
import type { Command } from "./Command.ts";
import { readOptions } from "./readOptions.ts";

export const presets: Command = {
  usage: "[--json]",
  help: "lists the presets",
  run(args) {
    const { values } = readOptions(args, { json: { type: "boolean" } });
    const offered = PRESETS.filter(({ hidden }) => !hidden);
    if (values.json) {
      return JSON.stringify(
        offered.map(({ id, version, scenario }) => {
          return { id, version, title: scenario.title, note: scenario.note };
        }),
      );
    }
    const width = Math.max(...offered.map(({ id }) => id.length));
    return offered.map(({ id, scenario }) => `${id.padEnd(width)}  ${scenario.title}`).join("\n");
  },
};
