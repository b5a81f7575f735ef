import { existsSync } from "node:fs";
import { chromium } from "playwright";
import { findChromium } from "../findChromium.mjs";
import { findProgram } from "../findProgram.mjs";

/** The path, if there is something. */
function ifThere(path) {
  return existsSync(path) ? path : undefined;
}

/** The engines beside Node that the project is asked in: where each is here, and how to get one. */
export const ENGINES = {
  chromium: {
    engine: "V8 in a page",
    path: findChromium() ?? ifThere(chromium.executablePath()),
    install: "Debian: apt-get install chromium; or CHROMIUM=/path/to/chromium",
  },
  firefox: {
    engine: "SpiderMonkey",
    path: findProgram(
      "FIREFOX",
      ["firefox-esr", "firefox"],
      [
        "/Applications/Firefox.app/Contents/MacOS/firefox",
        "C:\\Program Files\\Mozilla Firefox\\firefox.exe",
      ],
    ),
    install: "Debian: apt-get install firefox-esr; or FIREFOX=/path/to/firefox",
  },
  jsc: {
    engine: "JavaScriptCore",
    path: findProgram(
      "JSC",
      ["jsc"],
      [
        "/System/Library/Frameworks/JavaScriptCore.framework/Versions/Current/Helpers/jsc",
        ...["4.0", "4.1"].map((of) => `/usr/lib/x86_64-linux-gnu/webkit2gtk-${of}/jsc`),
      ],
    ),
    install: "Debian 12: apt-get install libjavascriptcoregtk-4.0-bin; or JSC=/path/to/jsc",
  },
};

/** A sentence for each engine that is not here and so was not asked. */
export function missingEngines() {
  return Object.values(ENGINES)
    .filter(({ path }) => path === undefined)
    .map(({ engine, install }) => `${engine} was NOT tested: it is not installed. ${install}`);
}
