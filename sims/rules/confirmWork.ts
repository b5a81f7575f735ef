import type { Minor } from "../units.ts";
import { account, book, category } from "../world/books.ts";
import type { World } from "../world/World.ts";

/** The work of whoever owes a debt on its undertaking to pay a bank: on paper, or as a payable. */
export function confirmWork(w: World, c: number, cost: Minor): void {
  book(w, c, category.labour, account.obligor, account.resources, cost, w.now, w.now);
}
