import { render } from "solid-js/web";
import "../../src/theme/theme.css";
import "../../src/theme/page.css";
import "../../src/theme/present.css";
import type { Mode } from "./Example.ts";
import { EXAMPLES } from "./examples.ts";
import { Gallery } from "./Gallery.tsx";
import { setMode } from "./setMode.ts";

const asked = new URLSearchParams(location.search);
const only = asked.get("only") ?? "";

/** That of the one example that is asked for, or what the address says. */
const mode: Mode = EXAMPLES.get(only)?.mode ?? {
  ...(asked.get("theme") === "dark" ? { dark: true } : {}),
  ...(asked.get("present") === "1" ? { present: true } : {}),
  ...(asked.get("lang") === "zh" ? { chinese: true } : {}),
};

await setMode(mode);
render(() => <Gallery only={only} />, document.body);
