import { createMemo, createSignal, For, Show, type JSX } from "solid-js";
import {
  NOISE_ERRORS,
  parameter,
  MODEL_VERSION,
  type MovedInput,
  type ParameterId,
  type SobolIndices,
} from "../../../sims/index.ts";
import { measureText } from "../../format/measureText.ts";
import { formatNumber } from "../../format/number.ts";
import { mt } from "../../i18n/matters.ts";
import { labelOf } from "../../i18n/modelWords.ts";
import { t } from "../../i18n/t.ts";
import { TakeAway } from "../frame/TakeAway.tsx";
import { FEW, tornadoDrawing, type TornadoDrawingInput } from "./drawTornado.ts";
import { ShareCells } from "./ShareCells.tsx";
import { tornadoMarks, tornadoScale, type TornadoScale } from "./tornadoLayout.ts";
import { tornadoRows, type TornadoRow } from "./tornadoRows.ts";
import "./tornado.css";

const WIDTH = 240;
const ROW = 30;
/** Pixels at which it is taken away as it is shown, its numbers beside the bars. */
const SHOWN = 720;

export interface TornadoTableProps extends Omit<TornadoDrawingInput, "footer"> {
  /** Name of the scenario that was looked into. */
  readonly scenario: string;
  /** Shares of variance of the inputs that have their own, if they are known. */
  readonly indices?: ReadonlyMap<ParameterId, SobolIndices> | undefined;
  /** Rows on groups of inputs, beneath. */
  readonly groups?:
    readonly { readonly label: string; readonly indices: SobolIndices }[] | undefined;
  /** Where a click on an input's name leads. */
  readonly hrefOf?: ((id: ParameterId) => string) | undefined;
  readonly onInput?: ((id: ParameterId) => void) | undefined;
}

/** Inputs by how much each moves a difference: a bar to both ends, the numbers beside it. */
export function TornadoTable(props: TornadoTableProps) {
  const [all, setAll] = createSignal(false);
  const text = createMemo(() => measureText(props.measure));
  const rows = createMemo(() => tornadoRows(props.tornado, props.measure));
  const shown = () => (all() ? rows() : rows().slice(0, FEW));
  const base = () => props.tornado.base[props.measure]?.mean ?? 0;
  const scale = createMemo(() =>
    tornadoScale(
      rows().map(({ bar }) => bar),
      base(),
      WIDTH,
    ),
  );
  const silent = () => props.tornado.inputs.length - rows().length;
  const title = () => mt("tornado.title", { measure: text().label });
  const footer = () =>
    mt("tornado.footer", {
      model: MODEL_VERSION,
      scenario: props.scenario,
      experiments: formatNumber(props.tornado.experiments),
      n: formatNumber(props.tornado.replications),
      seed: String(props.tornado.seed),
    });
  const caption = () => mt("tornado.caption", { ...props.said, unit: text().unit });
  return (
    <div class="tornado">
      <Show when={rows().length > 0} fallback={<p>{mt("tornado.none")}</p>}>
        <p class="tornado-caption">
          {caption()} <span class="tornado-bars">{mt("tornado.caption.bars")}</span>
        </p>
        <div class="scroll-x" role="region" tabindex="0" aria-label={title()}>
          <table>
            <thead>
              <tr>
                <th scope="col">{mt("tornado.input")}</th>
                <td class="tornado-bars" aria-hidden="true">
                  <Axis scale={scale()} write={text().short} now={text().plain(base())} />
                </td>
                <th scope="col" class="tornado-number">
                  {mt("tornado.ends")}
                </th>
                <Show when={props.indices}>
                  <td class="share-bar" aria-hidden="true" />
                  <th scope="col" class="tornado-number">
                    {mt("tornado.alone")}
                  </th>
                  <th scope="col" class="tornado-number">
                    {mt("tornado.total")}
                  </th>
                </Show>
              </tr>
            </thead>
            <tbody>
              <For each={shown()}>
                {(row) => (
                  <tr>
                    <th scope="row">
                      <InputName {...props} input={row.input} />
                    </th>
                    <td class="tornado-bars" aria-hidden="true">
                      <Bar scale={scale()} row={row} at={base()} />
                    </td>
                    <td class="tornado-number">
                      {text().plain(row.bar.low)} … {text().plain(row.bar.high)}
                      <span class="tornado-by">
                        {mt("tornado.error", { error: text().plain(row.error) })}
                      </span>
                    </td>
                    <Show when={props.indices}>
                      {(indices) => <ShareCells indices={indices().get(row.input.id)} />}
                    </Show>
                  </tr>
                )}
              </For>
              <For each={props.indices ? props.groups : []}>
                {({ label, indices }) => (
                  <tr class="tornado-group">
                    <th scope="row">{label}</th>
                    <td class="tornado-bars" aria-hidden="true" />
                    <td class="tornado-number">–</td>
                    <ShareCells indices={indices} />
                  </tr>
                )}
              </For>
            </tbody>
          </table>
        </div>
        <Show when={rows().length > FEW}>
          <button type="button" class="link-button" onClick={() => setAll(!all())}>
            {all()
              ? mt("tornado.few", { n: String(FEW) })
              : mt("tornado.all", { n: String(rows().length) })}
          </button>
        </Show>
        <p class="tornado-caption">
          {mt("tornado.noise", { n: String(silent()), errors: String(NOISE_ERRORS) })}
        </p>
        <p class="figure-footer">
          <span>{footer()}</span>
          <TakeAway
            title={title()}
            drawing={() => tornadoDrawing({ ...props, footer: footer() })}
            width={SHOWN}
          />
        </p>
      </Show>
    </div>
  );
}

