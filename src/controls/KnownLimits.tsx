import { For } from "solid-js";
import { limits, m } from "../i18n/model.ts";

/** What the model cannot tell, in plain sentences. */
export function KnownLimits() {
  return (
    <section class="limits">
      <h2>{m("limits.title")}</h2>
      <p>{m("limits.intro")}</p>
      <div class="limit-groups">
        <For each={limits()}>
          {({ about, sentences }) => (
            <section>
              <h3>{about}</h3>
              <ul>
                <For each={sentences}>{(sentence) => <li>{sentence}</li>}</For>
              </ul>
            </section>
          )}
        </For>
      </div>
    </section>
  );
}
