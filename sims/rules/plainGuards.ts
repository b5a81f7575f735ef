import type { GuardName } from "../machines/names.ts";
import { purpose } from "../random/purposes.ts";
import { flag } from "../world/flags.ts";
import type { Setting } from "../world/Setting.ts";
import { attempt } from "./plainDelays.ts";

/** A guard that asks for a flag of the case, or for one draw below a share. */
export interface PlainGuard {
  /** The flag asked for; with a share, the flag of those cases that have the other share. */
  readonly flag: number;
  readonly share: number;
  readonly otherShare: number;
  /** −1 where nothing is drawn. */
  readonly purpose: number;
  readonly attempt: 0 | 1 | 2;
  /** Never holds in the last pass at a bank. */
  readonly notInLastPass: boolean;
}

/** The plain guards of a setting; what the functions of the same names answer. */
export function plainGuards(setting: Setting): Readonly<Partial<Record<GuardName, PlainGuard>>> {
  const { none, bank, pass } = attempt;
  const asks = (bit: number): PlainGuard => ({
    flag: bit,
    share: 0,
    otherShare: 0,
    purpose: -1,
    attempt: none,
    notInLastPass: false,
  });
  const chance = (
    what: number,
    of: PlainGuard["attempt"],
    share: number,
    otherShare = share,
    bit: number = flag.onLedger,
    notInLastPass = false,
  ): PlainGuard => ({ flag: bit, share, otherShare, purpose: what, attempt: of, notInLastPass });
  const s = setting;
  return {
    isWithdrawn: asks(flag.withdrawn),
    isPaidEarly: asks(flag.paidEarly),
    decidesOnRecord: asks(flag.onLedger),
    ...(!s.together.obligor.isShared && {
      hasException: chance(
        purpose.exception,
        none,
        s.exceptions,
        s.exceptionsDigital,
        flag.digital,
      ),
    }),
    // Where later checks have a share of their own, the pass decides.
    ...(s.incompleteAgain === s.incomplete && {
      isIncomplete: chance(
        purpose.incomplete,
        pass,
        s.incomplete,
        s.ledgerIncomplete,
        flag.onLedger,
        true,
      ),
    }),
    ...(s.tiers === 1 && ofOneTier()),
  };

  /** What has a share of its own in each tier, or can lapse between tiers. */
  function ofOneTier(): Partial<Record<GuardName, PlainGuard>> {
    return {
      isOnLedger: asks(flag.onLedger),
      receivesPayable: asks(flag.onLedger),
      ...(!s.together.obligor.isShared && {
        refusesConfirmation: chance(purpose.confirmRefused, none, s.refusals[0]!),
        paysLate: chance(purpose.late, none, s.paidLate[0]!),
      }),
      // Refusals that are correlated take further draws; a line, or a bank that stops, can refuse without any.
      ...(s.common === 0 &&
        !s.together.file.isShared &&
        s.line === Infinity &&
        s.bankStops === 0 && {
          declines: chance(purpose.credit, bank, s.declines[0]!, s.ledgerDecline),
        }),
    };
  }
}
