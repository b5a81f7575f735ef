import { Show } from "solid-js";
import { joinColon } from "../../i18n/joins.ts";
import { t } from "../../i18n/t.ts";
import type { Drawing } from "./Drawing.ts";
import { useTakeAway } from "./takeAway.ts";
import "./figure.css";

export interface TakeAwayProps {
  readonly title: string;
  readonly drawing: () => Drawing;
  /** Width in pixels at which the chart is shown, over the page's type size. */
  readonly width: number;
}

/** The way to take a chart away that is no figure of its own; nothing where nobody offers one. */
export function TakeAway(props: TakeAwayProps) {
  const takeAway = useTakeAway();
  const em = () => parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
  return (
    <Show when={takeAway}>
      {(take) => (
        <button
          type="button"
          class="link-button download"
          aria-haspopup="dialog"
          onClick={() =>
            take()({
              drawing: () => props.drawing(),
              shown: { width: props.width * em(), em: em() },
            })
          }
        >
          {t("chart.download")}
          <span class="visually-hidden">{joinColon("", props.title)}</span>
        </button>
      )}
    </Show>
  );
}
