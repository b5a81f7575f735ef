import { chromium } from "playwright";
const [,, url, out, w="1280", h="720", dark=""] = process.argv;
const b = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox","--disable-gpu"] });
const p = await b.newPage({ viewport: { width:+w, height:+h }, colorScheme: dark ? "dark":"light" });
p.on("console", m => { if (m.type()==="error") console.log("console:", m.text()); });
p.on("pageerror", e => console.log("pageerror:", e.message));
await p.goto(url); await p.waitForTimeout(9000);
await p.screenshot({ path: out, fullPage: process.env.FULL === "1" });
await b.close();
