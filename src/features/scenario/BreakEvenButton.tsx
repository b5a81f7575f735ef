/** Opens the view "What if" on a value: where its break-even is. */
export function BreakEvenButton(props: {
  readonly text: string;
  readonly onBreakEven: () => void;
}) {
  return (
    <button
      type="button"
      class="break-even"
      aria-label={props.text}
      title={props.text}
      onClick={() => props.onBreakEven()}
    >
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        <path d="M2 3l12 10M2 13L14 3" fill="none" stroke="currentColor" stroke-width="1.4" />
        <circle cx="8" cy="8" r="2.2" fill="currentColor" />
      </svg>
    </button>
  );
}
