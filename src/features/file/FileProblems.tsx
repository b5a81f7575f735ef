import { Show } from "solid-js";
import type { Problem } from "../../../sims/index.ts";
import { Dialog } from "../../controls/Dialog.tsx";
import { ProblemList } from "../../controls/ProblemList.tsx";
import { modelText } from "../../i18n/modelWords.ts";
import { t } from "../../i18n/t.ts";

/** Why a file could not be opened. */
export interface RefusedFile {
  readonly name: string;
  /** The end of a sentence that begins with the name. */
  readonly reason: string;
  readonly problems: readonly Problem[];
}

export interface FileProblemsProps extends RefusedFile {
  readonly onClose: () => void;
}

/** Says what is wrong with a file, and that nothing was changed. */
export function FileProblems(props: FileProblemsProps) {
  return (
    <Dialog title={t("file.refused")} tells onClose={props.onClose}>
      <p>{t("file.reason", { name: props.name, reason: modelText(props.reason) })}</p>
      <Show when={props.problems.length > 0}>
        <ProblemList
          problems={props.problems.map(({ path, value, expected }) => ({
            where: path === "" ? t("file.whole") : path,
            given: modelText(value),
            advice: t("file.expected", { expected: modelText(expected) }),
          }))}
        />
      </Show>
      <form method="dialog" class="dialog-buttons">
        <button class="button primary" autofocus>
          {t("file.close")}
        </button>
      </form>
    </Dialog>
  );
}
