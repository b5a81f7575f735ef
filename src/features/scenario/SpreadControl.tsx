import {
  createMemo,
  createSignal,
  createUniqueId,
  ErrorBoundary,
  lazy,
  Show,
  Suspense,
} from "solid-js";
import type { Distribution, Parameter, ParameterId } from "../../../sims/index.ts";
import { Sparkline } from "../../charts/density/Sparkline.tsx";
import { ProblemLine } from "../../controls/ProblemLine.tsx";
import { labelOf } from "../../i18n/modelWords.ts";
import { t } from "../../i18n/t.ts";
import { isConstant, spreadFigures, spreadSentence } from "./spreadText.ts";

const SpreadDialog = lazy(async () => ({
  default: (await import("./SpreadDialog.tsx")).SpreadDialog,
}));

export interface SpreadControlProps {
  readonly parameter: Parameter<ParameterId>;
  readonly value: Distribution;
  readonly preset: Distribution;
  readonly currency: string;
  /** Opening hours of a day on the clock of the parameter. */
  readonly hoursPerDay: number;
  readonly onChange: (value: Distribution) => string | undefined;
}

/** The spread of a distribution in small, with its figures; opens the editor. */
export function SpreadControl(props: SpreadControlProps) {
  const id = createUniqueId();
  const [open, setOpen] = createSignal(false);
  const figures = createMemo(() => spreadFigures(props.value));
  const words = () =>
    isConstant(props.value) ? t("spread.short.constant") : t("spread.short", { ...figures() });
  const sentence = () => spreadSentence(props.parameter, props.value, props.currency);
  return (
    <>
      <button
        type="button"
        class="spread-button"
        aria-haspopup="dialog"
        aria-label={t("spread.edit", { label: labelOf(props.parameter), words: words() })}
        title={sentence()}
        onClick={() => setOpen(true)}
      >
        <Sparkline of={props.value} />
        <span>{words()}</span>
      </button>
      <Show when={open()}>
        <ErrorBoundary fallback={<ProblemLine id={id} text={t("spread.unavailable")} />}>
          <Suspense>
            <SpreadDialog {...props} onClose={() => setOpen(false)} />
          </Suspense>
        </ErrorBoundary>
      </Show>
    </>
  );
}
