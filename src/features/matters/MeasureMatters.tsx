import { createMemo, Show } from "solid-js";
import type {
  InputUncertainty,
  MeasureId,
  ParameterId,
  SobolIndices,
} from "../../../sims/index.ts";
import type { ArmPair } from "../../arms/ArmPair.ts";
import { pairText } from "../../arms/pairText.ts";
import { rangeText, type TextOf } from "../../charts/tornado/endText.ts";
import { TornadoTable } from "../../charts/tornado/TornadoTable.tsx";
import { measureText } from "../../format/measureText.ts";
import { mt } from "../../i18n/matters.ts";
import type { SensitivityFinding } from "../../state/createSensitivity.ts";
import { TwoUncertainties } from "./TwoUncertainties.tsx";

export interface MeasureMattersProps {
  readonly measure: MeasureId;
  readonly finding: SensitivityFinding;
  /** Name of the scenario that was asked about. */
  readonly scenario: string;
  readonly textOf: TextOf;
  readonly hrefOf: (id: ParameterId) => string;
  readonly onInput: (id: ParameterId) => void;
}

/** What drives the difference in one measure, and the two uncertainties it has. */
export function MeasureMatters(props: MeasureMattersProps) {
  const found = () => props.finding.found;
  const question = () => props.finding.question;
  const said = () => pairText(...(question().arms as ArmPair));
  const uncertainty = () => found().drawn?.uncertainty[props.measure];
  const assumed = () => found().moves.filter(({ evidence }) => evidence === "assumed").length;
  const study = createMemo(() => {
    const { question, found, whole } = props.finding;
    return whole ? ({ kind: "sensitivity", question, found } as const) : undefined;
  });
  const indices = createMemo(() => {
    const known = (uncertainty()?.factors ?? []).flatMap(({ kind, ids: [id], indices: own }) =>
      kind === "input" && id && own ? [[id, own] as const] : [],
    );
    return known.length > 0 ? new Map(known) : undefined;
  });
  return (
    <section>
      <h2>{mt("tornado.title", { measure: measureText(props.measure).label })}</h2>
      <Show when={found().tornado}>
        {(tornado) => (
          <TornadoTable
            tornado={tornado()}
            measure={props.measure}
            scenario={props.scenario}
            said={said()}
            study={study()}
            rangeText={(input) => rangeText(input, question().scenario, props.textOf)}
            indices={indices()}
            groups={groupsOf(uncertainty(), assumed())}
            hrefOf={props.hrefOf}
            onInput={props.onInput}
          />
        )}
      </Show>
      <Show when={uncertainty()}>
        {(drawn) => (
          <TwoUncertainties
            measure={props.measure}
            scenario={props.scenario}
            seed={question().seed}
            drawn={drawn()}
            base={found().base[props.measure]}
            baseRuns={question().baseRuns}
            inputs={found().moves.length}
            said={said()}
            study={study()}
          />
        )}
      </Show>
    </section>
  );
}

function groupsOf(
  found: InputUncertainty | undefined,
  assumed: number,
): readonly { readonly label: string; readonly indices: SobolIndices }[] {
  if (!found) return [];
  const others = found.factors.find(({ kind }) => kind === "others");
  return [
    ...(others?.indices
      ? [{ label: mt("tornado.others", { n: String(others.ids.length) }), indices: others.indices }]
      : []),
    ...(found.assumed
      ? [{ label: mt("tornado.assumed", { n: String(assumed) }), indices: found.assumed }]
      : []),
  ];
}
