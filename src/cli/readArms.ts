import { ARMS, type Arm } from "../../sims/index.ts";
import { BadInput } from "./BadInput.ts";

/** Some arms, each once, in the order of ARMS. */
export function readArms(text: string | undefined): readonly Arm[] {
  if (text === undefined) return ["T", "L"];
  const names = text.split(",");
  const arms = ARMS.filter((arm) => names.includes(arm));
  if (arms.length === names.length) return arms;
  throw new BadInput(
    `invalid --arms: ${text || '""'}; expected some of ${ARMS.join(", ")}, each once, such as T,L`,
  );
}
