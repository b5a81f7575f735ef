import type { FollowedInvoice, Race } from "../../../sims/index.ts";
import type { Days } from "../../../sims/units.ts";
import { pairText } from "../../arms/pairText.ts";
import type { BaseArm, OtherArm } from "../../arms/ArmPair.ts";
import { formatNumber } from "../../format/number.ts";
import { fo } from "../../i18n/follow.ts";
import type { Follow } from "./createFollow.ts";

/** Time to cash that the kernel restricts to a year: as long is as good as never. */
const YEAR: Days = 365;

/** The answer in a sentence. */
export function followHeadline(follow: Follow | undefined, waiting: string): string {
  if (follow === undefined) return waiting;
  const { chosen, race } = follow;
  if (chosen === undefined) return fo("headline.none");
  const { base, other } = namesOf(follow);
  const [a, b] = cashOf(chosen, race).map(afterText) as [string, string];
  const n = String(chosen.invoice);
  return fo(a === b ? "headline.same" : "headline.both", { n, a, b, base, other });
}

/** From the tapes once they are there; before, what the kernel knows. */
function cashOf(chosen: FollowedInvoice, race: Race | undefined): readonly (Days | undefined)[] {
  if (race) return [race.without.cash, race.other.cash];
  return chosen.days.map((days) => (days < YEAR ? days : undefined));
}

function afterText(days: Days | undefined): string {
  return days === undefined
    ? fo("headline.never")
    : fo("headline.after", { n: formatNumber(days, 1) });
}

function namesOf({ request: { arms } }: Follow) {
  return pairText(arms[0] as BaseArm, arms[1] as OtherArm);
}

/** Why it is this invoice, or why there is none. */
export function choiceText(follow: Follow): string {
  const { request, chosen, none } = follow;
  const { base, other } = namesOf(follow);
  const names = { base, other, tier: String(request.tier) };
  if (none) {
    return fo(`none.${none.reason}`, {
      ...names,
      n: formatNumber(none.searched),
      replication: String(request.replication),
    });
  }
  if (!chosen) return "";
  const kind = typeof request.choice === "number" ? "number" : request.choice;
  const [a, b] = chosen.medians.map((days) => formatNumber(days, 1)) as [string, string];
  const d = formatNumber(chosen.days[0] - chosen.days[1], 1);
  const key = kind === "typical" && chosen.isFar ? "typical.far" : kind;
  return fo(`why.${key}`, { ...names, n: formatNumber(chosen.invoices), a, b, d });
}
