import { createUniqueId, For, Show } from "solid-js";
import { INVOICE_KINDS, type InvoiceChoice } from "../../../sims/index.ts";
import { NumberBox } from "../../controls/NumberBox.tsx";
import { fo } from "../../i18n/follow.ts";
import { HIGHEST_INVOICE, HIGHEST_REPLICATION, type FollowQuestion } from "./followQuestion.ts";

export interface ChoiceBarProps {
  readonly question: FollowQuestion;
  readonly tiers: number;
  /** The invoice on the screen, from which a number is gone on. */
  readonly invoice: number | undefined;
  readonly onQuestion: (part: Partial<FollowQuestion>) => void;
}

const NUMBER = "number";

/** Which invoice of which replication and tier is followed. */
export function ChoiceBar(props: ChoiceBarProps) {
  const id = createUniqueId();
  const isNumber = () => typeof props.question.choice === "number";
  function choose(value: string): void {
    const kind = INVOICE_KINDS.find((name) => name === value);
    const choice: InvoiceChoice = kind ?? props.invoice ?? 0;
    props.onQuestion({ choice });
  }
  function take(part: Partial<FollowQuestion>): undefined {
    props.onQuestion(part);
    return undefined;
  }
  return (
    <div class="follow-choice" role="group" aria-label={fo("choose.title")}>
      <label>
        {fo("choose.invoice")}{" "}
        <select onChange={(event) => choose(event.currentTarget.value)}>
          <For each={INVOICE_KINDS}>
            {(kind) => (
              <option value={kind} selected={props.question.choice === kind}>
                {fo(`choose.${kind}`)}
              </option>
            )}
          </For>
          <option value={NUMBER} selected={isNumber()}>
            {fo("choose.number")}
          </option>
        </select>
      </label>
      <Show when={isNumber()}>
        <NumberBox
          label={fo("choose.which")}
          value={Number(props.question.choice)}
          min={0}
          max={HIGHEST_INVOICE}
          step={1}
          whole
          onChange={(choice) => take({ choice })}
        />
      </Show>
      <span class="follow-world">
        <span aria-hidden="true">{fo("choose.replication")}</span>
        <NumberBox
          label={fo("choose.replication")}
          value={props.question.replication}
          min={0}
          max={HIGHEST_REPLICATION}
          step={1}
          whole
          onChange={(replication) => take({ replication })}
        />
      </span>
      <Show when={props.tiers > 1 || props.question.tier > 1}>
        <label for={`${id}-tier`}>
          {fo("choose.tier")}{" "}
          <select
            id={`${id}-tier`}
            onChange={(event) => props.onQuestion({ tier: Number(event.currentTarget.value) })}
          >
            <For
              each={Array.from(
                { length: Math.max(props.tiers, props.question.tier) },
                (_, i) => i + 1,
              )}
            >
              {(tier) => (
                <option value={tier} selected={tier === props.question.tier}>
                  {tier}
                </option>
              )}
            </For>
          </select>
        </label>
      </Show>
    </div>
  );
}
