import { at } from "../../../sims/index.ts";
import { AccountChart } from "../../../src/charts/account/AccountChart.tsx";
import { armAccount } from "../../../src/charts/account/armAccount.ts";
import { moneyAt, tapes } from "../data/race.ts";
import type { Example } from "../Example.ts";

export const example: Example = {
  title: "The same on a phone",
  width: 358,
  render: () => (
    <AccountChart
      accounts={tapes().map((tape) => armAccount(tape, at(tape, moneyAt() + 5)))}
      lastDay={60}
      currency="EUR"
      footer="Classroom, seed 7"
    />
  ),
};
