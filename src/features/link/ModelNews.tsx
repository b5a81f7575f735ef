import { For, Show } from "solid-js";
import { MODEL_VERSION } from "../../../sims/index.ts";
import { ve } from "../../i18n/versions.ts";
import { compareVersions, newsSince } from "./modelNews.ts";

/** What the model has changed since the version that something was made with; or that it is a newer one. */
export function ModelNews(props: { readonly made: string }) {
  const isOlder = () => compareVersions(props.made, MODEL_VERSION) < 0;
  return (
    <>
      <p>
        {ve(isOlder() ? "model.older" : "model.newer", { made: props.made, model: MODEL_VERSION })}
      </p>
      <Show when={isOlder()}>
        <ul class="news">
          <For each={newsSince(props.made)}>{(key) => <li>{ve(key)}</li>}</For>
        </ul>
      </Show>
    </>
  );
}
