import * as v from "valibot";
import {
  distributionProblems,
  distributionSchema,
  mean,
} from "../random/distributions/Distribution.ts";
import { CATALOGUE, type ParameterId } from "./catalogue/catalogue.ts";
import type { Parameter } from "./catalogue/Parameter.ts";
import { isWellFormed } from "../summary/isWellFormed.ts";
import { centre } from "./centre.ts";
import { expectedAt } from "./expected.ts";
import { own, ownAt, render, type Problem } from "./Problem.ts";

const PER_DAY = { days: 1, hours: 24, minutes: 1440 } as const;

function problem(path: string, value: unknown, expected: string): Problem {
  return { path, value: render(value), expected };
}

function distributionAt(file: unknown, { id, limits, clock }: Parameter<ParameterId>): Problem[] {
  const group = ownAt(file, id.slice(0, id.lastIndexOf(".")));
  // a group that is missing altogether has a sentence of its own
  if (typeof group !== "object" || group === null) return [];
  const value = ownAt(file, id);
  const wrong = distributionProblems(value);
  if (wrong.length > 0) {
    const isObject = typeof value === "object" && value !== null;
    return wrong.map((p) =>
      problem([id, ...p.path].join("."), p.value, isObject ? p.expected : expectedAt(id)),
    );
  }
  const d = v.parse(distributionSchema, value);
  if (clock === undefined && d.unit !== undefined) {
    return [problem(`${id}.unit`, d.unit, "no unit: amounts are in the scenario's currency")];
  }
  const middle = centre(d) / PER_DAY[d.unit ?? "days"];
  if (middle >= limits[0] && middle <= limits[1]) return [];
  const unit = clock === undefined ? "" : " days";
  return [problem(id, value, `a centre from ${limits[0]} to ${limits[1]}${unit}`)];
}

function hoursAt(file: unknown, path: string): Problem[] {
  const opens = ownAt(file, `${path}.opens`);
  const closes = ownAt(file, `${path}.closes`);
  if (typeof opens !== "number" || typeof closes !== "number") return [];
  // hours outside the day have a sentence of their own
  if (!(opens >= 0 && opens <= 24 && closes >= 0 && closes <= 24) || opens < closes) return [];
  return [problem(`${path}.closes`, closes, `an hour after it opens (${opens}), at most 24`)];
}

function listAt(file: unknown, { id }: Parameter<ParameterId>): Problem[] {
  const list = ownAt(file, id);
  if (!Array.isArray(list)) return [];
  const again = list.find((item, i) => list.indexOf(item) !== i) as unknown;
  return again === undefined ? [] : [problem(id, list, `each only once; ${render(again)} repeats`)];
}

function windowAt(file: unknown): Problem[] {
  const [horizon, warmup, cooldown] = ["horizon", "warmup", "cooldown"].map((key) =>
    ownAt(file, `run.${key}`),
  );
  if (typeof horizon !== "number" || typeof warmup !== "number" || typeof cooldown !== "number") {
    return [];
  }
  if (!(warmup + cooldown >= horizon)) return [];
  const expected = `warm-up and cool-down shorter than the simulated time (${horizon}) together`;
  return [problem("run.warmup", warmup, expected)];
}

/** The cut-off of a chain is the due date of its first invoice, known from that invoice on. */
function termsAt(file: unknown): Problem[] {
  const tiers = ownAt(file, "chain.tiers");
  const from = ownAt(file, "trade.termsFrom");
  if (typeof tiers !== "number" || !(tiers > 1) || from !== "confirmation") return [];
  return [problem("trade.termsFrom", from, '"invoice" where there are several tiers of suppliers')];
}

/** Invoices of one world and all its tiers, at most: with ten times as many a worker is silent for half a minute. */
const MOST_INVOICES = 100_000;

function sizeAt(file: unknown): Problem[] {
  const volume = ownAt(file, "trade.volume");
  const horizon = ownAt(file, "run.horizon");
  const tiers = ownAt(file, "chain.tiers");
  if (typeof volume !== "number" || typeof horizon !== "number") return [];
  const years = (horizon / 365) * (tiers === 2 || tiers === 3 || tiers === 4 ? tiers : 1);
  // what is outside its own limits has a sentence of its own
  if (!(volume <= MOST_INVOICES && horizon <= 3650) || !(volume * years > MOST_INVOICES)) return [];
  const most = Math.floor(MOST_INVOICES / years);
  const expected = `at most ${most} invoices a year over ${horizon} days, for each tier of suppliers: a world holds ${MOST_INVOICES} at most`;
  return [problem("trade.volume", volume, expected)];
}

/** Outages of one ledger, at most: one an hour. */
const MOST_OUTAGES_A_DAY = 24;

function outagesAt(file: unknown): Problem[] {
  const availability = ownAt(file, "ledger.availability");
  const repair = ownAt(file, "ledger.repair");
  if (typeof availability !== "number" || !(availability >= 0 && availability < 1)) return [];
  if (distributionProblems(repair).length > 0) return [];
  const d = v.parse(distributionSchema, repair);
  const days = mean(d) / PER_DAY[d.unit ?? "days"];
  // without any length there are none
  if (days === 0 || days / (1 - availability) >= 1 / MOST_OUTAGES_A_DAY) return [];
  const least = Number(((1440 * (1 - availability)) / MOST_OUTAGES_A_DAY).toPrecision(3));
  const expected = `repairs of ${least} minutes or more on average: at an availability of ${availability} shorter ones would mean more than one outage an hour`;
  return [problem("ledger.repair", repair, expected)];
}

/** Half a character: no digest can say it, and no file in UTF-8 keeps it. */
function textsAt(file: unknown): Problem[] {
  const sources = ownAt(file, "sources");
  const ids = typeof sources === "object" && sources !== null ? Object.keys(sources) : [];
  const texts = [
    ...["title", "note"].map((path) => [path, ownAt(file, path)] as const),
    ...ids.map((id) => [`sources.${id}.source`, own(own(sources, id), "source")] as const),
  ];
  return texts.flatMap(([path, text]) =>
    typeof text !== "string" || isWellFormed(text)
      ? []
      : [problem(path, text, "whole characters; this text has half a one (a lone surrogate)")],
  );
}

/** What is wrong with distributions and texts, and what goes across fields. Takes any input; never throws. */
export function crossChecks(file: unknown): Problem[] {
  return [
    ...CATALOGUE.filter(({ kind }) => kind === "distribution").flatMap((p) =>
      distributionAt(file, p),
    ),
    ...hoursAt(file, "calendar.office"),
    ...hoursAt(file, "calendar.bank"),
    ...CATALOGUE.filter(({ kind }) => kind === "weekdays" || kind === "days").flatMap((p) =>
      listAt(file, p),
    ),
    ...windowAt(file),
    ...termsAt(file),
    ...sizeAt(file),
    ...outagesAt(file),
    ...textsAt(file),
  ];
}
