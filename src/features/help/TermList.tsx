import { createMemo, createSignal, createUniqueId, For, Show } from "solid-js";
import { definitionOf, findTerms, type GlossaryTerm } from "../../glossary/book.ts";
import { sentenceSpace } from "../../i18n/joins.ts";
import { h } from "../../i18n/help.ts";
import { language, LANGUAGE_TAGS } from "../../i18n/language.ts";

/** All terms of the glossary, to be searched in both languages. */
export function TermList() {
  const id = createUniqueId();
  const [query, setQuery] = createSignal("");
  const found = createMemo(() => findTerms(query()));
  const count = () =>
    found().length === 0 ? h("terms.none") : h("terms.count", { n: String(found().length) });
  return (
    <div class="help-terms" role="search">
      <label for={id}>{h("terms.search")}</label>
      <input
        id={id}
        type="search"
        autocomplete="off"
        spellcheck={false}
        maxlength="80"
        onInput={(event) => setQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== "Escape" || query() === "") return;
          // Empties the search, and leaves the dialog open.
          event.preventDefault();
          event.currentTarget.value = "";
          setQuery("");
        }}
      />
      <p role="status">{count()}</p>
      <dl class="term-list">
        <For each={found()}>{(term) => <Entry term={term} />}</For>
      </dl>
    </div>
  );
}

function Entry(props: { readonly term: GlossaryTerm }) {
  const other = () => (language() === "en" ? "zh" : "en");
  return (
    <div>
      <dt>
        {props.term.name[language()]}{" "}
        <span class="term-other" lang={LANGUAGE_TAGS[other()]}>
          {props.term.name[other()]}
        </span>
      </dt>
      <dd>
        {definitionOf(props.term.id)}
        {sentenceSpace()}
        <Show when={props.term.source} fallback={<cite>{h("terms.own")}</cite>}>
          {(source) => <cite lang="en">{source()}</cite>}
        </Show>
      </dd>
    </div>
  );
}
