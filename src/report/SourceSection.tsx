import { createMemo, For } from "solid-js";
import { CATALOGUE, sourceOf, valueOf } from "../../sims/index.ts";
import { SourceText } from "../controls/SourceText.tsx";
import { joinList } from "../i18n/joins.ts";
import { labelOf, scenarioText } from "../i18n/modelWords.ts";
import { rp } from "../i18n/report.ts";
import type { PartProps } from "./PartProps.ts";

/** Every source once, with the values that rest on it; what is assumed says why among the parameters. */
export function SourceSection(props: PartProps) {
  const sources = createMemo(() => {
    const { scenario } = props.data.result;
    const found = new Map<string, string[]>();
    for (const parameter of CATALOGUE) {
      if (valueOf(scenario, parameter.id) === undefined) continue;
      const { evidence, source } = sourceOf(scenario, parameter.id);
      if (evidence === "assumed") continue;
      const values = found.get(source) ?? [];
      found.set(source, [...values, labelOf(parameter)]);
    }
    return [...found];
  });
  return (
    <>
      <h2>{rp("part.sources")}</h2>
      <p>{rp("sources.intro")}</p>
      <dl class="sources">
        <For each={sources()}>
          {([source, values]) => (
            <>
              <dt>
                <SourceText text={scenarioText(source) || rp("sources.none")} />
              </dt>
              <dd>{joinList(values)}</dd>
            </>
          )}
        </For>
      </dl>
    </>
  );
}
