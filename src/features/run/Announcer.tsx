import { createEffect, createSignal, on } from "solid-js";
import { formatNumber } from "../../format/number.ts";
import { modelText } from "../../i18n/modelWords.ts";
import { t } from "../../i18n/t.ts";
import { replacedText } from "./replacedText.ts";

export interface AnnouncerProps {
  readonly ending: "done" | "cancelled" | "failed" | undefined;
  readonly replications: number;
  readonly seconds: number | undefined;
  readonly headline: string;
  readonly replaced: number;
  readonly error: string | undefined;
}

/** Says once, to those who listen to the page, how an experiment ended and what became of its workers. */
export function Announcer(props: AnnouncerProps) {
  const [text, setText] = createSignal("");
  createEffect(
    on(
      () => props.ending,
      (ending) => {
        if (ending === "done") {
          setText(
            t("run.announce.done", {
              replications: formatNumber(props.replications),
              seconds: formatNumber(props.seconds ?? 0, 1),
              headline: props.headline,
            }),
          );
        } else if (ending === "cancelled") setText(t("run.announce.cancelled"));
        else if (ending === "failed")
          setText(t("run.failed", { message: modelText(props.error ?? "") }));
        else setText("");
      },
    ),
  );
  createEffect(
    on(
      () => props.replaced,
      (replaced) => replaced > 0 && setText(replacedText(replaced)),
      { defer: true },
    ),
  );
  return (
    <p class="visually-hidden" role="status">
      {text()}
    </p>
  );
}
