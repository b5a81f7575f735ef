import { render } from "solid-js/web";
import { openExperimentEngine } from "../workers/openExperimentEngine.ts";
import { App } from "./App.tsx";
import "./theme/theme.css";
import "./theme/page.css";
import "./theme/present.css";

const engine = openExperimentEngine();
// In a task of its own: reading the program has taken long enough.
setTimeout(() => render(() => <App engine={engine} />, document.body));
// Only what is built has a service worker; it can wait until the page has shown something.
if (import.meta.env.PROD) {
  setTimeout(() => {
    import("./offline/startOffline.ts").then((late) => late.startOffline()).catch(() => undefined);
  }, 2000);
}
