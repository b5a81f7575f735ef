import { createMemo, createSignal, createUniqueId, For, Show } from "solid-js";
import type { Arm, MachineDescription, Role } from "../../../sims/index.ts";
import { joinClauses, joinSentences } from "../../i18n/joins.ts";
import { nameInWords } from "../../i18n/modelWords.ts";
import { ln } from "../../i18n/lanes.ts";
import { t } from "../../i18n/t.ts";
import type { ChartSize } from "../frame/CurveMarks.ts";
import { createWidth } from "../frame/createWidth.ts";
import { textWidth } from "../frame/textWidth.ts";
import type { ArmNow } from "./boardAt.ts";
import { boardLayout, type BoardArm, type BoardPanel, type BoardRow } from "./boardLayout.ts";
import { litLabel, overlaps, type CompactMap } from "./compactMap.ts";
import { isDrawn, messageArrows } from "./messageArrows.ts";
import { roleName } from "./roleName.ts";
import "./board.css";

/** An arm on the board, and what its machines show now. */
export interface BoardArmNow extends BoardArm {
  readonly now: ArmNow;
  /** Beneath the arm's name, in short lines: the day, the money so far. */
  readonly notes: readonly string[];
}

export interface MachineBoardProps {
  readonly machines: readonly MachineDescription[];
  readonly arms: readonly BoardArmNow[];
  /** Height wanted for a width, both in pixels; a narrow board takes what it needs. */
  readonly height: (width: number, em: number) => number;
}

/** Type of a state's name in words, where there is room, and of the arm's name. */
const STATE = 17;
const HEARD = 13;
const STATE_NARROW = 15;

/** The machines of two arms side by side: lit states, steps just taken, and messages on their way. */
export function MachineBoard(props: MachineBoardProps) {
  const id = createUniqueId();
  const [size, setSize] = createSignal<Pick<ChartSize, "width" | "em">>();
  const { observe } = createWidth((width, em) => setSize({ width, em }));
  // Arms come anew with every tick of the clock; what stands where changes only with these.
  const arms = createMemo(() => props.arms.map(({ arm, absent }) => ({ arm, absent })), undefined, {
    equals: (a, b) => JSON.stringify(a) === JSON.stringify(b),
  });
  const board = createMemo(() => {
    const now = size();
    return (
      now &&
      boardLayout({
        ...now,
        machines: props.machines,
        arms: arms(),
        height: props.height(now.width, now.em),
        nameOf: (party) => roleName(party, arms().at(-1)?.arm),
      })
    );
  });
  return (
    <div class="board" ref={observe}>
      <Show when={board()}>
        {(now) => (
          <svg
            role="img"
            aria-label={ln("board.title")}
            aria-describedby={`${id}-about`}
            width={now().width}
            height={now().height}
          >
            <desc id={`${id}-about`}>{describeBoard(props.machines, props.arms)}</desc>
            <defs>
              <pattern
                id={`${id}-hatch`}
                width="8"
                height="8"
                patternUnits="userSpaceOnUse"
                patternTransform="rotate(45)"
              >
                <line class="hatch" x1="0" y1="0" x2="0" y2="8" />
              </pattern>
              <marker
                id={`${id}-tip`}
                viewBox="0 0 8 8"
                refX="7"
                refY="4"
                markerWidth="4.5"
                markerHeight="4.5"
                orient="auto"
              >
                <path class="tip" d="M0 0.5 7.5 4 0 7.5z" />
              </marker>
            </defs>
            <For each={now().heads}>
              {(head) => (
                <text class="head" x={head.x} y={head.y} text-anchor="middle" dy="0.35em">
                  {head.text}
                </text>
              )}
            </For>
            <For each={now().rows}>
              {(row, i) => (
                <Show when={props.arms[i()]}>
                  {(arm) => (
                    <ArmRow row={row} arm={arm()} id={id} em={now().em} narrow={now().narrow} />
                  )}
                </Show>
              )}
            </For>
          </svg>
        )}
      </Show>
    </div>
  );
}

