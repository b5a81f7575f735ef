import { t } from "../../i18n/t.ts";
import { openHelp, type HelpPart } from "../../state/helpDoor.ts";

/** What is one step away from every view: the limits, the terms, the keys, the licences. */
export function PageFooter(props: { readonly onNear: () => void }) {
  const near = () => props.onNear();
  const link = (part: HelpPart) => (
    <button
      type="button"
      class="link-button"
      aria-haspopup="dialog"
      onPointerEnter={near}
      onFocus={near}
      onClick={() => openHelp(part)}
    >
      {t(`app.footer.${part}`)}
    </button>
  );
  return (
    <footer class="page-footer">
      {link("limits")}
      {link("terms")}
      {link("keys")}
      {link("licences")}
    </footer>
  );
}
