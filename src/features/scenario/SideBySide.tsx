import { createMemo, createSignal, createUniqueId, For, Show } from "solid-js";
import { readScenarioFile, tooLarge, type ParameterId, type Preset } from "../../../sims/index.ts";
import type { Scenario } from "../../../sims/scenario/Scenario.ts";
import { Dialog } from "../../controls/Dialog.tsx";
import { labelOf, modelText, scenarioText } from "../../i18n/modelWords.ts";
import { p } from "../../i18n/panel.ts";
import { t } from "../../i18n/t.ts";
import { differingValues, VALUE_COUNT, type DifferingValue } from "../../state/differingValues.ts";
import { stepTexts, valueText } from "../../format/valueText.ts";
import { rangeOf } from "./spreadText.ts";
import "./sideBySide.css";

export interface SideBySideProps {
  readonly presets: readonly Preset[];
  readonly preset: Preset;
  readonly scenario: Scenario;
  readonly locks: readonly string[];
  /** Says what would be right when a value cannot be used. */
  readonly onChange: (id: ParameterId, value: unknown) => string | undefined;
  readonly onReset: (id: ParameterId) => void;
  readonly onClose: () => void;
}

const FILE = "file";

/** Every value in which the scenario differs from a preset, or from a file; each can be taken over. */
export function SideBySide(props: SideBySideProps) {
  const id = createUniqueId();
  const [chosen, setChosen] = createSignal(props.preset.id);
  const [file, setFile] = createSignal<Scenario>();
  const [wrong, setWrong] = createSignal("");
  let dialog: HTMLDivElement | undefined;
  let picker!: HTMLInputElement;

  const presetOf = (name: string) =>
    name === props.preset.id ? props.preset : props.presets.find((one) => one.id === name);
  const other = createMemo((): Scenario => {
    const kept = chosen() === FILE ? file() : undefined;
    return kept ?? presetOf(chosen())?.scenario ?? props.preset.scenario;
  });
  const options = createMemo(() =>
    props.presets.some((one) => one.id === props.preset.id)
      ? props.presets
      : [props.preset, ...props.presets],
  );
  const values = createMemo(() => differingValues(other(), props.scenario));
  const isOwnPreset = () => chosen() === props.preset.id;

  function texts({ parameter, from, to }: DifferingValue) {
    const { currency } = props.scenario;
    const said = {
      from: valueText(parameter, from, other().currency),
      to: valueText(parameter, to, currency),
    };
    return said.from === said.to ? stepTexts(parameter, from, to, currency, rangeOf) : said;
  }

  /** Why a value cannot be taken over; undefined where it can. */
  function whyNot({ parameter }: DifferingValue): string | undefined {
    if (props.locks.includes(parameter.id)) return p("locked");
    const isForeign = other().currency !== props.scenario.currency;
    return isForeign && parameter.unit === "currency" ? p("currency") : undefined;
  }

  function take(value: DifferingValue): void {
    setWrong("");
    const { parameter, from } = value;
    if (isOwnPreset()) props.onReset(parameter.id);
    else {
      const expected = props.onChange(parameter.id, from);
      const said = { label: labelOf(parameter), value: texts(value).from };
      if (expected) setWrong(p("refused", { ...said, expected }));
    }
    // The button that was pressed is gone with its row.
    if (!dialog?.contains(document.activeElement)) dialog?.focus();
  }

  async function open(files: FileList | null): Promise<void> {
    const given = files?.[0];
    if (!given) return;
    const read = await scenarioIn(given);
    picker.value = "";
    if (typeof read === "string") setWrong(read);
    else {
      setWrong("");
      setFile(read);
      setChosen(FILE);
    }
  }

  return (
    <Dialog title={p("title")} onClose={props.onClose}>
      <div class="beside" ref={dialog} tabindex="-1">
        <div class="beside-with">
          <label for={id}>{p("with")}</label>
          <select id={id} onChange={(event) => setChosen(event.currentTarget.value)}>
            <For each={options()}>
              {(preset) => (
                <option value={preset.id} selected={preset.id === chosen()}>
                  {scenarioText(preset.scenario.title)}
                </option>
              )}
            </For>
            <Show when={file()}>
              {(scenario) => (
                <option value={FILE} selected={chosen() === FILE}>
                  {p("with.file", { title: scenarioText(scenario().title) })}
                </option>
              )}
            </Show>
          </select>
          <button type="button" class="button" onClick={() => picker.click()}>
            {p("file")}
          </button>
          <input
            ref={picker}
            type="file"
            class="visually-hidden"
            tabindex="-1"
            accept=".json,application/json"
            aria-label={p("file.pick")}
            onChange={(event) => void open(event.currentTarget.files)}
          />
        </div>
        <p aria-live="polite">{countText(values().length)}</p>
        <Show when={wrong()}>
          <p class="problem" role="alert">
            {wrong()}
          </p>
        </Show>
        <Show when={values().length > 0}>
          <div class="beside-table" tabindex="0" role="region" aria-label={p("title")}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{p("name")}</th>
                  <th scope="col">{scenarioText(other().title)}</th>
                  <th scope="col">{p("yours")}</th>
                  <th scope="col">{p("evidence")}</th>
                  <th scope="col">
                    <span class="visually-hidden">{p("do")}</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                <For each={values()}>
                  {(value) => (
                    <tr>
                      <th scope="row">{labelOf(value.parameter)}</th>
                      <td>{texts(value).from}</td>
                      <td>
                        <b>{texts(value).to}</b>
                      </td>
                      <td>{t(`evidence.${value.evidence}`)}</td>
                      <td>
                        <Show
                          when={whyNot(value) === undefined}
                          fallback={<span class="hint">{whyNot(value)}</span>}
                        >
                          <button
                            type="button"
                            class="link-button"
                            aria-label={p(isOwnPreset() ? "reset.of" : "take.of", {
                              label: labelOf(value.parameter),
                              value: texts(value).from,
                            })}
                            onClick={() => take(value)}
                          >
                            {p(isOwnPreset() ? "reset" : "take")}
                          </button>
                        </Show>
                      </td>
                    </tr>
                  )}
                </For>
              </tbody>
            </table>
          </div>
        </Show>
        <form method="dialog" class="dialog-buttons">
          <button class="button primary">{p("close")}</button>
        </form>
      </div>
    </Dialog>
  );
}

function countText(n: number): string {
  const all = String(VALUE_COUNT);
  if (n === 0) return p("none", { n: all });
  return n === 1 ? p("count.one", { all }) : p("count.other", { n: String(n), all });
}

/** The scenario in a file, or a sentence that says why there is none. */
async function scenarioIn(file: File): Promise<Scenario | string> {
  const refuse = (reason: string) =>
    p("file.refused", { name: file.name, reason: modelText(reason) });
  const large = tooLarge(file.size);
  if (large !== undefined) return refuse(large);
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return p("file.unreadable", { name: file.name });
  }
  const read = readScenarioFile(bytes);
  return read.ok ? read.scenario : refuse(read.reason);
}
