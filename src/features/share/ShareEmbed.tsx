import { createMemo, createSignal, For, Show, type JSX } from "solid-js";
import { MODEL_VERSION } from "../../../sims/index.ts";
import { Radio } from "../../controls/Radio.tsx";
import { language } from "../../i18n/language.ts";
import { sh } from "../../i18n/share.ts";
import { t } from "../../i18n/t.ts";
import { EMBEDS, type Embed } from "../../state/Choices.ts";
import type { ChoicesStore } from "../../state/createChoices.ts";
import { CopyField } from "./CopyField.tsx";
import { embedAddress, embedCode, embedHeight } from "./embedAddress.ts";
import { pageAddress } from "./pageLink.ts";

/** The code that shows the answer within another page. */
export function ShareEmbed(props: {
  readonly choices: Pick<ChoicesStore, "choices" | "preset" | "name" | "view">;
}) {
  const [chosen, setChosen] = createSignal<Embed>("1");
  const [frozen, setFrozen] = createSignal(false);
  const view = () => props.choices.view();
  const viewName = () => t(`view.${view()}`);
  /** The two charts of Compare stand for themselves; of other views all is shown. */
  const offered = () => (view() === "compare" ? EMBEDS : EMBEDS.slice(0, 1));
  const show = () => (offered().includes(chosen()) ? chosen() : "1");
  const address = createMemo(() => {
    // In the language of the page it is put into, whoever reads that.
    const choices = { ...props.choices.choices(), language: language() };
    const version = props.choices.preset().version;
    return `${pageAddress()}${embedAddress(choices, version, { show: show(), frozen: frozen() })}`;
  });
  const title = () => sh("embed.title", { view: viewName(), scenario: props.choices.name() });
  const showText = (of: Embed) =>
    of === "1" ? sh("embed.1", { view: viewName() }) : sh(`embed.${of}`);

  return (
    <Show when={view() !== "runs" && view() !== "data"} fallback={<p>{sh("embed.none")}</p>}>
      <div class="share-body">
        <p>{sh("embed.intro")}</p>
        <Show when={offered().length > 1}>
          <Choice legend={sh("embed.what")}>
            <For each={offered()}>
              {(of) => (
                <Radio
                  name="embed-what"
                  text={showText(of)}
                  checked={show() === of}
                  onChoose={() => setChosen(of)}
                />
              )}
            </For>
          </Choice>
        </Show>
        <Choice legend={sh("embed.which")}>
          <Radio
            name="embed-which"
            text={sh("embed.follow")}
            checked={!frozen()}
            onChoose={() => setFrozen(false)}
          />
          <Radio
            name="embed-which"
            text={sh("embed.frozen", {
              version: String(props.choices.preset().version),
              model: MODEL_VERSION,
            })}
            checked={frozen()}
            onChoose={() => setFrozen(true)}
          />
        </Choice>
        <CopyField
          label={sh("embed.code")}
          copy={sh("copy.code")}
          text={embedCode(address(), title(), embedHeight(view(), show()))}
          lines={5}
        >
          <a class="button" href={address()} target="_blank" rel="noopener">
            {sh("embed.try")}
          </a>
        </CopyField>
      </div>
    </Show>
  );
}

function Choice(props: { readonly legend: string; readonly children: JSX.Element }) {
  return (
    <fieldset class="share-choice">
      <legend>{props.legend}</legend>
      {props.children}
    </fieldset>
  );
}
