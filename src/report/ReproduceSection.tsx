import { createMemo, For, Show } from "solid-js";
import { digest, serialiseScenario } from "../../sims/index.ts";
import { downloadText } from "../controls/downloadText.ts";
import { reportName } from "../export/report/reportName.ts";
import { fileNameOf } from "../features/file/fileName.ts";
import { formatNumber } from "../format/number.ts";
import { joinList } from "../i18n/joins.ts";
import { rp } from "../i18n/report.ts";
import { t } from "../i18n/t.ts";
import { compareCommand } from "./compareCommand.ts";
import { pageLink } from "./pageLink.ts";
import type { PartProps } from "./PartProps.ts";

/** What was run, whether the figures are still what came of it, and how to compute them again. */
export function ReproduceSection(props: PartProps) {
  const { result, record } = props.data;
  const isWhole = createMemo(() => digest(result) === record.digest);
  const link = () => pageLink(props.data);
  const lines = (): readonly (readonly [label: string, value: string])[] => [
    [rp("record.model"), record.model],
    [rp("record.scenario"), `${props.name} (${result.scenario.id})`],
    [rp("record.arms"), joinList(arms().map((arm) => t(`arm.${arm}.name`)))],
    [rp("record.replications"), formatNumber(result.replications)],
    [rp("record.seed"), String(result.seed)],
    [rp("record.luck"), rp(result.luck === "own" ? "record.luck.own" : "record.luck.common")],
    [rp("record.digest"), record.digest],
  ];
  const arms = () => (record.experiment.kind === "compare" ? record.experiment.arms : []);
  return (
    <>
      <h2>{rp("part.reproduce")}</h2>
      <dl class="record">
        <For each={lines()}>
          {([label, value]) => (
            <>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </>
          )}
        </For>
      </dl>
      <Show when={isWhole()} fallback={<p role="alert">{rp("proof.bad")}</p>}>
        <p>{rp("proof.good")}</p>
      </Show>
      <p>{rp("reproduce.intro")}</p>
      <pre lang="en">daybook verify {reportName(result)}</pre>
      <p>{rp("reproduce.compare")}</p>
      <pre lang="en">{compareCommand(result, arms())}</pre>
      <p class="save">
        <button
          type="button"
          class="button"
          onClick={() =>
            downloadText(fileNameOf(result.scenario.id), serialiseScenario(result.scenario))
          }
        >
          {rp("reproduce.save", { file: fileNameOf(result.scenario.id) })}
        </button>
      </p>
      <Show when={link()}>
        {(href) => (
          <p>
            {rp("reproduce.link")} <a href={href()}>{href()}</a>
          </p>
        )}
      </Show>
    </>
  );
}
