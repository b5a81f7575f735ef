/** Takes the preset's value back. */
export function ResetButton(props: { readonly text: string; readonly onReset: () => void }) {
  return (
    <button
      type="button"
      class="reset"
      aria-label={props.text}
      title={props.text}
      onClick={() => props.onReset()}
    >
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        <path
          d="M3 8a5 5 0 1 0 1.7-3.8M3 2v3h3"
          fill="none"
          stroke="currentColor"
          stroke-width="1.6"
        />
      </svg>
    </button>
  );
}
