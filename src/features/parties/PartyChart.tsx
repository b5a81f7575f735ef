import { createMemo } from "solid-js";
import { PARTIES } from "../../../sims/index.ts";
import type { Result } from "../../../sims/summary/Result.ts";
import { describeRuns } from "../../charts/frame/curveText.ts";
import type { Pair } from "../../charts/frame/pair.ts";
import { Waterfall } from "../../charts/waterfall/Waterfall.tsx";
import { footerOf } from "../../format/footerOf.ts";
import { digitsFor } from "../../format/number.ts";
import { partyName, pt } from "../../i18n/parties.ts";
import { negated } from "./partiesHeadline.ts";

/** What each party gains or loses, per 100 of invoice, down to the real cost saved. */
export function PartyChart(props: {
  readonly result: Result;
  readonly pair: Pair;
  /** Name of the scenario that the result belongs to. */
  readonly scenario: string;
}) {
  const steps = createMemo(() => {
    const { parties } = props.pair.difference;
    // A party that neither arm knows is no line of the chart; the table has all.
    return PARTIES.filter(
      (party) =>
        party !== "resources" &&
        [props.pair.base, props.pair.other].some(({ found }) => found.parties[party].mean !== 0),
    ).map((party) => ({ name: partyName(party), value: parties[party] }));
  });
  const total = () => negated(props.pair.difference.parties.resources);
  return (
    <Waterfall
      title={pt("chart.title")}
      subtitle={pt("chart.subtitle")}
      head={pt("chart.party")}
      unit={pt("chart.axis")}
      digits={Math.max(2, digitsFor(total().mean, 20))}
      steps={steps()}
      total={{ name: pt("chart.total"), value: total() }}
      said={props.pair.said}
      runs={describeRuns(props.result)}
      footer={footerOf(props.result, props.scenario)}
      result={props.result}
    />
  );
}
