import { For, type JSX } from "solid-js";
import {
  BASE_ARMS,
  othersOf,
  withBase,
  type ArmPair,
  type BaseArm,
  type OtherArm,
} from "../../arms/ArmPair.ts";
import { ARMS, type Arm } from "../../../sims/index.ts";
import { t } from "../../i18n/t.ts";
import "./arms.css";

export interface ArmPickerProps {
  readonly arms: ArmPair;
  readonly onArms: (arms: ArmPair) => void;
  /** What else governs the comparison. */
  readonly children?: JSX.Element;
}

const nameOf = (arm: Arm): string => t(`arm.${arm}.name`);
const hasOf = (arm: Arm): string => t(`arm.${arm}.has`);

/** Chooses the two arms to compare, and says what each of the four has. */
export function ArmPicker(props: ArmPickerProps) {
  return (
    <div class="arm-picker">
      <div class="arm-choice">
        <span aria-hidden="true">{t("arms.compare")}</span>
        <ArmSelect
          label={t("arms.base")}
          arm={props.arms[0]}
          among={BASE_ARMS}
          onArm={(base) => props.onArms(withBase(props.arms, base))}
        />
        <span aria-hidden="true">{t("arms.with")}</span>
        <ArmSelect
          label={t("arms.other")}
          arm={props.arms[1]}
          among={othersOf(props.arms[0])}
          onArm={(other) => props.onArms([props.arms[0], other])}
        />
      </div>
      {props.children}
      <details>
        <summary>{t("arms.explain")}</summary>
        <dl>
          <For each={ARMS}>
            {(arm) => (
              <>
                <dt class={`arm-${arm} arm-text`}>{nameOf(arm)}</dt>
                <dd>{hasOf(arm)}</dd>
              </>
            )}
          </For>
        </dl>
      </details>
    </div>
  );
}

function ArmSelect<A extends BaseArm | OtherArm>(props: {
  readonly label: string;
  readonly arm: A;
  readonly among: readonly A[];
  readonly onArm: (arm: A) => void;
}) {
  return (
    <select
      class={`arm-${props.arm} arm-text`}
      aria-label={props.label}
      title={hasOf(props.arm)}
      onChange={(event) => {
        const chosen = props.among.find((arm) => arm === event.currentTarget.value);
        if (chosen) props.onArm(chosen);
      }}
    >
      <For each={props.among}>
        {(arm) => (
          <option value={arm} selected={arm === props.arm} title={hasOf(arm)}>
            {nameOf(arm)}
          </option>
        )}
      </For>
    </select>
  );
}