interface ArmRowProps {
  readonly row: BoardRow;
  readonly arm: BoardArmNow;
  readonly id: string;
  readonly em: number;
  readonly narrow: boolean;
}

function ArmRow(props: ArmRowProps) {
  // Equal arrows are the same arrows: an animation begins once, not with every tick of the clock.
  const messages = createMemo(
    () => messageArrows(props.row, { em: props.em }, props.arm.now.sent),
    undefined,
    { equals: (a, b) => JSON.stringify(a) === JSON.stringify(b) },
  );
  const last = () => props.row.panels.at(-1)?.box;
  return (
    <g class={`board-arm arm-${props.row.arm}`}>
      <text class="arm-title" x={props.row.title.x} y={props.row.title.y} dy="0.35em">
        {t(`arm.${props.row.arm}`)}
      </text>
      <Show when={!props.narrow}>
        <For each={props.arm.notes}>
          {(note, i) => (
            <text
              class="arm-note"
              x={props.row.title.x}
              y={props.row.title.y + (i() + 1) * 18 * props.em}
              dy="0.35em"
            >
              {note}
            </text>
          )}
        </For>
      </Show>
      <For each={props.row.panels}>
        {(panel) => (
          <Panel
            panel={panel}
            arm={props.row.arm}
            id={props.id}
            em={props.em}
            narrow={props.narrow}
            state={props.arm.now.states[panel.party]}
            visited={props.arm.now.visited[panel.party]}
            taken={props.arm.now.taken[panel.party]}
            heard={heardBy(props.arm.now, props.row, panel.party)}
          />
        )}
      </For>
      <For each={messages().arrows}>
        {(arrow) => (
          <g class="message">
            <path
              d={`M${arrow.x1},${arrow.y}H${arrow.x2}`}
              marker-end={`url(#${props.id}-tip)`}
              pathLength="1"
            />
            <text x={arrow.label.x} y={arrow.label.y} text-anchor="middle" dy="0.35em">
              {arrow.label.text}
            </text>
          </g>
        )}
      </For>
      <Show when={!props.narrow && messages().hidden > 0 && last()}>
        {(box) => (
          <text
            class="more"
            x={box().x + box().width}
            y={(props.row.band?.top ?? 0) + 10 * props.em}
            text-anchor="end"
            dy="0.35em"
          >
            {ln("board.more", { n: String(messages().hidden) })}
          </text>
        )}
      </Show>
    </g>
  );
}

interface PanelProps {
  readonly arm: Arm;
  readonly panel: BoardPanel;
  readonly id: string;
  readonly em: number;
  readonly narrow: boolean;
  readonly state: string;
  readonly visited: ReadonlySet<string>;
  readonly taken: { readonly from: string; readonly to: string } | undefined;
  /** The last message it has just heard, in words, for a narrow board. */
  readonly heard: string;
}

function Panel(props: PanelProps) {
  const text = () => (props.panel.map ? nameInWords(props.state) : ln("board.absent"));
  const typeSize = () => {
    const most = (props.narrow ? STATE_NARROW : STATE) * props.em;
    return Math.min(most, props.panel.state.room / (textWidth(text(), 1) * 1.02));
  };
  const heardSize = () =>
    Math.min(
      HEARD * props.em,
      (props.panel.box.width - 16) / Math.max(1, textWidth(props.heard, 1) * 1.02),
    );
  const box = () => props.panel.box;
  return (
    <g class="panel" classList={{ absent: !props.panel.map }}>
      <rect
        class="frame"
        x={box().x}
        y={box().y}
        width={box().width}
        height={box().height}
        rx="6"
        fill={props.panel.map ? undefined : `url(#${props.id}-hatch)`}
      />
      <Show when={props.narrow}>
        <text class="head" x={props.panel.name.x} y={props.panel.name.y} dy="0.35em">
          {roleName(props.panel.party, props.arm)}
        </text>
      </Show>
      <text
        class="now"
        x={props.panel.state.x}
        y={props.panel.state.y}
        dy="0.35em"
        style={{ "font-size": `${typeSize()}px` }}
      >
        {text()}
      </text>
      <Show when={props.panel.map}>
        {(map) => (
          <LiveMap
            map={map()}
            em={props.em}
            state={props.state}
            visited={props.visited}
            taken={props.taken}
          />
        )}
      </Show>
      <Show when={props.narrow && props.heard !== ""}>
        <text
          class="heard"
          x={props.panel.name.x}
          y={box().y + box().height - 8 * props.em}
          dy="0.35em"
          style={{ "font-size": `${heardSize()}px` }}
        >
          {props.heard}
        </text>
      </Show>
    </g>
  );
}

