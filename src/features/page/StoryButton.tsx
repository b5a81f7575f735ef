import { t } from "../../i18n/t.ts";

/** Begins the story; while it is told, leaves it. */
export function StoryButton(props: {
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly onNear: () => void;
}) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={t("app.story")}
      aria-pressed={props.open}
      title={t("app.story.title")}
      onPointerEnter={() => props.onNear()}
      onFocus={() => props.onNear()}
      onClick={() => props.onToggle()}
    >
      {/* An open book. */}
      <svg viewBox="0 0 16 16" width="18" height="18" aria-hidden="true">
        <path
          d="M8 4.2C6.4 3 4.4 2.6 1.7 2.7v9.6c2.7-.1 4.7.3 6.3 1.4 1.6-1.1 3.6-1.5 6.3-1.4V2.7C11.6 2.6 9.6 3 8 4.2zM8 4.2v9.5"
          fill={props.open ? "var(--rule)" : "none"}
          stroke="currentColor"
          stroke-width="1.4"
          stroke-linejoin="round"
        />
      </svg>
    </button>
  );
}
