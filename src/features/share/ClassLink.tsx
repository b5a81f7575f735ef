import { createMemo, createSignal, For, Show } from "solid-js";
import { CATALOGUE, type ParameterId } from "../../../sims/index.ts";
import { Tick } from "../../controls/Tick.tsx";
import { cl } from "../../i18n/classLink.ts";
import { LANGUAGE_NAMES, LANGUAGE_TAGS, LANGUAGES } from "../../i18n/language.ts";
import { t } from "../../i18n/t.ts";
import { VIEWS, type Hideable, type View } from "../../state/Choices.ts";
import { PANELS } from "../../state/classLink.ts";
import type { ChoicesStore } from "../../state/createChoices.ts";
import { LinkOut } from "./LinkOut.tsx";
import { pageLink } from "./pageLink.ts";
import "./classLink.css";

export interface ClassLinkProps {
  readonly choices: Pick<ChoicesStore, "choices" | "addressWith" | "name">;
  /** Shows the code of the link as large as it goes. */
  readonly onLarge: (link: string) => void;
}

const MOVES = ["all", "only", "but"] as const;
type Moves = (typeof MOVES)[number];

/** A lecturer chooses what a class sees and may change, and takes the link. */
export function ClassLink(props: ClassLinkProps) {
  const given = props.choices.choices();
  const [present, setPresent] = createSignal(given.present);
  const [hide, setHide] = createSignal<ReadonlySet<string>>(new Set(given.hide));
  const [moves, setMoves] = createSignal<Moves>(
    given.only ? "only" : given.fix.length > 0 ? "but" : "all",
  );
  const [ticked, setTicked] = createSignal<ReadonlySet<string>>(
    new Set(given.only ?? (given.fix.length > 0 ? given.fix : ASKED)),
  );
  const [language, setLanguage] = createSignal(given.language);

  /** What a lecturer is likely to speak of: the main values, and those changed or ticked already. */
  const offered = CATALOGUE.filter(
    ({ id, main }) => main || id in given.changes || ticked().has(id),
  );
  const ids = createMemo(() => offered.flatMap(({ id }) => (ticked().has(id) ? [id] : [])));
  const link = createMemo(() =>
    pageLink(props.choices, {
      language: language(),
      present: present(),
      hide: [...PANELS, ...VIEWS].filter((name) => hide().has(name) && name !== given.view),
      fix: moves() === "but" ? ids() : [],
      only: moves() === "only" ? ids() : undefined,
    }),
  );

  return (
    <div class="share-body">
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
      <LinkOut link={link()} title={props.choices.name()} onLarge={props.onLarge} />
    </div>
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
