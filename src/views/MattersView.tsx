import type { ParameterId } from "../../sims/index.ts";
import { askSensitivity } from "../../workers/sensitivity/askSensitivity.ts";
import { Matters } from "../features/matters/Matters.tsx";
import { valueText } from "../format/valueText.ts";
import { askWhatIf } from "../state/askWhatIf.ts";
import type { PageView } from "./PageView.ts";

/** The view "What matters"; an input's name leads to What if on it. */
export function MattersView({ choices, engine }: PageView) {
  function hrefOf(id: ParameterId): string {
    const query = new URLSearchParams(choices.addressOf("what-if"));
    query.set("ask.what-if", askWhatIf(id));
    return `?${query.toString()}`;
  }
  return (
    <Matters
      scenario={choices.scenario()}
      nameOf={choices.nameOf}
      arms={choices.arms()}
      seed={choices.seed()}
      replications={choices.replications()}
      question={choices.questionOf("matters")}
      onQuestion={(question) => choices.ask("matters", question)}
      auto={choices.auto()}
      ask={(question, listeners) => askSensitivity(engine, question, listeners)}
      textOf={valueText}
      hrefOf={hrefOf}
      onInput={(id) => {
        choices.openWith("what-if", askWhatIf(id));
        scrollTo(0, 0);
      }}
    />
  );
}
