import { LANGUAGE_NAMES, LANGUAGE_TAGS, language, type Language } from "../../i18n/language.ts";
import { Show } from "solid-js";
import { t } from "../../i18n/t.ts";
import { useKeys } from "../../keys/useKeys.ts";

/** Changes between the two languages, by button or by the key L; named in the one that it leads to. */
export function LanguageButton(props: {
  /** Whether the texts of the language asked for could not be loaded. */
  readonly failed: boolean;
  readonly onLanguage: (language: Language) => void;
}) {
  const other = (): Language => (language() === "en" ? "zh" : "en");
  const change = (): void => props.onLanguage(other());
  useKeys(() => [{ key: "l", label: t("app.language"), group: "page", run: change }]);
  return (
    <>
      <button
        type="button"
        class="button language-button"
        lang={LANGUAGE_TAGS[other()]}
        aria-keyshortcuts="L"
        onClick={change}
      >
        {LANGUAGE_NAMES[other()]}
      </button>
      <Show when={props.failed}>
        <span class="language-failed" role="alert">
          {t("app.language.failed")}
        </span>
      </Show>
    </>
  );
}
