import { For } from "solid-js";
import { ARMS } from "../../../sims/index.ts";
import { m } from "../../i18n/model.ts";
import { ArmCard } from "./ArmCard.tsx";
import { Machines } from "./Machines.tsx";

/** How it works in pictures: the arms as mechanisms, and one invoice as four statecharts. */
export function HowItWorks() {
  return (
    <>
      <section>
        <h2>{m("arms.title")}</h2>
        <p class="arms-intro">{m("arms.intro")}</p>
        <div class="arm-cards">
          <For each={ARMS}>{(arm) => <ArmCard arm={arm} />}</For>
        </div>
      </section>
      <Machines />
    </>
  );
}
