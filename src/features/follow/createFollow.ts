import { createSignal } from "solid-js";
import type { FollowedInvoice, FollowRequest, NoInvoiceReason, Race } from "../../../sims/index.ts";
import type { Studies } from "../../../workers/Studies.ts";
import { createStudy } from "../../state/createStudy.ts";

/** What is known of the invoice that was asked for; the race comes after the rest. */
export interface Follow {
  readonly request: FollowRequest;
  readonly chosen: FollowedInvoice | undefined;
  readonly race: Race | undefined;
  /** Why there is no such invoice, and in how many replications it was looked for. */
  readonly none: { readonly reason: NoInvoiceReason; readonly searched: number } | undefined;
}

/** One followed invoice at a time, run by a worker of its own. */
export function createFollow(studies: Pick<Studies, "follow">) {
  const study = createStudy();
  const [follow, setFollow] = createSignal<Follow>();
  const [progress, setProgress] = createSignal(0);

  function start(request: FollowRequest): void {
    setProgress(0);
    void study.run(async (signal) => {
      const asked = { request, chosen: undefined, race: undefined, none: undefined };
      const found = await studies.follow(
        request,
        (chosen) => setFollow({ ...asked, chosen }),
        setProgress,
        signal,
      );
      if (signal.aborted) return;
      setFollow(
        found.found
          ? { ...asked, chosen: found.chosen, race: found.race }
          : { ...asked, none: found },
      );
    });
  }

  return { ...study, follow, progress, start };
}
