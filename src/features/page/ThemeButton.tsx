import { t } from "../../i18n/t.ts";

/** Changes between light and dark. */
export function ThemeButton(props: {
  readonly dark: boolean;
  readonly onTheme: (theme: "light" | "dark") => void;
}) {
  const text = () => t(props.dark ? "app.theme.light" : "app.theme.dark");
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={text()}
      title={text()}
      onClick={() => props.onTheme(props.dark ? "light" : "dark")}
    >
      <svg viewBox="0 0 16 16" width="18" height="18" aria-hidden="true">
        <circle cx="8" cy="8" r="6.3" fill="none" stroke="currentColor" stroke-width="1.4" />
        <path d="M8 1.7a6.3 6.3 0 0 1 0 12.6z" fill="currentColor" />
      </svg>
    </button>
  );
}
