import { onCleanup } from "solid-js";
import { WhatIf } from "../../../src/features/what-if/WhatIf.tsx";
import { createEngine } from "../../../workers/ExperimentEngine.ts";
import { inlineThreads } from "../../../workers/inlineThreads.ts";
import { model } from "../../../workers/model.ts";
import { small } from "./results.ts";

/** The view "What if" with eight worlds a point, computed on this thread. */
export function WhatIfOf(props: { readonly question: string }) {
  const engine = createEngine(inlineThreads(model), 1);
  onCleanup(() => engine.close());
  return (
    <WhatIf
      engine={engine}
      scenario={small}
      name="Classroom"
      arms={["T", "L"]}
      seed={7}
      replications={8}
      auto={true}
      question={props.question}
      onQuestion={() => {}}
      scaleOf={() => ({ unit: "%", perShown: 0.01, text: (value) => `${100 * value} %` })}
      onValues={() => {}}
    />
  );
}
