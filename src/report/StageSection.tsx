import { createMemo, Show } from "solid-js";
import { StageBars } from "../charts/stages/StageBars.tsx";
import { stageRows } from "../charts/stages/stageRows.ts";
import { Terms } from "../controls/Terms.tsx";
import { longestMean } from "../export/drawings.ts";
import { StageTable } from "../features/stages/StageTable.tsx";
import { StageTiers } from "../features/stages/StageTiers.tsx";
import { stagesHeadline } from "../features/stages/stagesHeadline.ts";
import { footerOf } from "../format/footerOf.ts";
import { rp } from "../i18n/report.ts";
import type { PartProps } from "./PartProps.ts";
import "../features/stages/stages.css";

/** In which steps an invoice spends its days until cash. */
export function StageSection(props: PartProps) {
  const result = () => props.data.result;
  const stages = createMemo(() => stageRows(result()));
  return (
    <Show when={stages()}>
      {(all) => (
        <div class="stages">
          <h2>{rp("part.stages")}</h2>
          <p class="lead">
            <Terms text={stagesHeadline(all()).text} />
          </p>
          <p class="interval-line">
            <Terms text={stagesHeadline(all()).intervals} />
          </p>
          <StageBars
            stages={all()}
            result={result()}
            lastDay={longestMean(result())}
            footer={footerOf(result(), props.name)}
          />
          <StageTable stages={all()} />
          <Show when={result().byTier.length > 1}>
            <StageTiers result={result()} all={all()} lastDay={longestMean(result())} />
          </Show>
        </div>
      )}
    </Show>
  );
}
