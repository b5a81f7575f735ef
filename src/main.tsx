import { render } from "solid-js/web";
import { openExperimentEngine } from "../workers/openExperimentEngine.ts";
import { App } from "./App.tsx";
import "./theme/theme.css";
import "./theme/page.css";

const engine = openExperimentEngine();
render(() => <App engine={engine} />, document.body);
