import { createEffect, on } from "solid-js";
import { createSaid } from "../../controls/createSaid.ts";
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
  const { said, say, sayNothing } = createSaid();
  createEffect(
    on(
      () => props.ending,
      (ending) => {
        if (ending === "done") {
          const { replications, seconds = 0 } = props;
          say(() =>
            t("run.announce.done", {
              replications: formatNumber(replications),
              seconds: formatNumber(seconds, 1),
              headline: props.headline,
            }),
          );
        } else if (ending === "cancelled") say(() => t("run.announce.cancelled"));
        else if (ending === "failed") {
          say(() => t("run.failed", { message: modelText(props.error ?? "") }));
        } else sayNothing();
      },
    ),
  );
  createEffect(
    on(
      () => props.replaced,
      (replaced) => replaced > 0 && say(() => replacedText(replaced)),
      { defer: true },
    ),
  );
  return (
    <p class="visually-hidden" role="status">
      {said()}
    </p>
  );
}
