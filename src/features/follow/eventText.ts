import type { Frame, Role, Tape } from "../../../sims/index.ts";
import { formatNumber } from "../../format/number.ts";
import { fo } from "../../i18n/follow.ts";
import { joinSentences } from "../../i18n/joins.ts";
import { nameInWords } from "../../i18n/modelWords.ts";
import { isDelay } from "./charts.ts";
import { accountName, partyName, theParty } from "./partyText.ts";

const MINOR_PER_MAJOR = 100;

/** An event in sentences: what happened to which machine, what it sent, and what money moved. */
export function eventText(
  tape: Tape,
  frame: Frame,
  absent: readonly Role[],
  currency: string,
): string {
  const { event, from, to, party, isOwn, sent, postings } = frame;
  const name = partyName(party, tape, frame.bank);
  const what = !isOwn
    ? fo("events.elsewhere", { event: nameInWords(event) })
    : fo(isDelay(event) ? "events.delay" : "events.message", {
        party: name,
        event: nameInWords(event),
      });
  const step =
    event === "delivery"
      ? fo("events.delivery")
      : !isOwn
        ? fo("events.only", { what })
        : from === to
          ? fo("events.same", { what, to: nameInWords(to) })
          : fo("events.step", { what, from: nameInWords(from), to: nameInWords(to) });
  return joinSentences([
    step,
    // Whom there is nothing to tell in this arm hears nothing.
    ...sent
      .filter(({ to: role }) => !absent.includes(role))
      .map((one) =>
        fo("events.sent", { message: nameInWords(one.message), party: theParty(one.to, tape) }),
      ),
    ...postings
      .filter(({ category }) => category === "principal")
      .map(({ amount, payer, payee }) =>
        fo("events.money", {
          amount: `${formatNumber(amount / MINOR_PER_MAJOR, 2)} ${currency}`,
          payer: accountName(payer, tape),
          payee: accountName(payee, tape),
        }),
      ),
  ]);
}
