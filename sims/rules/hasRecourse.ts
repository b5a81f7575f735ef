import { purpose } from "../random/purposes.ts";
import { onPath } from "../world/receivables.ts";
import type { World } from "../world/World.ts";

/** Whether a bank finances this debt with recourse to its supplier. */
export function hasRecourse(w: World, c: number): boolean {
  const share = onPath(w.setting.receivables.recourse, w, c);
  return share > 0 && w.u(purpose.recourse, w.name[c]!, 0) < share;
}
