import { createSignal, For, Show } from "solid-js";
import { parameter, type ParameterId } from "../../../sims/index.ts";
import { valueText } from "../../format/valueText.ts";
import { fo } from "../../i18n/follow.ts";
import { joinAnd } from "../../i18n/joins.ts";
import { labelOf } from "../../i18n/modelWords.ts";
import type { FollowQuestion } from "./followQuestion.ts";
import type { WayOut } from "./waysOut.ts";

export interface WaysOutProps {
  readonly ways: readonly WayOut[];
  readonly currency: string;
  readonly onQuestion: (part: Partial<FollowQuestion>) => void;
  /** Says what would be right if they cannot be set. */
  readonly onValues: (values: Readonly<Record<string, unknown>>) => string | undefined;
}

/** Buttons that lead from a choice without an invoice to one that has one; undo takes each back. */
export function WaysOut(props: WaysOutProps) {
  const [refused, setRefused] = createSignal<string>();
  function take(way: WayOut): void {
    setRefused(undefined);
    if ("question" in way) props.onQuestion(way.question);
    else setRefused(props.onValues(way.values));
  }
  const text = (way: WayOut): string => {
    if ("question" in way) return questionText(way.question);
    const values = Object.entries(way.values).map(([id, value]) => {
      const of = parameter(id as ParameterId);
      return fo("way.value", { name: labelOf(of), value: valueText(of, value, props.currency) });
    });
    return fo("way.set", { values: joinAnd(values) });
  };
  return (
    <div class="ways-out">
      <For each={props.ways}>
        {(way) => (
          <button type="button" class="button" onClick={() => take(way)}>
            {text(way)}
          </button>
        )}
      </For>
      <Show when={props.ways.some((way) => "values" in way)}>
        <p class="note">{fo("way.undo")}</p>
      </Show>
      <Show when={refused()}>
        {(expected) => (
          <p class="problem" role="alert">
            {fo("way.refused", { expected: expected() })}
          </p>
        )}
      </Show>
    </div>
  );
}

function questionText({ choice, tier, replication }: Partial<FollowQuestion>): string {
  if (tier !== undefined) return fo("way.tier", { tier: String(tier) });
  if (replication !== undefined) return fo("way.replication", { n: String(replication) });
  return choice === "typical" ? fo("way.typical") : fo("way.number", { n: String(choice) });
}
