import { createComponent } from "solid-js";
import { setLateNotice } from "../state/lateNotice.ts";
import { VersionNotice } from "./VersionNotice.tsx";
import { watchVersions } from "./watchVersions.ts";

/** The browser's service workers; in some frames asking throws already. */
function workersHere(): ServiceWorkerContainer | undefined {
  try {
    return "serviceWorker" in navigator ? navigator.serviceWorker : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the page for when there is no network, and tells of new versions among the page's notices. */
export function startOffline(): void {
  const workers = workersHere();
  if (!workers) return;
  const versions = watchVersions(workers, "./sw.js", () => location.reload());
  // Where there can be none (a browser's setting) the page needs its network, as ever.
  versions.started.catch(() => undefined);
  setLateNotice(
    () => () =>
      createComponent(VersionNotice, {
        get news() {
          return versions.news();
        },
        onTake: versions.take,
        onDismiss: versions.dismiss,
      }),
  );
}
