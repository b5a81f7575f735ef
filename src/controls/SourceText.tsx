import { For } from "solid-js";
import { language } from "../i18n/language.ts";

/** A run of Latin letters with what stands between them: a name, a title, an address on the web. */
const LATIN = /([A-Za-z][A-Za-z0-9'’.:/&,() –-]*[A-Za-z0-9)]|[A-Za-z])/;

/** A source. In another language titles and names stay in their own, and a screen reader is told so. */
export function SourceText(props: { readonly text: string }) {
  const runs = () => (language() === "en" ? [props.text] : props.text.split(LATIN));
  return (
    <For each={runs()}>{(run, i) => (i() % 2 === 0 ? run : <span lang="en">{run}</span>)}</For>
  );
}
