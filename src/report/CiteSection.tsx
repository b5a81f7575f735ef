import { citationOf } from "../export/data/citation.ts";
import { LICENCE } from "../export/data/licence.ts";
import { rp } from "../i18n/report.ts";
import type { PartProps } from "./PartProps.ts";

/** How to cite the result, and what may be done with it. */
export function CiteSection(props: PartProps) {
  const citation = () => citationOf(props.data.result, props.data.record.digest);
  return (
    <>
      <h2>{rp("part.cite")}</h2>
      <p class="citation" lang="en">
        {citation().text}
      </p>
      <h3 id="bibtex">{rp("cite.bibtex")}</h3>
      <pre tabindex="0" role="region" aria-labelledby="bibtex" lang="en">
        {citation().bibtex}
      </pre>
      <p>
        {rp("cite.licence")} <a href={LICENCE.url}>{LICENCE.name}</a>
      </p>
    </>
  );
}
