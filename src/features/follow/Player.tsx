import { For, type JSX } from "solid-js";
import { fo } from "../../i18n/follow.ts";
import { useKeys } from "../../keys/useKeys.ts";
import { SPEEDS, type PlayerStore } from "./createPlayer.ts";

export interface PlayerProps {
  readonly player: PlayerStore;
  /** The clock's day since the delivery. */
  readonly day: string;
  /** Where the invoice stands on it, in words. */
  readonly what: string;
}

/** How far the page keys go, of the whole. */
const PAGES = 10;

/** The clock's controls: to the ends, step, play and pause, speed, and a slider to scrub. */
export function Player(props: PlayerProps) {
  const { player } = props;
  let group: HTMLDivElement | undefined;
  const isHere = () => group?.contains(document.activeElement) ?? false;
  useKeys(() => [
    { key: " ", label: fo("key.play"), when: isHere, run: player.toggle },
    { key: "ArrowRight", label: fo("key.step"), when: isHere, run: player.step },
    { key: "ArrowLeft", label: fo("key.back"), when: isHere, run: player.stepBack },
    { key: "Home", label: fo("key.start"), when: isHere, run: player.toStart },
    { key: "End", label: fo("key.end"), when: isHere, run: player.toEnd },
  ]);

  /** On the slider arrows step from event to event too: nothing happens in between. */
  function onSliderKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const page = (player.last() - player.first()) / PAGES;
    const acts: Readonly<Record<string, () => void>> = {
      ArrowRight: player.step,
      ArrowUp: player.step,
      ArrowLeft: player.stepBack,
      ArrowDown: player.stepBack,
      Home: player.toStart,
      End: player.toEnd,
      PageUp: () => player.rest(player.time() + page),
      PageDown: () => player.rest(player.time() - page),
      " ": player.toggle,
    };
    const act = acts[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  }

  return (
    <div
      ref={(el) => (group = el)}
      class="follow-player"
      role="group"
      aria-label={fo("player.title")}
    >
      <div class="player-buttons">
        <Button
          text={fo("player.start")}
          off={!player.canStepBack()}
          onClick={player.toStart}
          path="M3 3v10M13 3 6 8l7 5z"
        />
        <Button
          text={fo("player.back")}
          off={!player.canStepBack()}
          onClick={player.stepBack}
          path="M10 3 3 8l7 5zM13 3v10"
        />
        <Button
          text={fo(player.playing() ? "player.pause" : "player.play")}
          main
          off={player.first() === player.last()}
          onClick={player.toggle}
          path={player.playing() ? "M5 3v10M11 3v10" : "M4 2.5 13 8l-9 5.5z"}
        />
        <Button
          text={fo("player.step")}
          off={!player.canStep()}
          onClick={player.step}
          path="M6 3l7 5-7 5zM3 3v10"
        />
        <Button
          text={fo("player.end")}
          off={!player.canStep()}
          onClick={player.toEnd}
          path="M13 3v10M3 3l7 5-7 5z"
        />
      </div>
      <input
        type="range"
        min={player.first()}
        max={player.last()}
        step="any"
        aria-label={fo("player.day")}
        aria-valuetext={fo("player.value", { day: props.day, what: props.what })}
        value={player.time()}
        onInput={(event) => player.go(event.currentTarget.valueAsNumber)}
        onChange={(event) => player.rest(event.currentTarget.valueAsNumber)}
        onKeyDown={onSliderKey}
      />
      <span class="player-clock">{fo("player.clock", { day: props.day })}</span>
      <label class="player-speed">
        {fo("player.speed")}{" "}
        <select
          onChange={(event) => {
            const speed = SPEEDS.find((name) => name === event.currentTarget.value);
            if (speed) player.setSpeed(speed);
          }}
        >
          <For each={SPEEDS}>
            {(speed) => (
              <option value={speed} selected={speed === player.speed()}>
                {fo(`player.${speed}`)}
              </option>
            )}
          </For>
        </select>
      </label>
    </div>
  );
}

/** A button keeps the focus when it has nothing more to do, so it is not disabled but says so. */
function Button(props: {
  readonly text: string;
  readonly path: string;
  readonly off: boolean;
  readonly main?: boolean;
  readonly onClick: () => void;
}): JSX.Element {
  return (
    <button
      type="button"
      class="button player-button"
      classList={{ primary: props.main === true }}
      aria-label={props.text}
      title={props.text}
      aria-disabled={props.off}
      onClick={() => {
        if (!props.off) props.onClick();
      }}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path
          d={props.path}
          fill="currentColor"
          stroke="currentColor"
          stroke-width="2"
          stroke-linejoin="round"
        />
      </svg>
    </button>
  );
}
