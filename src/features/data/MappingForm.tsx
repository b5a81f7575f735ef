import { For, Show } from "solid-js";
import type { DateOrder } from "../../../workers/data/dates.ts";
import {
  KINDS,
  MANY,
  ROLES,
  type Kind,
  type Mapping,
  type Role,
} from "../../../workers/data/Mapping.ts";
import type { Survey } from "../../../workers/data/Survey.ts";
import { d } from "../../i18n/data.ts";

export interface MappingFormProps {
  readonly survey: Survey;
  readonly mapping: Mapping;
  /** Columns of dates that can be read either way. */
  readonly undecided: readonly string[];
  /** The day up to which the file is known, in ISO. */
  readonly asOf: string | undefined;
  readonly onKind: (kind: Kind) => void;
  readonly onMapping: (mapping: Mapping) => void;
}

/** What a file is, which of its columns are what, and how its dates are written. */
export function MappingForm(props: MappingFormProps) {
  const roles = (): readonly Role[] => ROLES[props.mapping.kind];
  const names = (role: Role) => props.mapping.columns[role] ?? [];
  const column = (name: string | undefined) => props.survey.columns.find((c) => c.name === name);
  const customers = () => column(names("customer")[0])?.values ?? [];

  function setRole(role: Role, list: readonly string[]): void {
    const columns = { ...props.mapping.columns, [role]: list.filter((name) => name !== "") };
    props.onMapping({ ...(role === "customer" ? ofAll() : props.mapping), columns });
  }

  /** Without the one customer. */
  function ofAll(): Mapping {
    return without(props.mapping, "only");
  }

  function setOnly(value: string): void {
    props.onMapping(value === "" ? ofAll() : { ...props.mapping, only: value });
  }

  function setAsOf(value: string): void {
    props.onMapping(
      value === "" ? without(props.mapping, "asOf") : { ...props.mapping, asOf: value },
    );
  }

  return (
    <div class="mapping-form">
      <label>
        {d("kind.label")}
        <select
          value={props.mapping.kind}
          onChange={(event) => props.onKind(event.currentTarget.value as Kind)}
        >
          <For each={KINDS}>{(kind) => <option value={kind}>{d(`kind.${kind}`)}</option>}</For>
        </select>
      </label>
      <For each={roles()}>
        {(role) => (
          <label>
            {d(`role.${role}`)}
            <Show
              when={MANY.includes(role)}
              fallback={
                <select
                  value={names(role)[0] ?? ""}
                  onChange={(event) => setRole(role, [event.currentTarget.value])}
                >
                  <option value="">{d("role.none")}</option>
                  <For each={props.survey.columns}>
                    {(c) => (
                      <option value={c.name} selected={names(role)[0] === c.name}>
                        {c.name}
                      </option>
                    )}
                  </For>
                </select>
              }
            >
              <select
                multiple
                size={Math.min(5, props.survey.columns.length)}
                onChange={(event) =>
                  setRole(
                    role,
                    [...event.currentTarget.selectedOptions].map(({ value }) => value),
                  )
                }
              >
                <For each={props.survey.columns}>
                  {(c) => (
                    <option value={c.name} selected={names(role).includes(c.name)}>
                      {c.name}
                    </option>
                  )}
                </For>
              </select>
            </Show>
            <Show when={column(names(role)[0])?.examples[0]}>
              {(example) => <span class="hint">{d("role.such", { example: example() })}</span>}
            </Show>
          </label>
        )}
      </For>
      <Show when={props.mapping.kind === "ledger" && customers().length > 1}>
        <label>
          {d("only.label")}
          <select
            value={props.mapping.only ?? ""}
            onChange={(event) => setOnly(event.currentTarget.value)}
          >
            <option value="">{d("only.all")}</option>
            <For each={customers()}>{([name]) => <option value={name}>{name}</option>}</For>
          </select>
        </label>
      </Show>
      <Show when={props.mapping.kind === "ledger"}>
        <label>
          {d("asOf.label")}
          <input
            type="date"
            class="date-box"
            value={props.mapping.asOf ?? props.asOf ?? ""}
            onChange={(event) => setAsOf(event.currentTarget.value)}
          />
        </label>
      </Show>
      <Show when={props.undecided.length > 0}>
        <label>
          {d("order.label")}
          <select
            value={props.mapping.order ?? ""}
            onChange={(event) =>
              props.onMapping({
                ...props.mapping,
                order: (event.currentTarget.value || undefined) as DateOrder | undefined,
              })
            }
          >
            <option value="">{d("order.none")}</option>
            <option value="dmy">{d("order.dmy")}</option>
            <option value="mdy">{d("order.mdy")}</option>
          </select>
        </label>
      </Show>
    </div>
  );
}

function without(mapping: Mapping, key: "only" | "asOf"): Mapping {
  return Object.fromEntries(
    Object.entries(mapping).filter(([name]) => name !== key),
  ) as unknown as Mapping;
}
