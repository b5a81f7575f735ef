import { render } from "solid-js/web";
import { openExperimentEngine } from "../workers/openExperimentEngine.ts";
import { App } from "./App.tsx";
import { watchPaper } from "./theme/paper.ts";
import "./theme/theme.css";
import "./theme/page.css";
import "./theme/present.css";
import "./theme/paper.css";

watchPaper();
const engine = openExperimentEngine();
// In a task of its own: reading the program has taken long enough.
setTimeout(() => render(() => <App engine={engine} />, document.body));
