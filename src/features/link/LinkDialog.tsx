import { Dialog } from "../../controls/Dialog.tsx";
import { ProblemList } from "../../controls/ProblemList.tsx";
import { modelText } from "../../i18n/modelWords.ts";
import { t } from "../../i18n/t.ts";
import type { LinkProblem } from "../../state/linkProblem.ts";

export interface LinkDialogProps {
  readonly problems: readonly LinkProblem[];
  /** Whether they come from what was kept of the last visit, and not from a link. */
  readonly kept: boolean;
}

/** Lists once what a link, or the last visit, asked for and could not get, and what is used instead. */
export function LinkDialog(props: LinkDialogProps) {
  return (
    <Dialog title={t(props.kept ? "link.title.kept" : "link.title")}>
      <p>{t("link.intro")}</p>
      <ProblemList
        problems={props.problems.map(({ where, given, expected, used }) => ({
          where,
          given,
          advice: t("link.advice", { expected: modelText(expected), used }),
        }))}
      />
      <form method="dialog" class="dialog-buttons">
        <button class="button primary" autofocus>
          {t("link.close")}
        </button>
      </form>
    </Dialog>
  );
}
