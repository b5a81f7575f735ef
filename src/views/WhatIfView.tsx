import { WhatIf } from "../features/what-if/WhatIf.tsx";
import { controlText, sliderOf } from "../format/sliderOf.ts";
import type { PageView } from "./PageView.ts";

/** The view "What if" with the workers of the page; loaded when it is first opened. */
export function WhatIfView({ choices, engine }: PageView) {
  return (
    <WhatIf
      engine={engine}
      scenario={choices.scenario()}
      name={choices.name()}
      arms={choices.arms()}
      seed={choices.seed()}
      replications={choices.replications()}
      auto={choices.auto()}
      question={choices.questionOf("what-if")}
      onQuestion={(question) => choices.ask("what-if", question)}
      scaleOf={(parameter, value, currency) => {
        const slider = sliderOf(parameter, value, currency);
        const perShown = slider.toChange(1);
        const shown = (x: number): number => Number((x / perShown).toPrecision(4));
        return {
          unit: slider.unit,
          perShown,
          text: (x) => controlText(parameter, { ...slider, value: shown(x) }),
        };
      }}
      onValues={choices.changeTogether}
    />
  );
}
