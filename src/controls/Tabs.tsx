import { For, type JSX } from "solid-js";
import "./tabs.css";

export interface TabsProps<Part extends string> {
  /** What the ids of tabs and panel begin with. */
  readonly id: string;
  readonly label: string;
  readonly parts: readonly Part[];
  readonly part: Part;
  readonly textOf: (part: Part) => string;
  readonly onPart: (part: Part) => void;
  /** The part that is open. */
  readonly children: JSX.Element;
}

/** Parts of which one is open: arrow keys, Home and End walk them, and one is reached by Tab. */
export function Tabs<Part extends string>(props: TabsProps<Part>) {
  const tabs: HTMLButtonElement[] = [];

  function walk(event: KeyboardEvent): void {
    const to = placeOf(event.key, props.parts.indexOf(props.part), props.parts.length);
    const next = to === undefined ? undefined : props.parts[to];
    if (to === undefined || next === undefined) return;
    event.preventDefault();
    props.onPart(next);
    tabs[to]?.focus();
  }

  return (
    <>
      <div class="tabs" role="tablist" aria-label={props.label} onKeyDown={walk}>
        <For each={props.parts}>
          {(part, i) => (
            <button
              ref={(tab) => (tabs[i()] = tab)}
              type="button"
              role="tab"
              id={`${props.id}-tab-${part}`}
              aria-controls={`${props.id}-part`}
              aria-selected={props.part === part}
              tabindex={props.part === part ? 0 : -1}
              onClick={() => props.onPart(part)}
            >
              {props.textOf(part)}
            </button>
          )}
        </For>
      </div>
      <div
        id={`${props.id}-part`}
        class={`${props.id}-part`}
        role="tabpanel"
        tabindex="0"
        aria-labelledby={`${props.id}-tab-${props.part}`}
      >
        {props.children}
      </div>
    </>
  );
}

/** The tab that a key leads to; undefined for other keys. */
function placeOf(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case "ArrowRight":
      return (at + 1) % count;
    case "ArrowLeft":
      return (at - 1 + count) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return undefined;
  }
}
