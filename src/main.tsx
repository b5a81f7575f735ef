import { render } from "solid-js/web";
import { openExperimentEngine } from "../workers/openExperimentEngine.ts";
import { App } from "./App.tsx";
import { earlierValues } from "./state/earlierValues.ts";
import "./theme/theme.css";
import "./theme/page.css";
import "./theme/present.css";

const engine = openExperimentEngine();

async function start(): Promise<void> {
  const earlier = await earlierValues(location.search);
  const isEmbedded = new URLSearchParams(location.search).has("embed");
  const frame = isEmbedded ? (await import("./embed/EmbedFrame.tsx")).EmbedFrame : undefined;
  render(() => <App engine={engine} earlier={earlier} frame={frame} />, document.body);
}
// In a task of its own: reading the program has taken long enough.
setTimeout(() => void start());
// Only what is built has a service worker; it can wait until the page has shown something.
if (import.meta.env.PROD) {
  setTimeout(() => {
    import("./offline/startOffline.ts").then((late) => late.startOffline()).catch(() => undefined);
  }, 2000);
}
