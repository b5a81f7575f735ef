import { createMemo, createSignal, For, Show } from "solid-js";
import {
  CLAIM_RUNS,
  claimExperiments,
  CLAIMS,
  type Claim,
  type ClaimStatus,
  type ClaimVerdict,
  type Scenario,
} from "../../../sims/index.ts";
import { readArmPair, type ArmPair } from "../../arms/ArmPair.ts";
import { formatNumber } from "../../format/number.ts";
import { StudyBar } from "../../controls/StudyBar.tsx";
import { joinList } from "../../i18n/joins.ts";
import { m } from "../../i18n/model.ts";
import { modelText, scenarioText } from "../../i18n/modelWords.ts";
import { ClaimNumbers } from "./ClaimNumbers.tsx";
import { CLAIM_WORLDS, type ClaimsStore } from "./createClaims.ts";

const STATUSES = ["met", "missed", "notComparable"] as const satisfies readonly ClaimStatus[];
const MARKS: Readonly<Record<ClaimStatus, string>> = { met: "✓", missed: "✗", notComparable: "–" };

export interface ClaimsProps {
  readonly claims: ClaimsStore;
  /** Opens the scenario of a claim, to be compared in its arms. */
  readonly onOpen: (scenario: Scenario, arms: ArmPair) => void;
}

/** What others have published, held against what this build simulates: met, missed, or not comparable. */
export function Claims(props: ClaimsProps) {
  const [only, setOnly] = createSignal<ClaimStatus>();
  const [worlds, setWorlds] = createSignal<number>(props.claims.request().replications);
  const byClaim = createMemo(() => new Map(props.claims.verdicts().map((v) => [v.claim.id, v])));
  const running = () => props.claims.state() === "running";
  const count = (status: ClaimStatus) =>
    props.claims.verdicts().filter((verdict) => verdict.status === status).length;
  const tally = () =>
    joinList(
      STATUSES.map((status) =>
        m("claims.tally", { n: String(count(status)), status: m(`claims.${status}`) }),
      ),
    );
  const shown = () =>
    CLAIMS.filter(({ id }) => only() === undefined || byClaim().get(id)?.status === only());

  function stateText(): string {
    const { state, reason, seconds, total, done } = props.claims;
    const counts = { tally: tally(), done: String(done()), total: String(total) };
    if (state() === "failed") return m("claims.failed", { reason: modelText(reason()) });
    if (state() === "cancelled") return m("claims.cancelled", counts);
    if (state() === "running") return m("claims.running", counts);
    return m("claims.done", { ...counts, seconds: formatNumber(seconds(), 0) });
  }

  return (
    <section class="claims">
      <h2>{m("claims.title")}</h2>
      <p>{m("claims.intro")}</p>
      <p class="note">{m("claims.how")}</p>
      <StudyBar
        title={m("claims.title")}
        running={running()}
        done={props.claims.done()}
        total={props.claims.total}
        said={stateText()}
        runText={m("exact.again")}
        stopText={m("exact.cancel")}
        onRun={() => props.claims.ask(worlds())}
        onStop={props.claims.cancel}
      >
        <label class="worlds">
          {m("claims.worlds")}
          <select
            value={worlds()}
            disabled={running()}
            onChange={(event) => setWorlds(Number(event.currentTarget.value))}
          >
            <For each={CLAIM_WORLDS}>{(n) => <option value={n}>{n}</option>}</For>
          </select>
        </label>
      </StudyBar>
      <p class="note">
        {m("claims.run", {
          n: String(props.claims.request().replications),
          seed: String(props.claims.request().seed),
          most: String(CLAIM_RUNS[1]),
        })}
      </p>
      <fieldset class="claim-filter">
        <legend>{m("claims.show")}</legend>
        <For each={[undefined, ...STATUSES]}>
          {(status) => (
            <label>
              <input
                type="radio"
                name="claim-status"
                checked={only() === status}
                onChange={() => setOnly(status)}
              />
              {status === undefined ? m("claims.all") : m(`claims.${status}`)}
              <span class="count">{status === undefined ? CLAIMS.length : count(status)}</span>
            </label>
          )}
        </For>
      </fieldset>
      <Show when={shown().length > 0} fallback={<p class="note">{m("claims.none")}</p>}>
        <For each={shown()}>
          {(claim) => (
            <OneClaim claim={claim} verdict={byClaim().get(claim.id)} onOpen={props.onOpen} />
          )}
        </For>
      </Show>
    </section>
  );
}

function OneClaim(props: {
  readonly claim: Claim;
  readonly verdict: ClaimVerdict | undefined;
  readonly onOpen: ClaimsProps["onOpen"];
}) {
  const experiment = createMemo(() => claimExperiments([props.claim])[0]);
  return (
    <article class="claim" aria-labelledby={`claim-${props.claim.id}`}>
      <h3 id={`claim-${props.claim.id}`}>
        <span class="claim-id">{props.claim.id}</span> <span>{modelText(props.claim.title)}</span>{" "}
        <span class="claim-verdict" classList={{ bad: props.verdict?.status === "missed" }}>
          {props.verdict
            ? `${MARKS[props.verdict.status]} ${m(`claims.${props.verdict.status}`)}`
            : m("exact.waiting")}
        </span>
      </h3>
      <p>{modelText(props.claim.says)}</p>
      <p class="note">
        {m("claims.source", {
          contrast: modelText(props.claim.contrast),
          grade: props.claim.grade,
          graded: m(`grade.${props.claim.grade}`),
          source: modelText(props.claim.source),
        })}
      </p>
      <Show when={props.verdict}>
        {(verdict) => (
          <>
            <Show when={verdict().checks.length > 0}>
              <ClaimNumbers name={modelText(props.claim.title)} checks={verdict().checks} />
            </Show>
            <p>
              <b>{modelText(verdict().reason)}</b>
            </p>
          </>
        )}
      </Show>
      <p class="note">{m("claims.caveat", { caveat: modelText(props.claim.caveat) })}</p>
      <Show when={experiment()}>
        {(of) => (
          <button
            type="button"
            class="link-button"
            aria-label={m("claims.openOf", { title: scenarioText(of().scenario.title) })}
            onClick={() => props.onOpen(of().scenario, pairOf(of().arms))}
          >
            {m("claims.open")}
          </button>
        )}
      </Show>
    </article>
  );
}

/** The two arms that show a claim: its own, or its one arm beside paper, or paper beside the ledger. */
function pairOf(arms: readonly string[]): ArmPair {
  return readArmPair(arms.join()) ?? readArmPair(`T,${arms.join()}`) ?? ["T", "L"];
}
