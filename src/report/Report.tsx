import { createMemo, createSignal, For, onMount, Show, type JSX } from "solid-js";
import { Dynamic } from "solid-js/web";
import { describeRuns } from "../charts/frame/curveText.ts";
import type { ReportData } from "../export/report/reportData.ts";
import { KnownLimits } from "../controls/KnownLimits.tsx";
import { glossary } from "../glossary/glossary.ts";
import { scenarioText } from "../i18n/modelWords.ts";
import { rp } from "../i18n/report.ts";
import { CiteSection } from "./CiteSection.tsx";
import { CompareSection } from "./CompareSection.tsx";
import { ParameterSection } from "./ParameterSection.tsx";
import { PartySection } from "./PartySection.tsx";
import { ReproduceSection } from "./ReproduceSection.tsx";
import { SourceSection } from "./SourceSection.tsx";
import { StageSection } from "./StageSection.tsx";
import { TermSection } from "./TermSection.tsx";
import { ValuesLine } from "./ValuesLine.tsx";

/** A comparison with all that it takes to believe it, or not. */
export function Report(props: { readonly data: ReportData }) {
  const name = createMemo(() => scenarioText(props.data.result.scenario.title));
  const note = () => scenarioText(props.data.result.scenario.note);
  const [words, setWords] = createSignal("");
  let main!: HTMLElement;
  onMount(() => setWords(main.textContent));
  const part = () => ({ data: props.data, name: name() });

  const parts: readonly (readonly [id: PartId, content: () => JSX.Element])[] = [
    ["answer", () => <CompareSection {...part()} />],
    ["stages", () => <StageSection {...part()} />],
    ["parties", () => <PartySection {...part()} />],
    ["parameters", () => <ParameterSection {...part()} />],
    ["sources", () => <SourceSection {...part()} />],
    ["terms", () => <TermSection words={words()} />],
    ["limits", () => <KnownLimits />],
    ["cite", () => <CiteSection {...part()} />],
    ["reproduce", () => <ReproduceSection {...part()} />],
  ];
  return (
    <>
      <main class="report" ref={main}>
        <header class="report-head">
          <p class="kind">{rp("kind")}</p>
          <h1>{name()}</h1>
          <Show when={note()}>
            <p class="scenario-note">{note()}</p>
          </Show>
          <ValuesLine scenario={props.data.result.scenario} />
          <p class="note">
            {rp("about", { model: props.data.result.model, runs: describeRuns(props.data.result) })}
          </p>
        </header>
        <nav class="report-contents" aria-label={rp("contents")}>
          <ul>
            <For each={parts}>
              {([id]) => (
                <li>
                  <a href={`#${id}`}>{rp(`part.${id}`)}</a>
                </li>
              )}
            </For>
          </ul>
        </nav>
        <For each={parts}>
          {([id, content]) => (
            <section id={id} class="part" aria-label={rp(`part.${id}`)}>
              {content()}
            </section>
          )}
        </For>
      </main>
      <Show when={glossary()}>{(book) => <Dynamic component={book().TermTip} />}</Show>
    </>
  );
}

type PartId =
  | "answer"
  | "stages"
  | "parties"
  | "parameters"
  | "sources"
  | "terms"
  | "limits"
  | "cite"
  | "reproduce";
