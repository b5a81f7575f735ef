import { createSignal, For, onMount, Show } from "solid-js";
import { applyChanges } from "../../../sims/index.ts";
import type { Scenario } from "../../../sims/scenario/Scenario.ts";
import { labelOf, scenarioText } from "../../i18n/modelWords.ts";
import { ve } from "../../i18n/versions.ts";
import type { Choices } from "../../state/Choices.ts";
import { differingValues, type DifferingValue } from "../../state/differingValues.ts";
import { earlierValues } from "../../state/earlierValues.ts";
import { usableChanges } from "../../state/usableChanges.ts";
import type { LinkDialogProps } from "./LinkDialog.tsx";

type Changes = Choices["changes"];

export interface PresetNewsProps {
  /** The version of the preset that the link, or the last visit, names. */
  readonly made: number;
  readonly choices: LinkDialogProps["choices"];
  readonly textsOf: LinkDialogProps["textsOf"];
}

/** In which values the version of the preset that a link names differs from this page's. */
export function PresetNews(props: PresetNewsProps) {
  const preset = props.choices.preset();
  const [known, setKnown] = createSignal<{ readonly values: Changes | undefined }>();
  onMount(() => {
    void earlierValues(`?preset=${preset.id}.${props.made}`).then((values) => setKnown({ values }));
  });
  const said = () => ({
    made: String(props.made),
    version: String(preset.version),
    preset: scenarioText(preset.scenario.title),
  });
  return (
    <Show when={known()}>
      {(of) => (
        <Show
          when={of().values}
          fallback={
            <p>{ve(props.made > preset.version ? "preset.newer" : "preset.unknown", said())}</p>
          }
        >
          {(values) => <Differing {...props} earlier={values()} said={said()} />}
        </Show>
      )}
    </Show>
  );
}

interface Said {
  readonly made: string;
  readonly version: string;
  readonly preset: string;
}

/**
 * The values that differ, with a button that takes those of the other version. A link has the values of the
 * version it names, the last visit has the present ones.
 */
function Differing(props: PresetNewsProps & { readonly earlier: Changes; readonly said: Said }) {
  const { scenario } = props.choices.preset();
  const first = props.choices.choices().changes;
  /** What the link itself, or the user, has set is no matter of versions. */
  const then: Changes = Object.fromEntries(
    Object.entries(props.earlier).filter(([id, value]) =>
      props.choices.kept ? !(id in first) : same(first[id], value),
    ),
  );
  const differing = differingIn(scenario, then);
  const [usesThen, setUsesThen] = createSignal(!props.choices.kept);

  function swap(): void {
    const { changes, own } = props.choices.choices();
    const others = Object.entries(changes).filter(
      ([id, value]) => !(id in then && same(value, then[id])),
    );
    const next = usesThen() ? Object.fromEntries(others) : { ...then, ...changes };
    props.choices.adopt({ changes: usableChanges(scenario, next).changes, own });
    setUsesThen(!usesThen());
  }

  const version = (isThen: boolean) => ({
    version: isThen ? props.said.made : props.said.version,
  });
  return (
    <>
      <p>{ve(differing.length > 0 ? "preset.older" : "preset.same", { ...props.said })}</p>
      <Show when={differing.length > 0}>
        <p class="news-use">
          <span role="status">
            {ve(usesThen() ? "uses.then" : "uses.now", version(usesThen()))}
          </span>
          <button type="button" class="button" onClick={swap}>
            {ve("use", version(!usesThen()))}
          </button>
        </p>
        <ul class="news" aria-label={ve("label")}>
          <For each={differing}>
            {(value) => (
              <li>
                {ve("value", {
                  label: labelOf(value.parameter),
                  ...props.said,
                  ...props.textsOf(value, scenario.currency),
                })}
              </li>
            )}
          </For>
        </ul>
      </Show>
    </>
  );
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function differingIn(preset: Scenario, then: Changes): readonly DifferingValue[] {
  const old = applyChanges(preset, then);
  return old.ok ? differingValues(old.scenario, preset) : [];
}
