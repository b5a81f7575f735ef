import { createSignal, For, onMount } from "solid-js";
import { EXAMPLES } from "./examples.ts";
import { Room } from "./Room.tsx";

/** All examples one below the other, drawn one a frame; those whose names hold what the address asks for. */
export function Gallery(props: { readonly asked: string }) {
  const shown = () => [...EXAMPLES].filter(([name]) => name.includes(props.asked));
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
      <h1>Daybook: every chart and state, on data that never change</h1>
      <p>
        The same examples are held to their stored forms by the tests. Add <code>?only=board</code>{" "}
        for those whose name holds “board”, <code>?theme=dark</code> or <code>?theme=light</code>{" "}
        for one of the themes, <code>?lang=zh</code> for Chinese, <code>?present=1</code> for the
        presenter’s type.
      </p>
      <nav aria-label="Examples">
        <For each={shown()}>
          {([name]) => (
            <>
              <a href={`#${name}`}>{name}</a>{" "}
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
            <Room example={example} />
          </section>
        )}
      </For>
    </div>
  );
}
