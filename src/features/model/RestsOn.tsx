import { createMemo, For, Show } from "solid-js";
import {
  NOISE_ERRORS,
  parameter,
  SCREENED,
  type Parameter,
  type Scenario,
  type ScreenedInput,
} from "../../../sims/index.ts";
import type { ArmPair } from "../../arms/ArmPair.ts";
import { formatNumber, formatPercent, formatShort, formatSigned } from "../../format/number.ts";
import { m } from "../../i18n/model.ts";
import { t } from "../../i18n/t.ts";
import type { ScreeningAnswer, ScreeningStore } from "./createScreening.ts";

export interface RestsOnProps {
  readonly screening: ScreeningStore;
  readonly scenario: Scenario;
  readonly name: string;
  readonly arms: ArmPair;
  readonly seed: number;
  readonly textOf: (parameter: Parameter, value: unknown, currency: string) => string;
}

/** Worlds for each end of each input: few, since both ends share their luck. */
const WORLDS = 40;
const DIGITS = { timeToCash: 2, costPer100: 3 } as const;

/** What share of the gain rests on assumed inputs, found by moving each. */
export function RestsOn(props: RestsOnProps) {
  const running = () => props.screening.state() === "running";
  const answer = () => props.screening.answer();
  const asked = () => ({
    scenario: props.scenario,
    arms: props.arms,
    seed: props.seed,
    replications: WORLDS,
  });
  const isStale = createMemo(() => {
    const of = answer();
    return of !== undefined && JSON.stringify(of.request) !== JSON.stringify(asked());
  });

  return (
    <section class="rests">
      <h2>{m("rests.title")}</h2>
      <p>{m("rests.intro")}</p>
      <p class="note">{m("rests.how", { n: String(WORLDS), errors: String(NOISE_ERRORS) })}</p>
      <div class="study-bar">
        <Show
          when={running()}
          fallback={
            <button
              type="button"
              class="study-button"
              onClick={() => props.screening.ask(asked(), props.name)}
            >
              {m(answer() ? "rests.again" : "rests.run")}
            </button>
          }
        >
          <button type="button" class="study-button" onClick={() => props.screening.cancel()}>
            {m("exact.cancel")}
          </button>
          <progress
            max={props.screening.total()}
            value={props.screening.done()}
            aria-label={m("rests.title")}
          />
          <span>
            {m("rests.running", {
              done: String(props.screening.done()),
              total: String(props.screening.total()),
            })}
          </span>
        </Show>
        <span role="status">
          {props.screening.state() === "cancelled" && m("rests.cancelled")}
          {props.screening.state() === "failed" &&
            m("rests.failed", { reason: props.screening.reason() })}
        </span>
      </div>
      <Show when={answer()}>
        {(of) => (
          <>
            <Show when={isStale()}>
              <p class="note">
                <b>{m("rests.stale", { name: of().name })}</b>
              </p>
            </Show>
            <Found answer={of()} textOf={props.textOf} />
          </>
        )}
      </Show>
    </section>
  );
}

function Found(props: {
  readonly answer: ScreeningAnswer;
  readonly textOf: RestsOnProps["textOf"];
}) {
  const found = () => props.answer.found;
  const heard = createMemo(() =>
    found()
      .inputs.filter(({ effects }) => SCREENED.some((of) => effects[of].heard))
      .sort((a, b) => sizeOf(b) - sizeOf(a)),
  );
  const most = createMemo(() => Math.max(0, ...heard().map(sizeOf)));
  const armName = (i: 0 | 1) => t(`arm.${props.answer.request.arms[i]}.name`);
  return (
    <>
      <div class="shares" role="status">
        <For each={SCREENED}>
          {(of) => {
            const share = () => found().shares[of];
            return (
              <p>
                <strong>
                  {share().share === undefined
                    ? m("rests.none")
                    : m("rests.share", {
                        share: formatPercent(share().share ?? 0, 0),
                        error: formatPercent(share().error ?? 0, 1),
                      })}
                </strong>
                <span>
                  {m(`rests.${of}`)} {m("rests.said")}
                </span>
                <span class="note">
                  {m("rests.counts", {
                    counted: String(share().counted),
                    noise: String(share().noise),
                    lo: formatPercent(share().bounds?.[0] ?? 0, 0),
                    hi: formatPercent(share().bounds?.[1] ?? 1, 0),
                  })}
                </span>
              </p>
            );
          }}
        </For>
      </div>
      <p class="note">
        {m("rests.of", {
          other: armName(1),
          base: armName(0),
          experiments: formatNumber(found().experiments),
          n: String(found().replications),
          seed: String(found().seed),
        })}
      </p>
      <h3>{m("rests.table")}</h3>
      <div class="scroll-x" role="region" aria-label={m("rests.table")} tabindex="0">
        <table class="model-table rests-table">
          <thead>
            <tr>
              <th scope="col">{m("rests.input")}</th>
              <th scope="col">{m("assumptions.evidence")}</th>
              <th scope="col">{m("rests.ends")}</th>
              <th scope="col" class="number">
                {m("rests.days")}
              </th>
              <td class="bar-cell" aria-hidden="true" />
              <th scope="col" class="number">
                {m("rests.cost")}
              </th>
            </tr>
          </thead>
          <tbody>
            <For each={heard()}>
              {(input) => (
                <tr>
                  <th scope="row">{parameter(input.id).label}</th>
                  <td class="evidence-cell">
                    <span class={`swatch evidence-${input.evidence}`} aria-hidden="true" />
                    {t(`evidence.${input.evidence}`)}
                  </td>
                  <td>{endsText(input, props.answer.request.scenario.currency, props.textOf)}</td>
                  <td class="number">
                    <Effect input={input} of="timeToCash" />
                  </td>
                  <td class="bar-cell" aria-hidden="true">
                    <span
                      class={`bar evidence-${input.evidence}`}
                      style={{ width: `${most() > 0 ? (100 * sizeOf(input)) / most() : 0}%` }}
                    />
                  </td>
                  <td class="number">
                    <Effect input={input} of="costPer100" />
                  </td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </div>
      <p class="note">{m("rests.rest", { n: String(found().inputs.length - heard().length) })}</p>
    </>
  );
}

function sizeOf({ effects }: ScreenedInput): number {
  const { value, heard } = effects.timeToCash;
  return heard ? Math.abs(value) : 0;
}

function Effect(props: {
  readonly input: ScreenedInput;
  readonly of: keyof ScreenedInput["effects"];
}) {
  const effect = () => props.input.effects[props.of];
  return (
    <Show when={effect().heard} fallback={<span class="by">{m("rests.noise")}</span>}>
      {formatSigned(effect().value, DIGITS[props.of])}
      <span class="by"> ± {formatNumber(effect().error, DIGITS[props.of])}</span>
    </Show>
  );
}

/** "0.2 to 0.95", with the value's unit once. */
function endsText(
  { id, lo, hi, by }: ScreenedInput,
  currency: string,
  textOf: RestsOnProps["textOf"],
): string {
  const of = parameter(id);
  const [from, to] = [lo, hi].map((end) =>
    of.kind === "distribution" ? formatShort(end, 2) : textOf(of, end, currency),
  );
  return `${from} – ${to}${by === "fifth" ? ` (${m("rests.fifth")})` : ""}`;
}
