import { execFileSync } from "node:child_process";
import { BadInput } from "./BadInput.ts";

/**
 * Runs a program that prints its speed on the reference process as "inv/s N", as the yardstick in C
 * does; gives N.
 */
export function runNative(path: string): number {
  let text: string;
  try {
    text = execFileSync(path, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  } catch {
    throw new BadInput(`invalid --native: ${path} does not run; expected a program, built`);
  }
  const speed = Number(/inv\/s\s+([\d.]+)/.exec(text)?.[1]);
  if (speed > 0) return speed;
  throw new BadInput(`invalid --native: ${path} does not print "inv/s" and a number`);
}
