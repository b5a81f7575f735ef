import { createEffect, createMemo, createSignal, on, onCleanup, Show, type JSX } from "solid-js";
import { instantsOf, type FollowRequest } from "../../../sims/index.ts";
import type { Scenario } from "../../../sims/scenario/Scenario.ts";
import type { Studies } from "../../../workers/Studies.ts";
import type { ArmPair } from "../../arms/ArmPair.ts";
import { Above, Beneath } from "../../controls/Fold.tsx";
import { StudyBar } from "../../controls/StudyBar.tsx";
import { formatNumber } from "../../format/number.ts";
import { fo } from "../../i18n/follow.ts";
import { joinSentences } from "../../i18n/joins.ts";
import { p } from "../../i18n/present.ts";
import { useShown } from "../../state/shown.ts";
import { ChoiceBar } from "./ChoiceBar.tsx";
import { createFollow, type Follow as FollowAnswer } from "./createFollow.ts";
import { createPlayer } from "./createPlayer.ts";
import { choiceText, followHeadline } from "./followHeadline.ts";
import { readFollow, writeFollow, type FollowQuestion } from "./followQuestion.ts";
import { RaceView } from "./RaceView.tsx";
import { WaysOut } from "./WaysOut.tsx";
import { waysOut } from "./waysOut.ts";
import "./follow.css";

export interface FollowProps {
  readonly scenario: Scenario;
  /** A scenario's name, with "edited" if it is. */
  readonly nameOf: (scenario: Scenario) => string;
  readonly arms: ArmPair;
  readonly seed: number;
  /** What the address asks of this view. */
  readonly question: string | undefined;
  readonly onQuestion: (question: string | undefined) => void;
  /** Sets several values in one step; says what would be right if they cannot be set. */
  readonly onValues: (values: Readonly<Record<string, unknown>>) => string | undefined;
  /** Whether to follow without being told. */
  readonly auto: boolean;
  readonly studies: Pick<Studies, "follow">;
  /** What stands above the answer, and governs it. */
  readonly children?: JSX.Element;
}

/** A slider that is drawn asks for a new world at each step: it is run once it rests. */
const REST_MS = 250;
/** Asked, so that a browser that knows no preference stays still. */
const MOTION = "(prefers-reduced-motion: no-preference)";

