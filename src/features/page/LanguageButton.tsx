import { LANGUAGE_NAMES, LANGUAGE_TAGS, language, type Language } from "../../i18n/language.ts";
import { t } from "../../i18n/t.ts";

/** Changes between the two languages; named in the one that it leads to. */
export function LanguageButton(props: {
  /** Whether the texts of the language asked for could not be loaded. */
  readonly failed: boolean;
  readonly onLanguage: (language: Language) => void;
}) {
  const other = (): Language => (language() === "en" ? "zh" : "en");
  return (
    <>
      <button
        type="button"
        class="button language-button"
        lang={LANGUAGE_TAGS[other()]}
        onClick={() => props.onLanguage(other())}
      >
        {LANGUAGE_NAMES[other()]}
      </button>
      <span class="language-failed" role="status">
        {props.failed ? t("app.language.failed") : ""}
      </span>
    </>
  );
}
