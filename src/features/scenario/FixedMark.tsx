/** A padlock without a key: the link fixes this value. */
export function FixedMark(props: { readonly text: string }) {
  return (
    <span class="fixed-mark" role="img" aria-label={props.text} title={props.text}>
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        <rect x="3" y="7" width="10" height="7.5" rx="1" fill="currentColor" />
        <path d="M5 7V5a3 3 0 0 1 6 0v2" fill="none" stroke="currentColor" stroke-width="1.6" />
      </svg>
    </span>
  );
}
