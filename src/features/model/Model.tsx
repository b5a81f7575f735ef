import { createSignal, Match, Switch } from "solid-js";
import type { Parameter, Scenario } from "../../../sims/index.ts";
import type { AskSensitivity } from "../../../workers/sensitivity/SensitivityQuestion.ts";
import type { Studies } from "../../../workers/Studies.ts";
import type { ArmPair } from "../../arms/ArmPair.ts";
import { KnownLimits } from "../../controls/KnownLimits.tsx";
import { Tabs } from "../../controls/Tabs.tsx";
import { m } from "../../i18n/model.ts";
import { createSensitivity } from "../../state/createSensitivity.ts";
import { Assumptions } from "./Assumptions.tsx";
import { Claims } from "./Claims.tsx";
import { createCalibrations } from "./createCalibrations.ts";
import { createClaims } from "./createClaims.ts";
import { createProofs } from "./createProofs.ts";
import { HowItWorks } from "./HowItWorks.tsx";
import { Proofs } from "./Proofs.tsx";
import { RealLogs } from "./RealLogs.tsx";
import { RestsOn } from "./RestsOn.tsx";
import "./model.css";

export interface ModelProps {
  readonly scenario: Scenario;
  /** The scenario's name, with "edited" if it is. */
  readonly name: string;
  /** What a scenario that was asked about is called, in the language spoken now. */
  readonly nameOf: (scenario: Scenario) => string;
  readonly arms: ArmPair;
  readonly seed: number;
  /** A value of a parameter in a few words. */
  readonly textOf: (parameter: Parameter, value: unknown, currency: string) => string;
  readonly studies: Studies;
  readonly askSensitivity: AskSensitivity;
  /** Opens a scenario like a file, in arms and view. */
  readonly onOpen: (
    scenario: Scenario,
    looks: { readonly arms: ArmPair; readonly view: "compare" },
  ) => void;
}

const PARTS = ["how", "assumptions", "exact", "claims", "logs", "rests", "limits"] as const;
type Part = (typeof PARTS)[number];

/** The view "The model": how it works, what it rests on, what it was held against, what it cannot tell. */
export function Model(props: ModelProps) {
  const [part, setPart] = createSignal<Part>("how");
  const proofs = createProofs(props.studies);
  const claims = createClaims(props.studies);
  const logs = createCalibrations(props.studies);
  const screening = createSensitivity(props.askSensitivity);

  function open(next: Part): void {
    setPart(next);
    if (next === "exact") proofs.start();
    if (next === "claims") claims.start();
    if (next === "logs") logs.start();
  }

  function compare(scenario: Scenario, arms: ArmPair): void {
    props.onOpen(scenario, { arms, view: "compare" });
    // The button that was pressed is gone: go on where its answer is.
    scrollTo(0, 0);
    document.getElementById("results")?.focus();
  }

  return (
    <main id="results" tabindex="-1" class="model">
      <h1>{m("title")}</h1>
      <p class="lead">{m("lead")}</p>
      <Tabs
        id="model"
        label={m("tabs")}
        parts={PARTS}
        part={part()}
        textOf={(id) => m(`tab.${id}`)}
        onPart={open}
      >
        <Switch>
          <Match when={part() === "how"}>
            <HowItWorks />
          </Match>
          <Match when={part() === "assumptions"}>
            <Assumptions scenario={props.scenario} name={props.name} textOf={props.textOf} />
          </Match>
          <Match when={part() === "exact"}>
            <Proofs proofs={proofs} />
          </Match>
          <Match when={part() === "claims"}>
            <Claims claims={claims} onOpen={compare} />
          </Match>
          <Match when={part() === "logs"}>
            <RealLogs logs={logs} />
          </Match>
          <Match when={part() === "rests"}>
            <RestsOn
              screening={screening}
              scenario={props.scenario}
              nameOf={props.nameOf}
              arms={props.arms}
              seed={props.seed}
              textOf={props.textOf}
            />
          </Match>
          <Match when={part() === "limits"}>
            <KnownLimits />
          </Match>
        </Switch>
      </Tabs>
    </main>
  );
}
