import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { canonicalJson } from "./canonicalJson.ts";
import type { Result } from "./Result.ts";

/**
 * SHA-256, in hexadecimal, of the canonical JSON (RFC 8785) of a result: model version, scenario,
 * seed, replications, names of the arms, and the unrounded results. The same experiment has the
 * same digest on any machine and with any number of workers.
 */
export function digest(result: Result): string {
  const { model, scenario, seed, replications, ...results } = result;
  const arms = Object.keys(result.arms).sort();
  const record = { model, scenario, seed, replications, arms, results };
  return digestOf(record);
}

/** SHA-256, in hexadecimal, of the canonical JSON (RFC 8785) of any finding. */
export function digestOf(found: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(found))));
}
