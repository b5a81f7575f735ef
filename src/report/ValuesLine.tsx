import type { Scenario } from "../../sims/index.ts";
import { scenarioText } from "../i18n/modelWords.ts";
import { rp } from "../i18n/report.ts";
import { originOf } from "./originOf.ts";

/** Whose values they are, and how many were changed. */
export function ValuesLine(props: { readonly scenario: Scenario }) {
  const text = () => {
    const origin = originOf(props.scenario);
    if (!origin) return rp("values.own");
    const n = origin.changed.length;
    const values = {
      preset: scenarioText(origin.preset.scenario.title),
      version: String(origin.preset.version),
      n: String(n),
    };
    if (n === 0) return rp("values.same", values);
    return rp(n === 1 ? "values.changed.one" : "values.changed", values);
  };
  return <p>{text()}</p>;
}
