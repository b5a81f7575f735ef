import { t } from "../../i18n/t.ts";

export interface LockButtonProps {
  readonly label: string;
  readonly locked: boolean;
  readonly onToggle: () => void;
}

/** Keeps a value as it is, whatever preset is chosen. */
export function LockButton(props: LockButtonProps) {
  return (
    <button
      type="button"
      class="lock"
      aria-pressed={props.locked}
      aria-label={t(props.locked ? "lock.unlock" : "lock.lock", { label: props.label })}
      title={t("lock.title")}
      onClick={() => props.onToggle()}
    >
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        <rect x="3" y="7" width="10" height="7.5" rx="1" fill="currentColor" />
        <path
          d={props.locked ? "M5 7V5a3 3 0 0 1 6 0v2" : "M5 7V4a3 3 0 0 1 5.8-1.1"}
          fill="none"
          stroke="currentColor"
          stroke-width="1.6"
        />
      </svg>
    </button>
  );
}
