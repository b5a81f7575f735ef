import { createMemo, For, Show } from "solid-js";
import { definitionOf, splitTerms } from "../glossary/book.ts";
import { TERMS } from "../glossary/terms.ts";
import { language } from "../i18n/language.ts";
import { rp } from "../i18n/report.ts";

/** The terms of the glossary that some words name, with what they mean and whose definition it is. */
export function TermSection(props: { readonly words: string }) {
  const used = createMemo(() => {
    const named = new Set(splitTerms(props.words).map(({ id }) => id));
    return TERMS.filter(({ id }) => named.has(id)).map((term) => ({
      ...term,
      source: "source" in term ? term.source : undefined,
    }));
  });
  return (
    <>
      <h2>{rp("part.terms")}</h2>
      <p>{rp("terms.intro")}</p>
      <dl class="terms">
        <For each={used()}>
          {({ id, name, source }) => (
            <>
              <dt>{name[language()]}</dt>
              <dd>
                {definitionOf(id)}{" "}
                <Show when={source}>{(of) => <cite lang="en">{of()}</cite>}</Show>
              </dd>
            </>
          )}
        </For>
      </dl>
    </>
  );
}
