import { createMemo, createUniqueId, For, Show } from "solid-js";
import { CATALOGUE, type Group, type Parameter, type ParameterId } from "../../../sims/index.ts";
import type { Scenario } from "../../../sims/scenario/Scenario.ts";
import type { ArmPair } from "../../arms/ArmPair.ts";
import { createStages } from "../../controls/createStages.ts";
import { groupName } from "../../i18n/modelWords.ts";
import { Terms } from "../../controls/Terms.tsx";
import { t } from "../../i18n/t.ts";
import { ParameterRow } from "./ParameterRow.tsx";

/** Rows that are built before the page draws again. */
const ROWS_AT_ONCE = 2;

export interface GroupOfProps {
  readonly group: Group;
  readonly scenario: Scenario;
  readonly preset: Scenario;
  readonly changes: Readonly<Record<string, unknown>>;
  /** The arms compared. */
  readonly arms: ArmPair;
  /** Values that are in sight whether or not they are main ones. */
  readonly held: ReadonlySet<string>;
  /** Shows only what is held. */
  readonly onlyChanged: boolean;
  /** What the search finds; undefined while there is none. */
  readonly matches: ReadonlySet<string> | undefined;
  readonly locks: readonly string[];
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly onLock: (id: ParameterId) => void;
  readonly onChange: (id: ParameterId, value: unknown) => string | undefined;
  readonly onReset: (id: ParameterId) => void;
  /** Looks for the break-even of a value. */
  readonly onBreakEven: (id: ParameterId) => void;
}

/** A group: its main values and those that were changed; opened, all of them. */
export function GroupOf(props: GroupOfProps) {
  const id = createUniqueId();
  const tiers = createMemo(() => props.scenario.chain.tiers);
  const isCompared = (arm: "C" | undefined) => arm === undefined || props.arms.includes(arm);
  /** What the tiers, or the arms compared, have no use for is left out, unless it was changed or is looked for. */
  const all = createMemo(() =>
    CATALOGUE.filter(
      (p) =>
        p.group === props.group &&
        (props.matches
          ? props.matches.has(p.id)
          : (p.fromTier <= tiers() && isCompared(p.arm)) || props.held.has(p.id)),
    ),
  );
  const isFiltered = () => props.onlyChanged || props.matches !== undefined;
  const rest = createMemo(() => all().filter((p) => !p.main));
  const stages = createMemo(() =>
    props.matches || (props.open && !props.onlyChanged)
      ? createStages(Math.ceil((props.matches ? all() : rest()).length / ROWS_AT_ONCE))
      : () => 0,
  );
  const rows = createMemo((before: readonly Parameter<ParameterId>[]) => {
    if (props.matches) {
      // What stands there already costs nothing.
      let room = stages()() * ROWS_AT_ONCE;
      return all().filter((p) => before.includes(p) || room-- > 0);
    }
    const opened = new Set(rest().slice(0, stages()() * ROWS_AT_ONCE));
    const kept = all().filter((p) => props.held.has(p.id) || (!props.onlyChanged && p.main));
    return all().filter((p) => kept.includes(p) || opened.has(p));
  }, []);
  return (
    <Show when={props.matches ? all().length > 0 : !props.onlyChanged || rows().length > 0}>
      <fieldset class="group">
        <legend>
          <Terms text={groupName(props.group)} />
        </legend>
        <Show when={rest().length > 0 && !isFiltered()}>
          <button
            type="button"
            class="group-toggle"
            aria-expanded={props.open}
            aria-controls={id}
            aria-label={t(props.open ? "scenario.fewerOf" : "scenario.allOf", {
              n: String(all().length),
              group: groupName(props.group),
            })}
            onClick={() => props.onToggle()}
          >
            {props.open ? t("scenario.fewer") : t("scenario.all", { n: String(all().length) })}
          </button>
        </Show>
        <div id={id} class="group-rows">
          <For each={rows()}>
            {(parameter) => (
              <ParameterRow
                parameter={parameter}
                scenario={props.scenario}
                preset={props.preset}
                change={props.changes[parameter.id]}
                compared={props.onlyChanged}
                onChange={(value) => props.onChange(parameter.id, value)}
                onReset={() => props.onReset(parameter.id)}
                locked={props.locks.includes(parameter.id)}
                onLock={() => props.onLock(parameter.id)}
                onBreakEven={() => props.onBreakEven(parameter.id)}
              />
            )}
          </For>
        </div>
      </fieldset>
    </Show>
  );
}
