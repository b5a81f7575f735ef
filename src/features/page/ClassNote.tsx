import { sentenceSpace } from "../../i18n/joins.ts";
import { p } from "../../i18n/present.ts";

/** Says in a sentence that a link has taken something away, and gives it back. */
export function ClassNote(props: {
  readonly hides: boolean;
  readonly fixes: boolean;
  readonly onShowAll: () => void;
}) {
  const text = () =>
    p(props.hides ? (props.fixes ? "reduced.both" : "reduced.hides") : "reduced.fixes");
  return (
    <p class="class-note">
      {text()}
      {sentenceSpace()}
      <button type="button" class="link-button" onClick={() => props.onShowAll()}>
        {p("reduced.end")}
      </button>
    </p>
  );
}
