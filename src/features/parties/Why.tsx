import { createMemo, For, Show } from "solid-js";
import { coalitionsOf, type Scenario } from "../../../sims/index.ts";
import type {
  Attribution,
  MeasureAttribution,
} from "../../../sims/experiment/attribution/Attribution.ts";
import { Waterfall } from "../../charts/waterfall/Waterfall.tsx";
import { StudyBar } from "../../controls/StudyBar.tsx";
import { Terms } from "../../controls/Terms.tsx";
import { footerOf } from "../../format/footerOf.ts";
import { formatNumber, formatSigned } from "../../format/number.ts";
import { modelText } from "../../i18n/modelWords.ts";
import { pt } from "../../i18n/parties.ts";
import { t } from "../../i18n/t.ts";
import type {
  AttributionAnswer,
  AttributionRequest,
  AttributionStore,
} from "./createAttribution.ts";

export interface WhyProps {
  readonly attribution: AttributionStore;
  readonly asked: AttributionRequest;
  /** What a scenario that was asked about is called, in the language spoken now. */
  readonly nameOf: (scenario: Scenario) => string;
}

const SHOWN = [
  { id: "timeToCash", title: "why.days", unit: "days", digits: 2 },
  { id: "costPer100", title: "why.cost", unit: "per100", digits: 3 },
  { id: "realCostPer100", title: "why.real", unit: "per100", digits: 3 },
] as const;

/** Which mechanism the difference between ledger and paper comes from, as waterfalls, on demand. */
export function Why(props: WhyProps) {
  const store = () => props.attribution;
  const isStale = createMemo(() => {
    const of = store().answer();
    return of !== undefined && JSON.stringify(of.request) !== JSON.stringify(props.asked);
  });
  const nameOf = ({ request }: AttributionAnswer) => props.nameOf(request.scenario);
  const said = () => {
    const total = formatNumber(props.asked.replications);
    switch (store().state()) {
      case "running":
        return pt("why.running", { done: formatNumber(store().done()), total });
      case "done":
        return pt("why.done", { seconds: formatNumber(store().seconds(), 1) });
      case "cancelled":
        return pt("why.cancelled");
      case "failed":
        return pt("why.failed", { reason: modelText(store().reason()) });
      default:
        return "";
    }
  };
  return (
    <section class="why">
      <h2>{pt("why.title")}</h2>
      <p class="note">
        <Terms
          text={pt("why.intro", {
            n: String(coalitionsOf(props.asked.scenario).length),
            replications: formatNumber(props.asked.replications),
          })}
        />
      </p>
      <StudyBar
        title={pt("why.title")}
        running={store().state() === "running"}
        done={store().done()}
        total={props.asked.replications}
        said={said()}
        runText={pt(store().answer() ? "why.again" : "why.run")}
        stopText={pt("why.stop")}
        onRun={() => store().ask(props.asked)}
        onStop={() => store().cancel()}
      />
      <Show when={store().answer()}>
        {(answer) => (
          <>
            <Show when={isStale()}>
              <p class="note">
                <b>{pt("why.stale", { name: nameOf(answer()) })}</b>
              </p>
            </Show>
            <p class="why-lead">{leadOf(answer().found)}</p>
            <div class="charts">
              <For each={SHOWN}>
                {({ id, title, unit, digits }) => (
                  <Show when={answer().found.measures[id]}>
                    {(measure) => (
                      <Waterfall
                        title={pt(title)}
                        subtitle={pt("why.subtitle")}
                        head={pt("why.mechanism")}
                        unit={unit === "days" ? pt("why.days.unit") : pt("chart.axis")}
                        digits={digits}
                        steps={stepsOf(answer().found, measure())}
                        total={{ name: pt("why.total"), value: measure().total }}
                        said={{ base: t("arm.T.there"), other: t("arm.L.there") }}
                        runs=""
                        footer={footerOf(answer().found, nameOf(answer()))}
                        study={studyOf(answer())}
                      />
                    )}
                  </Show>
                )}
              </For>
            </div>
            <p class="note">
              <Terms text={pt("why.what")} />
            </p>
          </>
        )}
      </Show>
    </section>
  );
}

function studyOf({ found, digest }: AttributionAnswer) {
  return { kind: "attribution", attribution: found, digest } as const;
}

/** Mechanisms that this scenario knows: what changes nothing at all is left out. */
function stepsOf({ mechanisms }: Attribution, { contributions }: MeasureAttribution) {
  return mechanisms
    .filter((name) => contributions[name].mean !== 0 || contributions[name].ci95?.[0] !== 0)
    .map((name) => ({ name: pt(`why.${name}`), value: contributions[name] }));
}

/** What moves the days most, and what the cost. */
function leadOf(found: Attribution): string {
  const most = (measure: MeasureAttribution | undefined) =>
    measure &&
    found.mechanisms.reduce((a, b) =>
      // The part that goes furthest the way of the whole.
      measure.contributions[b].mean * Math.sign(measure.total.mean) >
      measure.contributions[a].mean * Math.sign(measure.total.mean)
        ? b
        : a,
    );
  const { timeToCash, costPer100 } = found.measures;
  const [days, cost] = [most(timeToCash), most(costPer100)];
  if (!timeToCash || !costPer100 || !days || !cost) return "";
  return pt("why.headline", {
    name: pt(`why.${days}`),
    d: formatSigned(timeToCash.contributions[days].mean, 1),
    total: formatSigned(timeToCash.total.mean, 1),
    cost: pt(`why.${cost}`),
    c: formatSigned(costPer100.contributions[cost].mean, 3),
    costTotal: formatSigned(costPer100.total.mean, 3),
  });
}
