import { createMemo, createSignal, createUniqueId, For, Show } from "solid-js";
import {
  describeMachines,
  type MachineDescription,
  type TransitionDescription,
} from "../../../sims/index.ts";
import { TakeAway } from "../../charts/frame/TakeAway.tsx";
import { Statechart } from "../../charts/statechart/Statechart.tsx";
import { m } from "../../i18n/model.ts";
import { modelText, nameInWords } from "../../i18n/modelWords.ts";
import { exitText, machineDrawing, shapeOf } from "./machineDrawing.ts";

/** The four statecharts, one at a time: the picture, and beside it every state and step in words. */
export function Machines() {
  const id = createUniqueId();
  const machines = describeMachines();
  const [party, setParty] = createSignal<MachineDescription["id"]>("sme");
  const [chosen, setChosen] = createSignal<string>();
  let room!: HTMLDivElement;
  const machine = createMemo(() => machines.find((of) => of.id === party()) ?? machines[0]);

  function pick(next: MachineDescription["id"]): void {
    setParty(next);
    setChosen(undefined);
  }

  return (
    <section class="machines">
      <h2>{m("charts.title")}</h2>
      <p>{m("charts.intro")}</p>
      <fieldset class="machine-pick">
        <legend class="visually-hidden">{m("charts.pick")}</legend>
        <For each={machines}>
          {(of) => (
            <label>
              <input
                type="radio"
                name={id}
                checked={party() === of.id}
                onChange={() => pick(of.id)}
              />
              {m(`party.${of.id}`)} <span class="count">{of.states.length}</span>
            </label>
          )}
        </For>
      </fieldset>
      <Show when={machine()} keyed>
        {(of) => (
          <div class="machine">
            <figure>
              <div
                class="scroll-x"
                role="region"
                aria-label={m(`party.${of.id}`)}
                tabindex="0"
                ref={room}
              >
                <Statechart
                  machine={of}
                  title={m("chart.title", { party: m(`party.${of.id}`) })}
                  description={m("chart.description", shapeOf(of))}
                  chosen={chosen()}
                  exitText={exitText}
                  onChoose={(state) => setChosen(chosen() === state ? undefined : state)}
                />
              </div>
              <figcaption class="note">{m("chart.key")}</figcaption>
              <TakeAway
                title={m("chart.title", { party: m(`party.${of.id}`) })}
                drawing={() => machineDrawing(of, chosen())}
                width={shownWidth(room)}
              />
            </figure>
            <div class="chosen-state" aria-live="polite">
              <Show
                when={of.states.find(({ name }) => name === chosen())}
                fallback={<p class="note">{m("chart.choose")}</p>}
              >
                {(state) => (
                  <>
                    <h3>{nameInWords(state().name)}</h3>
                    <p>{modelText(state().description)}</p>
                    <Steps
                      steps={of.transitions.filter(({ from }) => from === state().name)}
                      at={state().name}
                    />
                  </>
                )}
              </Show>
            </div>
            <h3>{m("chart.list")}</h3>
            <ul class="states">
              <For each={of.states}>
                {(state) => (
                  <li>
                    <button
                      type="button"
                      aria-pressed={chosen() === state.name}
                      onClick={() => setChosen(chosen() === state.name ? undefined : state.name)}
                    >
                      <b>{nameInWords(state.name)}</b>
                      <Show when={state.initial}>
                        <span class="tag">{m("state.initial")}</span>
                      </Show>
                      <Show when={state.final}>
                        <span class="tag">{m("state.final")}</span>
                      </Show>
                      <span class="about">{modelText(state.description)}</span>
                    </button>
                  </li>
                )}
              </For>
            </ul>
            <Show when={of.transitions.some(({ from }) => from === undefined)}>
              <h3>{m("chart.everywhere")}</h3>
              <Steps steps={of.transitions.filter(({ from }) => from === undefined)} at="" />
            </Show>
          </div>
        )}
      </Show>
    </section>
  );
}

/** Width in which a picture is shown, in pixels over the type size. */
function shownWidth(room: HTMLElement): number {
  const em = parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
  return (room.firstElementChild ?? room).getBoundingClientRect().width / em;
}

function Steps(props: { readonly steps: readonly TransitionDescription[]; readonly at: string }) {
  return (
    <ul class="steps">
      <For each={props.steps}>
        {({ trigger, guard, to, sends }) => (
          <li>
            {m(`step.${trigger.kind}`)} <i>{nameInWords(trigger.name)}</i>
            {guard === undefined ? "" : ` ${m("step.if", { guard: nameInWords(guard) })}`} →{" "}
            <b>{to === props.at ? m("step.stays") : nameInWords(to)}</b>
            <For each={sends}>
              {(sent) => (
                <span class="by">
                  {" "}
                  {m("step.sends", {
                    party: m(`party.${sent.to}`),
                    message: nameInWords(sent.message),
                  })}
                </span>
              )}
            </For>
          </li>
        )}
      </For>
    </ul>
  );
}
