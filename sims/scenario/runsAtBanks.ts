/** Working times that run on the banks' hours; all others run on the offices'. */
const AT_BANKS = /^(bank\.|desk\.|ledger\.(check|decide|disburse|newClient)$)/;

/** Whether a working time runs on the banks' hours, by the id of its parameter. */
export function runsAtBanks(id: string): boolean {
  return AT_BANKS.test(id);
}
