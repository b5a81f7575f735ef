import { createMemo, createSignal, For, Show } from "solid-js";
import type { Wanted } from "../../charts/frame/takeAway.ts";
import { downloadFile } from "../../controls/downloadFile.ts";
import { CHART_FORMATS, chartFile, type ChartFormat } from "../../export/chartFile.ts";
import { LOOKS, type Look } from "../../export/paint/Look.ts";
import { proofOf } from "../../export/study/proofOf.ts";
import { platedChart } from "../../export/plate/platedChart.ts";
import {
  PLATE_FORMATS,
  PLATE_SIZES,
  shownFormat,
  type PlateSize,
} from "../../export/plate/plateSizes.ts";
import { Tick } from "../../controls/Tick.tsx";
import { language } from "../../i18n/language.ts";
import { pb } from "../../i18n/publish.ts";
import { Choice } from "./Choice.tsx";
import { copyPicture } from "./copyPicture.ts";
import { createTask } from "./createTask.ts";
import { createPreview } from "./createPreview.ts";

const SCALES = { "1": 1, "2": 2, "4": 4 } as const;
type Scale = keyof typeof SCALES;

/** A chart as a picture: how large, in which colours, with which notes, and in which format. */
export function ChartTab(props: {
  readonly wanted: Wanted;
  readonly address: string;
  /** The look to begin with: that of the page, so that what comes is what was seen. */
  readonly look: Look;
}) {
  const [size, setSize] = createSignal<PlateSize>("shown");
  const [look, setLook] = createSignal<Look>(props.look);
  const [scale, setScale] = createSignal<Scale>("2");
  const [definitions, setDefinitions] = createSignal(false);
  const [parameters, setParameters] = createSignal(true);
  const task = createTask();

  const drawing = createMemo(() => props.wanted.drawing());
  const format = createMemo(() => {
    const name = size();
    const { width, em } = props.wanted.shown;
    return name === "shown" ? shownFormat(width, em) : PLATE_FORMATS[name];
  });
  const plate = createMemo(() =>
    platedChart(drawing(), {
      format: format(),
      look: look(),
      definitions: definitions(),
      parameters: parameters(),
    }),
  );
  const file = (as: ChartFormat) =>
    chartFile({
      drawing: drawing(),
      plate: plate(),
      format: as,
      scale: SCALES[scale()],
      address: props.address,
      variant: [
        ...(size() === "shown" ? [] : [size()]),
        ...(look() === "light" ? [] : [look()]),
        ...(language() === "en" ? [] : [language()]),
        ...(as === "png" ? [`${scale()}x`] : []),
      ],
    });
  const preview = createPreview(() => file("svg"));

  const save = (as: ChartFormat) =>
    task.during(as.toUpperCase(), async () => {
      const made = await file(as);
      downloadFile(made);
      return pb("saved", { name: made.name });
    });
  const copy = () =>
    task.during("PNG", async () =>
      (await copyPicture(() => file("png"))) ? pb("copied") : pb("copy.refused"),
    );

  return (
    <div class="download-chart">
      <div class="download-preview">
        <Show when={preview.failed()}>
          {(reason) => <p role="alert">{pb("preview.failed", { reason: reason() })}</p>}
        </Show>
        <Show when={preview.url()}>
          {(url) => (
            <img
              src={url()}
              width={plate().width}
              height={plate().height}
              alt={pb("preview.of", {
                title: plate().title,
                width: String(plate().width),
                height: String(plate().height),
              })}
            />
          )}
        </Show>
      </div>
      <div class="download-wishes">
        <Choice
          label={pb("size")}
          options={PLATE_SIZES}
          chosen={size()}
          textOf={(name) => pb(`size.${name}`)}
          onChoose={setSize}
        />
        <Choice
          label={pb("look")}
          options={LOOKS}
          chosen={look()}
          textOf={(name) => pb(`look.${name}`)}
          onChoose={setLook}
        />
        <Choice
          label={pb("scale")}
          options={Object.keys(SCALES) as Scale[]}
          chosen={scale()}
          textOf={(n) =>
            pb("scale.of", {
              n,
              width: String(Math.round(plate().width * Number(n))),
              height: String(Math.round(plate().height * Number(n))),
            })
          }
          onChoose={setScale}
        />
        <fieldset>
          <legend>{pb("include")}</legend>
          <Tick text={pb("include.definitions")} ticked={definitions()} onTick={setDefinitions} />
          <Tick text={pb("include.parameters")} ticked={parameters()} onTick={setParameters} />
        </fieldset>
      </div>
      <ul class="download-for" aria-hidden="true">
        <For each={CHART_FORMATS}>
          {(as) => (
            <li>
              <b>{as.toUpperCase()}</b> {pb(`save.${as}.for`)}
            </li>
          )}
        </For>
      </ul>
      <div class="download-foot">
        <ul class="download-ways">
          <For each={CHART_FORMATS}>
            {(as) => (
              <li>
                <button
                  type="button"
                  class="button"
                  disabled={task.busy()}
                  onClick={() => void save(as)}
                >
                  {as.toUpperCase()}
                </button>
                <span>{pb(`save.${as}.for`)}</span>
              </li>
            )}
          </For>
          <li>
            <button type="button" class="button" disabled={task.busy()} onClick={() => void copy()}>
              {pb("copy")}
            </button>
            <span>{pb("copy.for")}</span>
          </li>
        </ul>
        <p class="download-said" role="status">
          {task.said()}
        </p>
      </div>
      <p class="note">{pb(proofOf(drawing()) ? "proof" : "proof.none")}</p>
    </div>
  );
}
