import type { Citation } from "../../export/data/citation.ts";
import { LICENCE } from "../../export/data/licence.ts";
import { pb } from "../../i18n/publish.ts";
import { CopyText } from "./CopyText.tsx";

/** How to cite a result, and what may be done with it. */
export function Cite(props: { readonly citation: Citation }) {
  const citation = () => props.citation;
  return (
    <section>
      <h3>{pb("cite")}</h3>
      <p class="download-citation">{citation().text}</p>
      <p class="download-copies">
        <CopyText text={citation().text} label={pb("cite.copy")} />
        <CopyText text={citation().bibtex} label={pb("cite.bibtex")} />
      </p>
      <p class="note">{pb("licence", { licence: LICENCE.name })}</p>
    </section>
  );
}
