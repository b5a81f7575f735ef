import { t } from "../../i18n/t.ts";
import { openHelp } from "../../state/helpDoor.ts";

/** What is one step away from every view: the limits, the terms, the keys. */
export function PageFooter(props: { readonly onNear: () => void }) {
  const near = () => props.onNear();
  const link = (part: "limits" | "terms" | "keys") => (
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
    </footer>
  );
}
