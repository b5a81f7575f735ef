import { createSignal, onMount, type Accessor } from "solid-js";
import type { RangeOf } from "../../format/valueText.ts";

/** `rangeOf`, which comes in a script after the page's first; undefined until it is there. */
export function createRangeOf(): Accessor<RangeOf | undefined> {
  const [rangeOf, setRangeOf] = createSignal<RangeOf>();
  onMount(() => {
    import("./spreadText.ts").then(
      (loaded) => setRangeOf(() => loaded.rangeOf),
      () => undefined, // steps are then named without ranges
    );
  });
  return rangeOf;
}
