import { createSignal } from "solid-js";

/** What has become of the page's version: a new one waits, or another tab has gone over to it. */
export type VersionNews = "waiting" | "elsewhere";

/** Milliseconds between two looks for a new version, where a page stays open for days. */
const BETWEEN = 3_600_000;
/** Milliseconds in which a new version takes over, or the page is loaded again without it. */
const PATIENCE = 4000;

/** The part of `ServiceWorkerContainer` that is needed. */
export type Workers = Pick<ServiceWorkerContainer, "register" | "addEventListener" | "controller">;

/**
 * Installs the service worker and tells when a new version waits. Nothing changes before `take`: the
 * new version comes with the page's own reload, never under the hands of whoever works with it.
 */
export function watchVersions(workers: Workers, script: string, reload: () => void) {
  const [news, setNews] = createSignal<VersionNews>();
  let registration: ServiceWorkerRegistration | undefined;
  let served = workers.controller !== null;
  let taken = false;

  function look({ waiting, active }: ServiceWorkerRegistration): void {
    if (waiting && active && news() === undefined) setNews("waiting");
  }

  async function start(): Promise<void> {
    const found = await workers.register(script);
    registration = found;
    look(found);
    found.addEventListener("updatefound", () => {
      found.installing?.addEventListener("statechange", () => look(found));
    });
    let last = Date.now();
    document.addEventListener("visibilitychange", () => {
      if (document.hidden || Date.now() - last < BETWEEN) return;
      last = Date.now();
      found.update().catch(() => undefined); // without a network there is nothing new
    });
  }

  workers.addEventListener("controllerchange", () => {
    if (taken) reload();
    // The first one only begins to serve what it has brought.
    else if (served) setNews("elsewhere");
    served = true;
  });

  return {
    /** Resolves when the browser knows the service worker; rejects where it cannot have one. */
    started: start(),
    news,
    /** Goes over to the new version, with the page loaded again. */
    take(): void {
      const waiting = registration?.waiting;
      if (!waiting) return reload();
      taken = true;
      waiting.postMessage("take over");
      setTimeout(reload, PATIENCE);
    },
    /** Later: the new version comes when the page is opened next. */
    dismiss(): void {
      setNews(undefined);
    },
  };
}
