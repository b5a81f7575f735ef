import { createMemo, For, Show } from "solid-js";
import { parameter, type ParameterId, type Preset } from "../../../sims/index.ts";
import type { Scenario } from "../../../sims/scenario/Scenario.ts";
import { p } from "../../i18n/present.ts";
import type { Choices } from "../../state/Choices.ts";
import { askedIds } from "./askedIds.ts";
import { ParameterRow } from "./ParameterRow.tsx";
import "./asked.css";

export interface AskedBarProps {
  readonly preset: Preset;
  readonly scenario: Scenario;
  readonly choices: Choices;
  readonly onChange: (id: ParameterId, value: unknown) => string | undefined;
  readonly onReset: (id: ParameterId) => void;
  /** Whether all values are shown beside it, and what shows or hides them; nothing where they are left out. */
  readonly all: boolean;
  readonly onAll: ((all: boolean) => void) | undefined;
}

/** The few values that a room is asked about, at the foot of the page, and the way to all of them. */
export function AskedBar(props: AskedBarProps) {
  const ids = createMemo(() => askedIds(props.choices, props.scenario.chain.tiers), undefined, {
    equals: (a, b) => a.join() === b.join(),
  });
  return (
    <section class="asked" aria-label={p("asked")}>
      <div class="asked-values">
        <For each={ids()}>
          {(id) => (
            <ParameterRow
              plain
              parameter={parameter(id)}
              scenario={props.scenario}
              preset={props.preset.scenario}
              change={props.choices.changes[id]}
              compared={false}
              onChange={(value) => props.onChange(id, value)}
              onReset={() => props.onReset(id)}
              locked={props.choices.locks.includes(id)}
              onLock={() => undefined}
              onBreakEven={() => undefined}
            />
          )}
        </For>
        <Show when={props.onAll}>
          {(onAll) => (
            <button
              type="button"
              class="icon-button"
              aria-expanded={props.all}
              aria-label={p(props.all ? "all.hide" : "all")}
              title={p(props.all ? "all.hide" : "all")}
              onClick={() => onAll()(!props.all)}
            >
              <svg viewBox="0 0 16 16" width="18" height="18" aria-hidden="true">
                <path
                  d="M1 4h14M1 8h14M1 12h14M5 2.5v3M11 6.5v3M7 10.5v3"
                  fill="none"
                  stroke="currentColor"
                  stroke-width="1.8"
                />
              </svg>
            </button>
          )}
        </Show>
      </div>
    </section>
  );
}
