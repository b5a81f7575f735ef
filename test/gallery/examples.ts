import type { Example } from "./Example.ts";

const files = import.meta.glob<{ readonly example: Example }>("./examples/*.tsx", { eager: true });

/** All examples by name: that of their file. */
export const EXAMPLES: ReadonlyMap<string, Example> = new Map(
  Object.entries(files).map(([path, { example }]) => [
    path.slice(path.lastIndexOf("/") + 1, -".tsx".length),
    example,
  ]),
);
