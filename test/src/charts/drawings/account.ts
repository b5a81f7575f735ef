import { at } from "../../../../sims/index.ts";
import { armAccount } from "../../../../src/charts/account/armAccount.ts";
import { accountDrawing } from "../../../../src/charts/account/drawAccount.ts";
import { moneyAt, tapes } from "../../../gallery/data/race.ts";
import type { DrawingExample } from "./Example.ts";

export const account: DrawingExample = {
  drawing: accountDrawing({
    accounts: tapes().map((tape) => armAccount(tape, at(tape, moneyAt() + 5))),
    lastDay: 60,
    currency: "EUR",
    footer: "Daybook model 3 · Classroom · seed 7, replication 0, invoice 12",
  }),
  labels: ["Without", "With ledger", "days since the invoice"],
};