function InputName(props: TornadoTableProps & { readonly input: MovedInput }): JSX.Element {
  const label = () => labelOf(parameter(props.input.id));
  /** A plain click stays on the page; any other is the browser's business. */
  function go(event: MouseEvent): void {
    if (!props.onInput) return;
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    props.onInput(props.input.id);
  }
  return (
    <>
      <Show when={props.hrefOf} fallback={label()}>
        {(hrefOf) => (
          <a
            href={hrefOf()(props.input.id)}
            title={mt("tornado.whatIf", { input: label() })}
            onClick={go}
          >
            {label()}
          </a>
        )}
      </Show>
      <span class="tornado-by">
        <b>{t(`evidence.${props.input.evidence}`)}</b> · {props.rangeText(props.input)}
        {props.input.by === "fifth" && ` · ${mt("tornado.fifth")}`}
      </span>
    </>
  );
}

function Axis(props: {
  readonly scale: TornadoScale;
  readonly write: (value: number) => string;
  readonly now: string;
}) {
  const shown = () =>
    props.scale.ticks.filter(
      ({ x }) => Math.abs(x - props.scale.base) > 34 && x > 12 && x < WIDTH - 12,
    );
  return (
    <svg width={WIDTH} height={ROW}>
      <For each={shown()}>
        {(tick) => (
          <text x={tick.x} y={ROW - 8} text-anchor="middle" class="tornado-tick">
            {props.write(tick.value)}
          </text>
        )}
      </For>
      <text
        x={Math.min(WIDTH - 20, Math.max(20, props.scale.base))}
        y={ROW - 8}
        text-anchor="middle"
        class="tornado-now"
      >
        {props.now}
      </text>
    </svg>
  );
}

function Bar(props: {
  readonly scale: TornadoScale;
  readonly row: TornadoRow;
  readonly at: number;
}) {
  const marks = createMemo(() => tornadoMarks(props.scale, props.row.bar, props.at));
  return (
    <svg width={WIDTH} height={ROW}>
      <rect class="noise" x={marks().noise.x} width={marks().noise.width} y="0" height={ROW} />
      <Show when={props.scale.zero}>
        {(zero) => <line class="zero" x1={zero()} x2={zero()} y1="0" y2={ROW} />}
      </Show>
      <rect class="low" x={marks().low.x} width={marks().low.width} y="6" height="8" />
      <rect class="high" x={marks().high.x} width={marks().high.width} y="16" height="8" />
      <line class="base" x1={props.scale.base} x2={props.scale.base} y1="0" y2={ROW} />
    </svg>
  );
}
