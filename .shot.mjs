import puppeteer from "puppeteer-core";
const [,, url, out, w, h, wait="4000", scheme="light"] = process.argv;
const b = await puppeteer.launch({ executablePath: "/usr/bin/chromium", args: ["--headless","--no-sandbox","--disable-gpu","--disable-background-networking","--disable-component-update","--disable-sync","--no-first-run"] });
const p = await b.newPage(); await p.setViewport({ width:+w, height:+h });
p.on("console", m => console.log("console:", m.text())); p.on("pageerror", e => console.log("pageerror:", e.message));
await p.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
await p.goto(url); await new Promise(r => setTimeout(r, +wait)); await p.screenshot({ path: out, fullPage: process.argv[8]==="full" }); await b.close();
