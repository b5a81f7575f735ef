import { MODEL_VERSION } from "../../../sims/index.ts";
import { VERSIONS } from "../../i18n/versions.ts";

type NewsKey = Extract<keyof typeof VERSIONS, `news.${string}`>;

const NEWS = "news.";
const KEYS = (Object.keys(VERSIONS) as (keyof typeof VERSIONS)[]).filter((key): key is NewsKey =>
  key.startsWith(NEWS),
);

/** Below 0 if the first version came before the second, 0 if they are the same; `1.2.3` each. */
export function compareVersions(a: string, b: string): number {
  const [x, y] = [a, b].map((version) => version.split(".").map(Number));
  const at = x?.findIndex((part, i) => part !== y?.[i]) ?? -1;
  return at < 0 ? 0 : (x?.[at] ?? 0) - (y?.[at] ?? 0);
}

/** What the versions of the model that came after one, up to this page's, have changed: text keys, oldest first. */
export function newsSince(version: string): readonly NewsKey[] {
  return KEYS.filter((key) => {
    const of = key.slice(NEWS.length);
    return compareVersions(of, version) > 0 && compareVersions(of, MODEL_VERSION) <= 0;
  });
}
