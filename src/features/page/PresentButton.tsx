import { Show } from "solid-js";
import { p } from "../../i18n/present.ts";

export interface PresentButtonProps {
  readonly presenting: boolean;
  readonly onPresent: (present: boolean) => void;
}

/** Begins presenter mode; in it, the way back, in words. */
export function PresentButton(props: PresentButtonProps) {
  const text = () => p(props.presenting ? "end" : "begin");
  return (
    <button
      type="button"
      class={props.presenting ? "button present-end" : "icon-button"}
      aria-label={text()}
      title={`${text()} (P)`}
      aria-keyshortcuts="P"
      onClick={() => props.onPresent(!props.presenting)}
    >
      <Show when={!props.presenting} fallback={p("end.short")}>
        <svg viewBox="0 0 16 16" width="18" height="18" aria-hidden="true">
          <path
            d="M1.5 2.5h13M2.5 2.5v8h11v-8M8 10.5v2M5 14.5l3-2 3 2"
            fill="none"
            stroke="currentColor"
            stroke-width="1.4"
          />
        </svg>
      </Show>
    </button>
  );
}
