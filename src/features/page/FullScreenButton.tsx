import { p } from "../../i18n/present.ts";

/** Gives the page the whole screen, or gives it back. */
export function FullScreenButton(props: {
  readonly full: boolean;
  readonly onFull: (full: boolean) => void;
}) {
  const text = () => p(props.full ? "full.end" : "full");
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={text()}
      title={`${text()} (F)`}
      aria-keyshortcuts="F"
      onClick={() => props.onFull(!props.full)}
    >
      <svg viewBox="0 0 16 16" width="18" height="18" aria-hidden="true">
        <path
          d={
            props.full
              ? "M6 1.5V6H1.5M10 1.5V6h4.5M6 14.5V10H1.5M10 14.5V10h4.5"
              : "M1.5 6V1.5H6M14.5 6V1.5H10M1.5 10v4.5H6M14.5 10v4.5H10"
          }
          fill="none"
          stroke="currentColor"
          stroke-width="1.6"
        />
      </svg>
    </button>
  );
}
