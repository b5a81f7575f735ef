import { createMemo, createSignal, For, Show } from "solid-js";
import { PROOF_KINDS, PROOFS, type ProofResult } from "../../../sims/index.ts";
import { StudyBar } from "../../controls/StudyBar.tsx";
import { formatNumber, formatShort } from "../../format/number.ts";
import { joinClauses, joinParts, withUnit } from "../../i18n/joins.ts";
import { m } from "../../i18n/model.ts";
import { modelText, unitWords } from "../../i18n/modelWords.ts";
import type { ProofsStore } from "./createProofs.ts";

/** What is known exactly, against what this build gives: expected, got, error, met or missed. */
export function Proofs(props: { readonly proofs: ProofsStore }) {
  const [onlyMissed, setOnlyMissed] = createSignal(false);
  const byProof = createMemo(() => {
    const found = new Map<string, readonly ProofResult[]>();
    for (const result of props.proofs.results()) {
      found.set(result.id, [...(found.get(result.id) ?? []), result]);
    }
    return found;
  });
  const done = () => props.proofs.results().length;
  const missed = () => props.proofs.results().filter(({ met }) => !met).length;

  function stateText(): string {
    const { state, reason, seconds, total } = props.proofs;
    const counts = { done: String(done()), total: String(total), missed: String(missed()) };
    const said = { ...counts, seconds: formatNumber(seconds(), 0) };
    if (state() === "failed") return m("exact.failed", { reason: modelText(reason()) });
    if (state() === "cancelled") return m("exact.cancelled", counts);
    if (state() === "done") return m(missed() > 0 ? "exact.missed" : "exact.done", said);
    return m("exact.running", counts);
  }

  return (
    <section class="proofs">
      <h2>{m("exact.title")}</h2>
      <p>{m("exact.intro")}</p>
      <StudyBar
        title={m("exact.title")}
        running={props.proofs.state() === "running"}
        done={done()}
        total={props.proofs.total}
        said={stateText()}
        runText={m("exact.again")}
        stopText={m("exact.cancel")}
        onRun={() => props.proofs.again()}
        onStop={() => props.proofs.cancel()}
      >
        <label class="only-missed">
          <input
            type="checkbox"
            checked={onlyMissed()}
            onChange={(event) => setOnlyMissed(event.currentTarget.checked)}
          />
          {m("exact.only")}
        </label>
      </StudyBar>
      <For each={PROOF_KINDS}>
        {(kind) => (
          <section>
            <h3>{m(`kind.${kind}`)}</h3>
            <For each={PROOFS.filter((proof) => proof.kind === kind)}>
              {(proof) => {
                const results = () => byProof().get(proof.id) ?? [];
                const met = () => results().filter((result) => result.met).length;
                const bad = () => met() < results().length;
                const rows = () => results().filter((result) => !onlyMissed() || !result.met);
                const complete = () => results().length === proof.checks.length;
                return (
                  <Show when={!onlyMissed() || bad()}>
                    <details class="proof" open={onlyMissed() || undefined}>
                      <summary>
                        <span class="proof-id">{proof.id}</span>
                        <span class="proof-name">
                          <b>{modelText(proof.name)}</b>{" "}
                          <span class="formula">{modelText(proof.formula)}</span>
                        </span>
                        <span class="proof-state" classList={{ bad: bad() }}>
                          <Show when={complete()} fallback={m("exact.waiting")}>
                            {bad() ? "✗ " : "✓ "}
                            {m("exact.count", {
                              met: String(met()),
                              total: String(proof.checks.length),
                            })}
                          </Show>
                        </span>
                      </summary>
                      <Show when={proof.note}>
                        <p class="note">{modelText(proof.note ?? "")}</p>
                      </Show>
                      <Show when={rows().length > 0}>
                        <ProofTable name={modelText(proof.name)} rows={rows()} />
                      </Show>
                    </details>
                  </Show>
                );
              }}
            </For>
          </section>
        )}
      </For>
    </section>
  );
}

function ProofTable(props: { readonly name: string; readonly rows: readonly ProofResult[] }) {
  return (
    <div class="scroll-x" role="region" aria-label={props.name} tabindex="0">
      <table class="model-table proof-table">
        <thead>
          <tr>
            <th scope="col">{m("exact.what")}</th>
            <th scope="col" class="number">
              {m("exact.expected")}
            </th>
            <th scope="col" class="number">
              {m("exact.got")}
            </th>
            <th scope="col" class="number">
              {m("exact.error")}
            </th>
            <th scope="col">{m("exact.met")}</th>
          </tr>
        </thead>
        <tbody>
          <For each={props.rows}>
            {(row) => (
              <tr>
                <th scope="row">
                  {modelText(row.what)} <span class="by">{byText(row)}</span>
                </th>
                <td class="number">{expectedText(row)}</td>
                <td class="number">{numbersText(row.value, row)}</td>
                <td class="number">{row.error === undefined ? "" : errorText(row.error)}</td>
                <td class="met" classList={{ bad: !row.met }}>
                  {row.met ? m("exact.yes") : m("exact.no")}
                </td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </div>
  );
}

function byText({ by, from }: ProofResult): string {
  return joinParts([m(`exact.by.${by}`), ...(from === undefined ? [] : [modelText(from)])]);
}

function expectedText(row: ProofResult): string {
  const sign = { equal: "", atMost: "≤ ", atLeast: "≥ " }[row.relation];
  return sign + withUnit(numbersText(row.expected, row), unitWords(row.unit));
}

function numbersText(value: ProofResult["value"], { digits }: ProofResult): string {
  return joinClauses([value].flat().map((x) => formatShort(x, digits)));
}

/** Two digits that count. */
function errorText(error: number): string {
  return `± ${Number(error.toPrecision(2))}`;
}
