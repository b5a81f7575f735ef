import { createMemo, Show } from "solid-js";
import { formatNumber } from "../../format/number.ts";
import { sh } from "../../i18n/share.ts";
import { qrCode } from "./qrCode.ts";

/** The QR code of a link, dark on white whatever the theme; or why there is none. */
export function QrPicture(props: { readonly link: string }) {
  const code = createMemo(() => qrCode(props.link));
  return (
    <Show
      when={code()}
      fallback={<p class="note">{sh("qr.long", { n: formatNumber(props.link.length) })}</p>}
    >
      {(of) => (
        <>
          <svg
            class="qr"
            role="img"
            aria-label={sh("qr")}
            viewBox={`0 0 ${of().size} ${of().size}`}
            shape-rendering="crispEdges"
          >
            <rect width="100%" height="100%" fill="#fff" />
            <path d={of().path} fill="#000" />
          </svg>
          <Show when={of().isDense}>
            <p class="note">{sh("qr.dense")}</p>
          </Show>
        </>
      )}
    </Show>
  );
}
