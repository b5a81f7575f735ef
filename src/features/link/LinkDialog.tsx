import { For, onMount } from "solid-js";
import type { LinkProblem } from "../../state/address.ts";
import { t } from "../../i18n/t.ts";
import "./link.css";

/** Lists once what a link asked for and could not get, and what is used instead. */
export function LinkDialog(props: { readonly problems: readonly LinkProblem[] }) {
  let dialog!: HTMLDialogElement;
  onMount(() => props.problems.length > 0 && dialog.showModal());
  return (
    <dialog ref={dialog} class="link-dialog" aria-labelledby="link-title">
      <h2 id="link-title">{t("link.title")}</h2>
      <p>{t("link.intro")}</p>
      <ul>
        <For each={props.problems}>{(problem) => <li>{t("link.item", { ...problem })}</li>}</For>
      </ul>
      <form method="dialog">
        <button class="button primary">{t("link.close")}</button>
      </form>
    </dialog>
  );
}
