import { Show } from "solid-js";
import { sh } from "../../i18n/share.ts";
import type { ChoicesStore } from "../../state/createChoices.ts";
import { LinkOut } from "./LinkOut.tsx";
import { pageLink } from "./pageLink.ts";

/** The link to the page as it is. */
export function ShareLink(props: {
  readonly choices: Pick<ChoicesStore, "choices" | "addressWith" | "name">;
  readonly onLarge: (link: string) => void;
}) {
  const words = () => props.choices.choices().own;
  return (
    <div class="share-body">
      <p>{sh("link.intro")}</p>
      <Show when={words()?.note || words()?.sources}>
        <p>{sh("link.words")}</p>
      </Show>
      <LinkOut
        link={pageLink(props.choices)}
        title={props.choices.name()}
        onLarge={props.onLarge}
      />
    </div>
  );
}
