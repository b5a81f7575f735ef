import { createMemo, ErrorBoundary, lazy, Show, Suspense } from "solid-js";
import {
  sourceOf,
  valueOf,
  type Distribution,
  type Parameter,
  type ParameterId,
} from "../../../sims/index.ts";
import type { Scenario } from "../../../sims/scenario/Scenario.ts";
import { helpOf, labelOf, scenarioText } from "../../i18n/modelWords.ts";
import { p } from "../../i18n/present.ts";
import { Terms } from "../../controls/Terms.tsx";
import { t } from "../../i18n/t.ts";
import { useShown } from "../../state/shown.ts";
import { createSpreadMove } from "./createSpreadMove.ts";
import { BreakEvenButton } from "./BreakEvenButton.tsx";
import { EvidenceMark } from "./EvidenceMark.tsx";
import { hoursPerDay } from "./hoursPerDay.ts";
import { FixedMark } from "./FixedMark.tsx";
import { LockButton } from "./LockButton.tsx";
import { ParameterControl } from "./ParameterControl.tsx";
import { ResetButton } from "./ResetButton.tsx";
import { isSlidable } from "../../format/sliderOf.ts";
import { spreadExplained } from "./spreadExplained.ts";
import { valueText } from "../../format/valueText.ts";
import "./parameter.css";

// Quantiles and densities are long: they come after the page's first script.
const SpreadControl = lazy(async () => ({
  default: (await import("./SpreadControl.tsx")).SpreadControl,
}));

export interface ParameterRowProps {
  readonly parameter: Parameter<ParameterId>;
  readonly scenario: Scenario;
  readonly preset: Scenario;
  /** The change itself; undefined where the value is the preset's. */
  readonly change: unknown;
  /** Whether to say what the preset's value is. */
  readonly compared: boolean;
  /** Says what would be right when a value cannot be used. */
  readonly onChange: (value: unknown) => string | undefined;
  readonly onReset: () => void;
  readonly locked: boolean;
  readonly onLock: () => void;
  readonly onBreakEven: () => void;
  /** Name, value and control alone. */
  readonly plain?: boolean;
}

/** Values of a scenario are equal when they are written alike. */
const alike = { equals: (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b) };

/** One value of the scenario: name, evidence, reset, and the controls of its kind. */
export function ParameterRow(props: ParameterRowProps) {
  const { parameter } = props;
  const shown = useShown();
  const isFixed = () => shown.isFixed(parameter.id);
  const isKept = () => props.locked || isFixed();
  const currency = () => props.scenario.currency;
  const value = createMemo(() => valueOf(props.scenario, parameter.id), undefined, alike);
  const preset = createMemo(() => valueOf(props.preset, parameter.id), undefined, alike);
  const source = createMemo(() => sourceOf(props.scenario, parameter.id), undefined, alike);
  const presetText = createMemo(() => valueText(parameter, preset(), props.preset.currency));
  const isChanged = () => props.change !== undefined;
  const isSpread = parameter.kind === "distribution";
  const spread = () => value() as Distribution;
  const spreadMove = createSpreadMove();

  function reset(): void {
    spreadMove.forget();
    props.onReset();
  }
  /** A distribution that was set here is stretched itself; otherwise the preset's is. */
  function moveCentre(shown: number): string | undefined {
    const own = typeof props.change === "object" && props.change !== null;
    return props.onChange(own ? spreadMove.move(spread(), shown) : shown);
  }

  return (
    <div class="parameter" classList={{ changed: isChanged(), locked: isKept() }}>
      <span class="parameter-label">
        <Terms text={labelOf(parameter)} />
        <Show when={isChanged()}>
          <span class="visually-hidden"> ({t("scenario.changed")})</span>
          <Show when={!isKept() && !props.plain}>
            <ResetButton
              text={t("scenario.reset", { label: labelOf(parameter), value: presetText() })}
              onReset={reset}
            />
          </Show>
        </Show>
      </span>
      <Show when={!props.plain}>
        <EvidenceMark
          label={labelOf(parameter)}
          evidence={source().evidence}
          source={scenarioText(source().source)}
          help={helpOf(parameter)}
          spread={isSpread ? spreadExplained(spread()) : undefined}
          presetText={isChanged() ? presetText() : undefined}
        />
        <Show when={isSlidable(parameter) && !isFixed() && !shown.hides("what-if")}>
          <BreakEvenButton
            text={t("scenario.breakEven", { label: labelOf(parameter) })}
            onBreakEven={() => props.onBreakEven()}
          />
        </Show>
        <Show when={!isFixed()}>
          <LockButton label={labelOf(parameter)} locked={props.locked} onToggle={props.onLock} />
        </Show>
      </Show>
      <Show when={isFixed()}>
        <FixedMark text={p("fixed", { label: labelOf(parameter) })} />
      </Show>
      <Show when={props.compared && isChanged()}>
        <span class="preset-value">{t("scenario.presetValue", { value: presetText() })}</span>
      </Show>
      <fieldset class="lockable" disabled={isKept()}>
        <ParameterControl
          parameter={parameter}
          value={value()}
          currency={currency()}
          onChange={(next) => (isSpread ? moveCentre(next as number) : props.onChange(next))}
        />
        <Show when={isSpread && !props.plain}>
          <ErrorBoundary fallback={<span class="spread-place">{t("spread.missing")}</span>}>
            <Suspense fallback={<span class="spread-place" />}>
              <SpreadControl
                parameter={parameter}
                value={spread()}
                preset={preset() as Distribution}
                currency={currency()}
                hoursPerDay={hoursPerDay(props.scenario, parameter)}
                onChange={(next) => {
                  spreadMove.forget();
                  return props.onChange(next);
                }}
              />
            </Suspense>
          </ErrorBoundary>
        </Show>
      </fieldset>
    </div>
  );
}
