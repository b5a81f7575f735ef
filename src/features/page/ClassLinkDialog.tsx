import { createMemo, createSignal, For, Show } from "solid-js";
import { CATALOGUE, type ParameterId } from "../../../sims/index.ts";
import { Dialog } from "../../controls/Dialog.tsx";
import { cl } from "../../i18n/classLink.ts";
import { LANGUAGE_NAMES, LANGUAGE_TAGS, LANGUAGES } from "../../i18n/language.ts";
import { t } from "../../i18n/t.ts";
import { VIEWS, type Choices, type Hideable, type View } from "../../state/address.ts";
import { PANELS } from "../../state/classLink.ts";
import "./classLink.css";

export interface ClassLinkDialogProps {
  readonly choices: Choices;
  /** The address of the present state with another choice of some things. */
  readonly addressWith: (part: Partial<Choices>) => string;
  readonly onClose: () => void;
}

const MOVES = ["all", "only", "but"] as const;
type Moves = (typeof MOVES)[number];

/** A lecturer chooses what a class sees and may change, and takes the link. */
export function ClassLinkDialog(props: ClassLinkDialogProps) {
  const given = props.choices;
  const [present, setPresent] = createSignal(given.present);
  const [hide, setHide] = createSignal<ReadonlySet<string>>(new Set(given.hide));
  const [moves, setMoves] = createSignal<Moves>(
    given.only ? "only" : given.fix.length > 0 ? "but" : "all",
  );
  const [ticked, setTicked] = createSignal<ReadonlySet<string>>(
    new Set(given.only ?? (given.fix.length > 0 ? given.fix : ASKED)),
  );
  const [language, setLanguage] = createSignal(given.language);
  const [said, setSaid] = createSignal("");
  let field!: HTMLInputElement;

  /** What a lecturer is likely to speak of: the main values, and those changed or ticked already. */
  const offered = CATALOGUE.filter(
    ({ id, main }) => main || id in given.changes || ticked().has(id),
  );
  const ids = createMemo(() => offered.flatMap(({ id }) => (ticked().has(id) ? [id] : [])));
  const link = createMemo(() => {
    const address = props.addressWith({
      // What is personal stays with whoever makes the link.
      theme: undefined,
      language: language(),
      locks: [],
      present: present(),
      hide: [...PANELS, ...VIEWS].filter((name) => hide().has(name) && name !== given.view),
      fix: moves() === "but" ? ids() : [],
      only: moves() === "only" ? ids() : undefined,
    });
    return `${location.origin}${location.pathname}${address}`;
  });

  async function copy(): Promise<void> {
    setSaid("");
    field.select();
    try {
      await navigator.clipboard.writeText(link());
      setSaid(cl("copied"));
    } catch {
      field.focus();
      field.select();
      setSaid(cl("uncopied"));
    }
  }

  return (
    <Dialog title={cl("title")} onClose={() => props.onClose()}>
      <div class="class-link-form">
        <p>{cl("intro")}</p>
        <Tick text={cl("present")} ticked={present()} onTick={setPresent} />
        <fieldset>
          <legend>{cl("hide")}</legend>
          <For each={[...PANELS, ...VIEWS.filter((view) => view !== given.view)]}>
            {(name) => (
              <Tick
                text={nameOf(name)}
                ticked={hide().has(name)}
                onTick={(on) => setHide(ticking(hide(), name, on))}
              />
            )}
          </For>
        </fieldset>
        <fieldset>
          <legend>{cl("move")}</legend>
          <For each={MOVES}>
            {(name) => (
              <label>
                <input
                  type="radio"
                  name="class-link-moves"
                  checked={moves() === name}
                  onChange={() => setMoves(name)}
                />
                {cl(`move.${name}`)}
              </label>
            )}
          </For>
        </fieldset>
        <Show when={moves() !== "all"}>
          <fieldset class="class-link-values">
            <legend>{cl("values")}</legend>
            <For each={offered}>
              {({ id, label }) => (
                <Tick
                  text={label}
                  ticked={ticked().has(id)}
                  onTick={(on) => setTicked(ticking(ticked(), id, on))}
                />
              )}
            </For>
          </fieldset>
        </Show>
      </div>
      <label class="class-link-language">
        {cl("language")}
        <select onChange={(event) => setLanguage(LANGUAGES[event.currentTarget.selectedIndex - 1])}>
          <option selected={language() === undefined}>{cl("language.any")}</option>
          <For each={LANGUAGES}>
            {(of) => (
              <option selected={of === language()} lang={LANGUAGE_TAGS[of]}>
                {LANGUAGE_NAMES[of]}
              </option>
            )}
          </For>
        </select>
      </label>
      <label class="class-link-address">
        {cl("address")}
        <input ref={field} type="text" readonly value={link()} />
      </label>
      <p role="status">{said()}</p>
      <form method="dialog" class="dialog-buttons">
        <button type="button" class="button primary" onClick={() => void copy()}>
          {cl("copy")}
        </button>
        <button class="button">{cl("close")}</button>
      </form>
    </Dialog>
  );
}

/** What a class is asked about unless the lecturer says otherwise. */
const ASKED: readonly ParameterId[] = ["adoption.banks", "adoption.suppliers"];

function nameOf(name: Hideable): string {
  switch (name) {
    case "panel":
    case "run":
    case "tables":
      return cl(`hide.${name}`);
    default:
      return cl("hide.view", { view: t(`view.${name satisfies View}`) });
  }
}

function ticking(all: ReadonlySet<string>, name: string, on: boolean): ReadonlySet<string> {
  return new Set(on ? [...all, name] : [...all].filter((of) => of !== name));
}

function Tick(props: {
  readonly text: string;
  readonly ticked: boolean;
  readonly onTick: (on: boolean) => void;
}) {
  return (
    <label>
      <input
        type="checkbox"
        checked={props.ticked}
        onChange={(event) => props.onTick(event.currentTarget.checked)}
      />
      {props.text}
    </label>
  );
}
