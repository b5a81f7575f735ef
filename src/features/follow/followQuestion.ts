import { INVOICE_KINDS, type InvoiceChoice } from "../../../sims/index.ts";
import type { Days } from "../../../sims/units.ts";

/** Which invoice is followed, and where the clock stands. */
export interface FollowQuestion {
  readonly choice: InvoiceChoice;
  /** Number of the replication, from 0. */
  readonly replication: number;
  /** Tier of suppliers, from 1. */
  readonly tier: number;
  /** Days since the delivery. */
  readonly day: Days;
}

export const USUAL_FOLLOW: FollowQuestion = { choice: "typical", replication: 0, tier: 1, day: 0 };

/** The highest replication and the highest number of an invoice that can be asked for. */
export const HIGHEST_REPLICATION = 1_000_000;
export const HIGHEST_INVOICE = 10_000_000;
const MOST_TIERS = 9;
const MOST_DAYS = 100_000;
/** Decimals of a day that a link holds: nine seconds. */
const DAY_DIGITS = 4;

/** As the address holds it, `slowest;world=3;tier=2;day=12.4`; undefined for the usual question. */
export function writeFollow(question: FollowQuestion): string | undefined {
  const { choice, replication, tier, day } = question;
  const parts = [
    String(choice),
    ...(replication === 0 ? [] : [`world=${replication}`]),
    ...(tier === 1 ? [] : [`tier=${tier}`]),
    ...(day === 0 ? [] : [`day=${Number(day.toFixed(DAY_DIGITS))}`]),
  ];
  const text = parts.join(";");
  return text === USUAL_FOLLOW.choice ? undefined : text;
}

/** Reads such a text; a part that is wrong gets its usual value, and is given back. Never throws. */
export function readFollow(text: string | undefined): {
  readonly question: FollowQuestion;
  readonly problems: readonly string[];
} {
  let question = USUAL_FOLLOW;
  const problems: string[] = [];
  for (const part of text === undefined || text === "" ? [] : text.split(";")) {
    const read = readPart(part);
    if (read) question = { ...question, ...read };
    else problems.push(part);
  }
  return { question, problems };
}

function readPart(part: string): Partial<FollowQuestion> | undefined {
  const kind = INVOICE_KINDS.find((name) => name === part);
  if (kind) return { choice: kind };
  const [name = "", value, ...rest] = part.split("=");
  if (rest.length > 0) return undefined;
  if (value === undefined) return keyed("choice", wholeNumber(name, 0, HIGHEST_INVOICE));
  switch (name) {
    case "world":
      return keyed("replication", wholeNumber(value, 0, HIGHEST_REPLICATION));
    case "tier":
      return keyed("tier", wholeNumber(value, 1, MOST_TIERS));
    case "day": {
      const day = /^\d{1,6}(\.\d{1,10})?$/.test(value) ? Number(value) : undefined;
      return day !== undefined && day <= MOST_DAYS ? { day } : undefined;
    }
    default:
      return undefined;
  }
}

function keyed(
  key: "choice" | "replication" | "tier",
  value: number | undefined,
): Partial<FollowQuestion> | undefined {
  return value === undefined ? undefined : { [key]: value };
}

function wholeNumber(text: string, least: number, most: number): number | undefined {
  if (!/^\d{1,9}$/.test(text)) return undefined;
  const value = Number(text);
  return value >= least && value <= most ? value : undefined;
}
