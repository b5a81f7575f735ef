import { clientsClaim } from "workbox-core";
import { cleanupOutdatedCaches, precacheAndRoute, type PrecacheEntry } from "workbox-precaching";
import { registerRoute } from "workbox-routing";
import { CacheFirst } from "workbox-strategies";

/** What TypeScript's library of the page does not know of a service worker. */
interface ServiceWorkerScope {
  addEventListener(type: "message", heard: (event: MessageEvent) => void): void;
  skipWaiting(): Promise<void>;
}

/** Every file of the page; the build puts the list here (src/build/offline.ts). */
declare const __FILES__: PrecacheEntry[];

const scope = globalThis as unknown as ServiceWorkerScope;

// A new version waits until the user asks for it: a page never changes under the hands.
scope.addEventListener("message", ({ data }) => {
  if (data === "take over") void scope.skipWaiting();
});
// The first version serves the page that has brought it, too.
clientsClaim();
cleanupOutdatedCaches();
// Slices of Chinese letters for pictures: few of many are ever needed, and none ever changes under its name.
registerRoute(
  ({ url }) => url.pathname.includes("noto-sans-sc-"),
  new CacheFirst({ cacheName: "daybook-letters" }),
);
// The query holds the state of the page, not what is to be sent.
precacheAndRoute(__FILES__, { ignoreURLParametersMatching: [/./], cleanURLs: false });