interface LiveMapProps extends Pick<PanelProps, "em" | "state" | "visited" | "taken"> {
  readonly map: CompactMap;
}

function LiveMap(props: LiveMapProps) {
  const lit = createMemo(() =>
    props.map.labels.length === 0 ? undefined : litLabel(props.map, props.state, props.em),
  );
  const isTaken = (from: string, to: string) => props.taken?.from === from && props.taken.to === to;
  return (
    <>
      <For each={props.map.steps}>
        {(step) => (
          <Show when={!step.common || isTaken(step.from, step.to)}>
            <path class="way" classList={{ taken: isTaken(step.from, step.to) }} d={step.path} />
          </Show>
        )}
      </For>
      <For each={props.map.spots}>
        {(spot) => (
          <rect
            class="spot"
            classList={{
              lit: spot.name === props.state,
              visited: props.visited.has(spot.name),
              final: spot.final,
            }}
            x={spot.x - props.map.spot.width / 2}
            y={spot.y - props.map.spot.height / 2}
            width={props.map.spot.width}
            height={props.map.spot.height}
            rx={spot.final ? 1 : props.map.spot.height / 2}
          >
            <title>{nameInWords(spot.name)}</title>
          </rect>
        )}
      </For>
      <For each={props.map.labels}>
        {(label) => (
          <Show
            when={
              label.name !== props.state && !(lit() && overlaps(label.box, lit()?.box ?? label.box))
            }
          >
            <text
              class="name"
              classList={{ visited: props.visited.has(label.name) }}
              x={label.x}
              y={label.y}
              text-anchor={label.anchor}
              dy="0.35em"
            >
              {label.text}
            </text>
          </Show>
        )}
      </For>
      <Show when={lit()}>
        {(label) => (
          <text
            class="name lit"
            x={label().x}
            y={label().y}
            text-anchor={label().anchor}
            dy="0.35em"
          >
            {label().text}
          </text>
        )}
      </Show>
    </>
  );
}

/** The last of the present messages to a party, in words; nothing if there was none. */
function heardBy({ sent }: ArmNow, { arm, panels }: BoardRow, party: Role): string {
  const last = sent.findLast(({ from, to }) => to === party && isDrawn(panels, from));
  if (!last || !isDrawn(panels, party)) return "";
  return ln("board.from", {
    message: nameInWords(last.message),
    party: roleName(last.from, arm),
  });
}

/** The board in words: each arm, each party, its state. */
function describeBoard(
  machines: readonly MachineDescription[],
  arms: readonly BoardArmNow[],
): string {
  const said = arms.map(({ arm, absent, now }) =>
    ln("board.arm", {
      arm: t(`arm.${arm}`),
      states: joinClauses(
        machines
          .map(({ id }) => id)
          .filter((party) => !absent.includes(party))
          .map((party) =>
            ln("board.state", {
              party: roleName(party, arm),
              state: nameInWords(now.states[party]),
            }),
          ),
      ),
    }),
  );
  return ln("board.what", { arms: joinSentences(said) });
}
