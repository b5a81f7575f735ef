import { render } from "solid-js/web";
import { setLanguage } from "../../src/i18n/pageLanguage.ts";
import "../../src/theme/theme.css";
import "../../src/theme/page.css";
import { Gallery } from "./Gallery.tsx";

const asked = new URLSearchParams(location.search);
const theme = asked.get("theme");
if (theme === "dark" || theme === "light") document.documentElement.dataset.theme = theme;
if (asked.get("present") === "1") document.documentElement.dataset.present = "";
if (asked.get("lang") === "zh") await setLanguage("zh");

render(() => <Gallery asked={asked.get("only") ?? ""} />, document.body);
