import { Show } from "solid-js";
import { r } from "../../i18n/runs.ts";
import type { LiveShelf } from "../../state/shelf/createLiveShelf.ts";
import { createPermanence } from "../../storage/createPermanence.ts";

function count(n: number, one: "left.one" | "unreadable.one" | "trouble.held.one"): string {
  if (n === 1) return r(one);
  return r(`${one.slice(0, -4)}.other` as "left.other", { n: String(n) });
}

/** What is wrong with the shelf and what has left it, where there is anything to say. */
export function ShelfState(props: { readonly shelf: LiveShelf }) {
  const permanence = createPermanence();
  return (
    <>
      <Show when={props.shelf.trouble()}>
        {(trouble) => (
          <div class="trouble" role="alert">
            <p>{r(`trouble.${trouble()}`)}</p>
            <Show when={props.shelf.heldCount() > 0}>
              <p>{count(props.shelf.heldCount(), "trouble.held.one")}</p>
            </Show>
            <button type="button" class="button" onClick={() => void props.shelf.load()}>
              {r("trouble.retry")}
            </button>
          </div>
        )}
      </Show>
      <Show when={props.shelf.unreadable() > 0}>
        <p class="note">{count(props.shelf.unreadable(), "unreadable.one")}</p>
      </Show>
      <Show when={props.shelf.left() > 0}>
        <p class="note">{count(props.shelf.left(), "left.one")}</p>
      </Show>
      <Show when={permanence.state() === "declined"}>
        <p class="note" role="status">
          {r("permanence.declined")}
        </p>
      </Show>
      <Show when={permanence.state() === "granted"}>
        <p class="note" role="status">
          {r("permanence.granted")}
        </p>
      </Show>
      <Show when={permanence.state() === "open" && props.shelf.runs().some(({ name }) => name)}>
        <p class="note">
          {r("permanence.open")}{" "}
          <button type="button" class="link-button" onClick={() => void permanence.ask()}>
            {r("permanence.ask")}
          </button>
        </p>
      </Show>
    </>
  );
}
