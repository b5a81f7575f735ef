import { createSignal, For, onMount, Show } from "solid-js";
import { formatNumber } from "../../format/number.ts";
import { h } from "../../i18n/help.ts";
import { joinList } from "../../i18n/joins.ts";
import { loadLicences, type LicenceText } from "./licences.ts";

/** Packages that the line of a licence names. */
const NAMED = 4;

/** Whose work the page is made of, and under which licences, word for word. */
export function LicenceList() {
  const [texts, setTexts] = createSignal<readonly LicenceText[]>();
  const [failed, setFailed] = createSignal(false);
  async function load(): Promise<void> {
    try {
      setTexts(await loadLicences());
    } catch {
      setFailed(true);
    }
  }
  onMount(() => void load());
  return (
    <div class="help-licences">
      <p role="status">
        {failed() ? h("licences.failed") : texts() ? h("licences.intro") : h("licences.loading")}
      </p>
      <For each={texts()}>{(entry) => <Licence entry={entry} />}</For>
    </div>
  );
}

function Licence(props: { readonly entry: LicenceText }) {
  const packages = () => props.entry.packages;
  const names = () =>
    joinList(
      packages()
        .slice(0, NAMED)
        .map(({ name }) => name),
    );
  const licences = () => joinList([...new Set(packages().map(({ licence }) => licence))]);
  return (
    <details>
      <summary>
        <Show when={packages().length > NAMED} fallback={names()}>
          {h("licences.more", { names: names(), n: formatNumber(packages().length - NAMED) })}
        </Show>
        <span class="term-other"> {licences()}</span>
      </summary>
      <ul lang="en">
        <For each={packages()}>
          {({ name, version, licence }) => (
            <li>
              {name} {version} ({licence})
            </li>
          )}
        </For>
      </ul>
      <pre lang="en" tabindex="0">
        {props.entry.text}
      </pre>
    </details>
  );
}
