import { createMemo, ErrorBoundary, lazy, Show, Suspense } from "solid-js";
import { ArmPicker } from "../features/arms/ArmPicker.tsx";
import { LuckSwitch } from "../features/luck/LuckSwitch.tsx";
import { t } from "../i18n/t.ts";
import type { ChoicesStore } from "../state/createChoices.ts";
import type { PointsEngine } from "../state/engine.ts";

const LuckPanel = lazy(async () => ({
  default: (await import("../features/luck/LuckPanel.tsx")).LuckPanel,
}));

/** What Compare is asked where it shows what the same luck does. */
const LUCK_QUESTION = "luck";
const LUCK_PANEL = "luck-panel";

/** What governs Compare: the arms, their luck, and on demand what the same luck is worth. */
export function CompareHead(props: {
  readonly choices: ChoicesStore;
  readonly engine: PointsEngine;
}) {
  const isOpen = createMemo(() => props.choices.questionOf("compare") === LUCK_QUESTION);
  const asked = createMemo(() => ({
    scenario: props.choices.scenario(),
    arms: props.choices.arms(),
    seed: props.choices.seed(),
    replications: props.choices.replications(),
  }));
  return (
    <>
      <ArmPicker arms={props.choices.arms()} onArms={props.choices.setArms}>
        <LuckSwitch
          luck={props.choices.luck()}
          onLuck={props.choices.setLuck}
          open={isOpen()}
          onOpen={(open) => props.choices.ask("compare", open ? LUCK_QUESTION : undefined)}
          controls={LUCK_PANEL}
        />
      </ArmPicker>
      <Show when={isOpen()}>
        <ErrorBoundary fallback={<p class="note">{t("luck.unavailable")}</p>}>
          <Suspense fallback={<p class="note">{t("luck.loading")}</p>}>
            <LuckPanel
              id={LUCK_PANEL}
              engine={props.engine}
              asked={asked()}
              name={props.choices.name()}
              auto={props.choices.auto()}
            />
          </Suspense>
        </ErrorBoundary>
      </Show>
    </>
  );
}
