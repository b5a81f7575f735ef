import { createSignal, For, onMount, Show } from "solid-js";
import { EXAMPLES } from "./examples.ts";
import { Room } from "./Room.tsx";

/** All examples one below the other, or the one that is asked for. One is drawn after the other. */
export function Gallery(props: { readonly only: string }) {
  const shown = () => [...EXAMPLES].filter(([name]) => props.only === "" || name === props.only);
  const [drawn, setDrawn] = createSignal(1);
  onMount(function next() {
    if (drawn() >= shown().length) return;
    setTimeout(() => {
      setDrawn(drawn() + 1);
      next();
    });
  });
  return (
    <div class="gallery">
      <h1>Daybook: charts and states on data that never change</h1>
      <p>
        The same examples are held to their stored forms by the tests. <code>?theme=dark</code>,{" "}
        <code>?present=1</code> and <code>?lang=zh</code> show all of them so.
      </p>
      <nav aria-label="Examples">
        <For each={[...EXAMPLES.keys()]}>
          {(name) => (
            <>
              <a href={`?only=${name}`}>{name}</a>{" "}
            </>
          )}
        </For>
      </nav>
      <For each={shown().slice(0, drawn())}>
        {([name, example]) => (
          <section class="gallery-example" id={name}>
            <h2>
              {name}: {example.title}
            </h2>
            <Show
              when={example.mode === undefined || props.only === name}
              fallback={<a href={`?only=${name}`}>Show it as it is meant</a>}
            >
              <Room example={example} />
            </Show>
          </section>
        )}
      </For>
    </div>
  );
}
