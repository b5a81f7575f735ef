/** Takes what the gallery's test wrote as the stored form from now on. */
import { readdirSync, renameSync } from "node:fs";
import { join } from "node:path";

const FOLDER = join(import.meta.dirname, "stored");
const CHANGED = "-changed.html";

const changed = readdirSync(FOLDER).filter((name) => name.endsWith(CHANGED));
for (const name of changed) {
  renameSync(join(FOLDER, name), join(FOLDER, `${name.slice(0, -CHANGED.length)}.html`));
}
console.log(changed.length === 0 ? "nothing has changed" : `${changed.length} accepted`);