/** The view "Follow an invoice": one invoice through both arms on the same luck, on one clock. */
export function Follow(props: FollowProps) {
  const shown = useShown();
  let main: HTMLElement | undefined;
  const study = createFollow(props.studies);
  const read = createMemo(() => readFollow(props.question));
  const question = () => read().question;
  const request = createMemo(
    (): FollowRequest => {
      const { choice, replication, tier } = question();
      const { scenario, seed, arms } = props;
      return { scenario, seed, arms, tier, choice, replication };
    },
    undefined,
    { equals: sameRequest },
  );
  const isStale = () => {
    const of = study.follow()?.request;
    return of !== undefined && !sameRequest(of, request());
  };
  const race = createMemo(() => study.follow()?.race);
  const delivered = () => race()?.without.facts.delivered ?? 0;
  const player = createPlayer({
    events: createMemo(() => {
      const of = race();
      return of ? instantsOf([of.without, of.other]) : [];
    }),
    mayMove: () => matchMedia(MOTION).matches,
    onRest: (time) => put({ day: time - delivered() }),
  });

  function put(part: Partial<FollowQuestion>): void {
    const text = writeFollow({ ...question(), ...part });
    if (text !== props.question) props.onQuestion(text);
  }
  const name = () => props.nameOf(study.follow()?.request.scenario ?? props.scenario);
  const start = () => study.start(request());

  const [waiting, setWaiting] = createSignal<ReturnType<typeof setTimeout>>();
  onCleanup(() => clearTimeout(waiting()));
  createEffect(
    on(request, (_, before) => {
      if (!props.auto) return;
      clearTimeout(waiting());
      if (before === undefined) start();
      else setWaiting(setTimeout(start, REST_MS));
    }),
  );
  // The clock stands where the address says: a link, undo and redo set it too.
  createEffect(
    on([race, () => question().day], ([of, day], before) => {
      // While it plays only another race stops it.
      if (of && (of !== before?.[0] || !player.playing()))
        player.go(of.without.facts.delivered + day);
    }),
  );

  const said = () => {
    switch (study.state()) {
      case "running":
        return study.progress() === 0
          ? fo("bar.choosing")
          : fo("bar.running", { done: formatNumber(100 * study.progress()) });
      case "failed":
        return fo("bar.failed", { reason: study.reason() });
      case "cancelled":
        return fo("bar.cancelled");
      case "done":
        return study.follow()?.race
          ? fo("bar.done", { seconds: formatNumber(study.seconds(), 1) })
          : "";
      case "idle":
        return "";
    }
  };
  const luckText = ({ chosen, request: { seed, scenario } }: FollowAnswer): readonly string[] => [
    chosen ? fo("luck", { replication: String(chosen.replication), seed: String(seed) }) : "",
    scenario.chain.tiers > 1 ? fo("luck.share") : "",
  ];
  const ways = createMemo(() => {
    const of = study.follow();
    return of && !isStale() ? waysOut(of) : [];
  });
  /** Whoever takes a way out wants to be there: its button goes, and what is asked is followed. */
  function onWay(): void {
    main?.focus({ preventScroll: true });
    if (!props.auto) start();
  }
  const idle = () => fo(study.state() === "running" ? "headline.waiting" : "headline.idle");

  return (
    <main ref={(el) => (main = el)} id="results" tabindex="-1" class="follow">
      <Above>{props.children}</Above>
      <h1 class="headline" classList={{ waiting: study.follow()?.chosen === undefined }}>
        {followHeadline(study.follow(), idle())}
      </h1>
      <Show when={study.follow()}>
        {(of) => (
          <p class="interval-line">{joinSentences([choiceText(of()), ...luckText(of())])}</p>
        )}
      </Show>
      <Show when={ways().length > 0}>
        <WaysOut
          ways={ways()}
          currency={props.scenario.currency}
          onQuestion={(part) => {
            put({ day: 0, ...part });
            onWay();
          }}
          onValues={(values) => {
            const expected = props.onValues(values);
            if (expected === undefined) onWay();
            return expected;
          }}
        />
      </Show>
      <Show when={!shown.present() || !race()}>
        <Bar />
      </Show>
      <Show when={read().problems.length > 0}>
        <p role="note">{fo("choose.bad", { parts: read().problems.join("; ") })}</p>
      </Show>
      <Show when={race()}>
        {(of) => (
          <div class="answer" classList={{ "out-of-date": isStale() }}>
            <Show when={isStale()}>
              <p class="stale">
                {fo("stale", {
                  name: name(),
                  seed: String(study.follow()?.request.seed ?? ""),
                })}
              </p>
            </Show>
            <RaceView
              race={of()}
              scenario={study.follow()?.request.scenario ?? props.scenario}
              name={name()}
              player={player}
            />
          </div>
        )}
      </Show>
      <Show when={race()}>
        <Beneath title={p("fold.ask")}>
          <Bar />
        </Beneath>
      </Show>
      <Beneath title={p("fold.arms")}>{props.children}</Beneath>
    </main>
  );

  function Bar() {
    return (
      <StudyBar
        title={fo("bar.title")}
        running={study.state() === "running"}
        done={Math.round(100 * study.progress())}
        total={100}
        said={said()}
        runText={fo(study.follow() ? "bar.again" : "bar.run")}
        stopText={fo("bar.stop")}
        onRun={start}
        onStop={study.cancel}
      >
        <ChoiceBar
          question={question()}
          tiers={props.scenario.chain.tiers}
          invoice={study.follow()?.chosen?.invoice}
          onQuestion={(part) => put({ day: 0, ...part })}
        />
      </StudyBar>
    );
  }
}

/** Whether two requests are for the same invoice of the same worlds. */
function sameRequest(a: FollowRequest, b: FollowRequest): boolean {
  return (
    a.scenario === b.scenario &&
    a.seed === b.seed &&
    a.arms.join() === b.arms.join() &&
    a.tier === b.tier &&
    a.choice === b.choice &&
    a.replication === b.replication
  );
}
