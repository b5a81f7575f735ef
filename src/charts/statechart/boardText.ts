import type { MachineDescription, Role } from "../../../sims/index.ts";
import { joinClauses, joinSentences } from "../../i18n/joins.ts";
import { ln } from "../../i18n/lanes.ts";
import { nameInWords } from "../../i18n/modelWords.ts";
import { t } from "../../i18n/t.ts";
import type { ChartTable } from "../frame/ChartTable.ts";
import type { ArmNow } from "./boardAt.ts";
import type { BoardArmNow } from "./BoardArmNow.ts";
import type { BoardRow } from "./boardLayout.ts";
import { isDrawn } from "./messageArrows.ts";
import { roleName } from "./roleName.ts";

/** The board in words: each arm, each party, its state. */
export function describeBoard(
  machines: readonly MachineDescription[],
  arms: readonly BoardArmNow[],
): string {
  const said = arms.map(({ arm, absent, now }) =>
    ln("board.arm", {
      arm: t(`arm.${arm}`),
      states: joinClauses(
        machines
          .map(({ id }) => id)
          .filter((party) => !absent.includes(party))
          .map((party) =>
            ln("board.state", {
              party: roleName(party, arm),
              state: nameInWords(now.states[party]),
            }),
          ),
      ),
    }),
  );
  return ln("board.what", { arms: joinSentences(said) });
}

/** The board as a table: a row for each party of each arm. */
export function boardTable(
  machines: readonly MachineDescription[],
  arms: readonly BoardArmNow[],
): ChartTable {
  return {
    caption: ln("board.title"),
    headers: [
      ln("lanes.table.arm"),
      ln("lanes.table.party"),
      ln("lanes.table.state"),
      ln("lanes.table.sent"),
    ],
    rows: arms.flatMap(({ arm, absent, now }) =>
      machines.map(({ id }) => [
        t(`arm.${arm}`),
        roleName(id, arm),
        absent.includes(id) ? ln("board.absent") : nameInWords(now.states[id]),
        now.sent
          .filter(({ from }) => from === id)
          .map(({ message, to }) =>
            ln("lanes.table.message", {
              message: nameInWords(message),
              party: roleName(to, arm),
            }),
          )
          .join("; "),
      ]),
    ),
  };
}

/** The last of the present messages to a party, in words; nothing if there was none. */
export function heardBy({ sent }: ArmNow, { arm, panels }: BoardRow, party: Role): string {
  const last = sent.findLast(({ from, to }) => to === party && isDrawn(panels, from));
  if (!last || !isDrawn(panels, party)) return "";
  return ln("board.from", {
    message: nameInWords(last.message),
    party: roleName(last.from, arm),
  });
}
