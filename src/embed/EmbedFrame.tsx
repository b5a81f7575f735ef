import { For } from "solid-js";
import { MODEL_VERSION } from "../../sims/index.ts";
import { compareVersions } from "../features/link/modelNews.ts";
import { em } from "../i18n/embed.ts";
import type { FrameProps } from "./Framed.tsx";
import "./embed.css";

/**
 * A view within another page: with nothing that governs it, and beneath it with which other versions it
 * was made, and the way to the page itself.
 */
export function EmbedFrame(props: FrameProps) {
  // The address as it was asked for: the page itself then says in full what has changed since.
  const search = location.search;
  const notes = () => {
    const { made, problems, preset } = props.choices;
    const { model } = made;
    const isOlder = model !== undefined && compareVersions(model, MODEL_VERSION) < 0;
    const said = [
      model && em(isOlder ? "model.older" : "model.newer", { made: model, model: MODEL_VERSION }),
      made.preset && em("preset", { made: String(made.preset), version: String(preset().version) }),
      problems.length > 0 && em("problems"),
      props.error,
    ];
    return said.filter((note) => typeof note === "string" && note !== "");
  };
  return (
    <div class="page narrow embedded" data-embed={props.choices.choices().embed}>
      {props.children}
      <footer class="embed-foot">
        <For each={notes()}>{(note) => <p role="note">{note}</p>}</For>
        <a href={pageItself(search)} target="_blank" rel="noopener">
          {em("open")}
        </a>
      </footer>
    </div>
  );
}

function pageItself(search: string): string {
  const query = new URLSearchParams(search);
  query.delete("embed");
  return `?${query.toString()}`;
}
