import { Show } from "solid-js";
import { Dialog } from "../../controls/Dialog.tsx";
import { ProblemList } from "../../controls/ProblemList.tsx";
import { modelText } from "../../i18n/modelWords.ts";
import { t } from "../../i18n/t.ts";
import { ve } from "../../i18n/versions.ts";
import type { ChoicesStore } from "../../state/createChoices.ts";
import type { DifferingValue } from "../../state/differingValues.ts";
import { ModelNews } from "./ModelNews.tsx";
import { PresetNews } from "./PresetNews.tsx";
import "./link.css";

export interface LinkDialogProps {
  readonly choices: Pick<
    ChoicesStore,
    "problems" | "kept" | "made" | "choices" | "preset" | "scenario" | "adopt"
  >;
  /** Two values of a parameter in words, so that they differ. */
  readonly textsOf: (
    value: DifferingValue,
    currency: string,
  ) => { readonly from: string; readonly to: string };
}

/**
 * Says once what has changed since a link, or the last visit, was made with other versions, and lists what it
 * asked for and could not get, with what is used instead.
 */
export function LinkDialog(props: LinkDialogProps) {
  const { problems, kept, made } = props.choices;
  const isOther = made.model !== undefined || made.preset !== undefined;
  const title = () =>
    isOther ? ve(kept ? "title.kept" : "title") : t(kept ? "link.title.kept" : "link.title");
  return (
    <Dialog title={title()} tells>
      {/* What scrolls must be reached by keyboard too. */}
      <div class="link-news" role="group" tabindex="0" aria-label={title()}>
        <Show when={made.model}>{(model) => <ModelNews made={model()} />}</Show>
        <Show when={made.preset}>{(version) => <PresetNews made={version()} {...props} />}</Show>
        <Show when={problems.length > 0}>
          <p>{isOther ? ve("intro") : t("link.intro")}</p>
          <ProblemList
            problems={problems.map(({ where, given, expected, used }) => ({
              where,
              given,
              advice: t("link.advice", { expected: modelText(expected), used }),
            }))}
          />
        </Show>
      </div>
      <form method="dialog" class="dialog-buttons">
        <button class="button primary" autofocus>
          {t("link.close")}
        </button>
      </form>
    </Dialog>
  );
}
