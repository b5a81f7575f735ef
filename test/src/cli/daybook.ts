import { spawnSync } from "node:child_process";

const LAUNCHER = `${import.meta.dirname}/../../../src/cli/daybook.mjs`;

export interface Answer {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line as a user does, in a process of its own. */
export function daybook(...args: readonly string[]): Answer {
  const { status, stdout, stderr } = spawnSync(process.execPath, [LAUNCHER, ...args], {
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  return { code: status, stdout, stderr };
}
