import { NO_CHARGES } from "./groups/charges.ts";
import { NEUTRAL } from "./groups/neutral.ts";
import { INDEPENDENT } from "./groups/together.ts";
import { constant } from "./presets/constant.ts";
import { ONE_TIER } from "./presets/oneTier.ts";
import { own, ownAt, render, type Problem } from "./Problem.ts";

/**
 * Lifts a file by one format. It gets whatever the file holds, complete or not: it leaves alone
 * what it does not know, and never throws.
 */
export type Upgrade = (
  file: Readonly<Record<string, unknown>>,
) => Readonly<Record<string, unknown>>;

/**
 * Format 1 knew one tier of suppliers, new clients of banks on paper alone and no central platform:
 * what is new gets values that change nothing. Deeper tiers, should somebody ask for them, have those
 * of the first, and a platform costs what the ledger does.
 */
const addTiers: Upgrade = (file) => {
  const first = (path: string): unknown => ownAt(file, path) ?? 0;
  const deeper = {
    refusesConfirmation: first("core.refusesConfirmation"),
    decline: first("bank.decline"),
    rate: first("bank.rate"),
    fallbackRate: first("sme.fallbackRate"),
  };
  return {
    ...file,
    chain: {
      ...ONE_TIER.chain,
      approval: first("core.approval"),
      paidLate: first("core.paidLate"),
      lateDays: first("core.lateDays"),
      lossGivenDefault: first("core.lossGivenDefault"),
    },
    tier2: { ...deeper, defaultRate: 0 },
    tier3: { ...deeper, defaultRate: 0 },
    tier4: deeper,
    platform: Object.fromEntries(PLATFORM.map((key) => [key, first(`ledger.${key}`)])),
    ...withMore(file, "sme", { defaultRate: 0 }),
    ...withMore(file, "ledger", {
      hop: constant(0),
      rekey: constant(0),
      newClient: first("bank.onboard"),
      newClientCost: first("bank.onboardCost"),
    }),
  };
};

const PLATFORM = ["transactionCost", "onboardCost", "fee", "fixedYearly", "networkFace"];

/** Format 2 knew none of these groups: they come with values that change nothing. */
const addGroups: Upgrade = (file) => ({ ...NEUTRAL, ...file });

/** Format 3 knew no price of recourse, nothing that rises together, and no further charges: they come with values that change nothing. */
const addCharges: Upgrade = (file) => ({
  together: INDEPENDENT,
  charges: NO_CHARGES,
  ...file,
  ...withMore(file, "receivables", { recourseRate: 0, ledgerRecourseRate: 0 }),
});

/** A group with new values; what is no object is left for the parser to complain of. */
function withMore(file: object, group: string, values: object): object {
  const old = own(file, group);
  return typeof old === "object" && old !== null ? { [group]: { ...values, ...old } } : {};
}

/** The upgrade at index i lifts format i + 1 to i + 2; the current format is one past the end. */
export const UPGRADES: readonly Upgrade[] = [addTiers, addGroups, addCharges];

export type Upgraded =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problems: readonly Problem[] };

function wrong(value: unknown, expected: string): Upgraded {
  return { ok: false, problems: [{ path: "format", value: render(value), expected }] };
}

/**
 * A file of any format up to the current one, lifted to the current one. Other than its format, the
 * file is not checked.
 */
export function upgrade(file: unknown, upgrades: readonly Upgrade[] = UPGRADES): Upgraded {
  const current = upgrades.length + 1;
  if (typeof file !== "object" || file === null || Array.isArray(file)) {
    const expected = "a scenario: an object with format, id, title and the groups of parameters";
    return { ok: false, problems: [{ path: "", value: render(file), expected }] };
  }
  const format = own(file, "format");
  const formats = current === 1 ? "the number 1" : `a whole number from 1 to ${current}`;
  if (typeof format !== "number" || !Number.isInteger(format) || format < 1) {
    return wrong(format, formats);
  }
  if (format > current) {
    return wrong(format, `${formats}; this file is from a newer Daybook, which has to be used`);
  }
  let value: Readonly<Record<string, unknown>> = { ...file };
  for (let from = format; from < current; from++) {
    const lift = upgrades[from - 1];
    if (lift !== undefined) value = { ...lift(value), format: from + 1 };
  }
  return { ok: true, value };
}
