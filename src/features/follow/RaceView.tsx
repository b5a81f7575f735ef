import { createMemo, For, Show } from "solid-js";
import { at, MODEL_VERSION, type Race, type Tape } from "../../../sims/index.ts";
import type { Scenario } from "../../../sims/scenario/Scenario.ts";
import { AccountChart } from "../../charts/account/AccountChart.tsx";
import { armAccount } from "../../charts/account/armAccount.ts";
import { LaneChart } from "../../charts/lanes/LaneChart.tsx";
import { laneRows } from "../../charts/lanes/laneRows.ts";
import { boardAt } from "../../charts/statechart/boardAt.ts";
import { MachineBoard } from "../../charts/statechart/MachineBoard.tsx";
import { createStages } from "../../controls/createStages.ts";
import { formatNumber } from "../../format/number.ts";
import { fo } from "../../i18n/follow.ts";
import { stageName } from "../../i18n/stages.ts";
import { t } from "../../i18n/t.ts";
import { ArmWords, stageText } from "./ArmWords.tsx";
import { CHARTS } from "./charts.ts";
import type { PlayerStore } from "./createPlayer.ts";
import { EventList } from "./EventList.tsx";
import { absentRoles } from "./partyText.ts";
import { Player } from "./Player.tsx";
import { dayText } from "./whyText.ts";

export interface RaceViewProps {
  readonly race: Race;
  /** What was run. */
  readonly scenario: Scenario;
  readonly name: string;
  readonly player: PlayerStore;
}

/** The board takes no more of the window than leaves room for the player below the headline. */
const BOARD_SHARE = 0.48;
const LEAST_BOARD = 280;

/** Both arms on one clock: machines and player first, then account, words, lanes and events. */
export function RaceView(props: RaceViewProps) {
  const stage = createStages(4);
  const time = () => props.player.time();
  /** For all that is read and not watched. */
  const reading = () => props.player.reading();
  const arms = createMemo(() =>
    [props.race.without, props.race.other].map((tape) => ({ tape, absent: absentRoles(tape) })),
  );
  const charts = createMemo(() =>
    CHARTS.filter(({ id }) => arms().some(({ absent }) => !absent.includes(id))),
  );
  const rows = createMemo(() => laneRows(arms(), charts()));
  const accounts = createMemo(() =>
    arms().map(({ tape }) => armAccount(tape, at(tape, reading()))),
  );
  const lastDay = createMemo(() =>
    Math.max(1, ...arms().map(({ tape }) => tape.cash ?? lastTime(tape) - tape.facts.issued)),
  );
  const day = createMemo(() => dayText(props.race.without, time()));
  const delivered = () => props.race.without.facts.delivered;
  const footer = () =>
    fo("footer", {
      model: MODEL_VERSION,
      scenario: props.name,
      invoice: String(props.race.without.invoice),
      replication: String(props.race.replication),
      seed: String(props.race.seed),
    });

  function saidNow(): string {
    const [a = "", b = ""] = arms().map(({ tape }) => stageText(tape, at(tape, reading())));
    const [base, other] = arms().map(({ tape }) => t(`arm.${tape.arm}.name`));
    return fo("now.said", {
      day: dayText(props.race.without, reading()),
      base: base ?? "",
      other: other ?? "",
      a,
      b,
    });
  }
  const said = createMemo(saidNow);
  /** Said when the clock comes to stand; while it runs there would be no end of it. */
  const announced = createMemo((before: string) => (props.player.playing() ? before : said()), "");

  /** Beneath an arm's name on the board: what is waited for, and for how long so far. */
  function notesOf(tape: Tape, i: number): readonly string[] {
    const { stage } = at(tape, reading());
    const account = accounts()[i];
    if (account === undefined || account.arrived || stage === undefined) {
      return account?.arrived === true
        ? [fo("note.cash"), fo("note.cash.days", { n: formatNumber(account.days, 1) })]
        : [];
    }
    return [stageName(stage), fo("note.days", { n: formatNumber(account.days, 1) })];
  }

  return (
    <div class="race">
      <MachineBoard
        machines={charts()}
        arms={arms().map(({ tape, absent }, i) => ({
          arm: tape.arm,
          absent,
          now: boardAt(tape, time(), props.player.since()),
          notes: notesOf(tape, i),
        }))}
        day={day()}
        footer={footer()}
        height={() => Math.max(LEAST_BOARD, innerHeight * BOARD_SHARE)}
      />
      <Player player={props.player} day={day()} what={said()} />
      <p class="note player-keys">{fo("player.keys")}</p>
      <p class="visually-hidden" role="status">
        {announced()}
      </p>
      <Show when={stage() >= 1} fallback={<div class="placeholder" />}>
        <AccountChart
          accounts={accounts()}
          lastDay={lastDay()}
          currency={props.scenario.currency}
          footer={footer()}
        />
      </Show>
      <Show when={stage() >= 2} fallback={<div class="placeholder" />}>
        <h2>{fo("now.title")}</h2>
        <div class="both-arms">
          <For each={arms()}>
            {({ tape, absent }) => <ArmWords tape={tape} time={reading()} absent={absent} />}
          </For>
        </div>
      </Show>
      <Show when={stage() >= 3} fallback={<div class="placeholder" />}>
        <LaneChart
          rows={rows()}
          day={time() - delivered()}
          footer={footer()}
          onDay={(to) => props.player.rest(delivered() + to)}
        />
      </Show>
      <Show when={stage() >= 4}>
        <EventList
          race={props.race}
          time={reading()}
          currency={props.scenario.currency}
          onTime={props.player.rest}
        />
      </Show>
    </div>
  );
}

function lastTime({ frames }: Tape): number {
  return frames.at(-1)?.time ?? 0;
}
