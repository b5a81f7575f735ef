import { createMemo, For, Show } from "solid-js";
import { h } from "../../i18n/help.ts";
import { KEY_GROUPS, keysOf, type KeyBinding, type KeyGroup } from "../../keys/KeyBinding.ts";
import { letterKeys, setLetterKeys } from "../../keys/letterKeys.ts";
import { isCharacter } from "../../keys/pressed.ts";
import { registeredKeys } from "../../keys/useKeys.ts";
import { keyNames } from "./keyNames.ts";
import { sharedKeys } from "./sharedKeys.ts";

/** The keys there are now, in groups, and the switch for those of a single character. */
export function KeyList() {
  const all = createMemo(() => [...registeredKeys(), ...sharedKeys()]);
  const of = (group: KeyGroup) => all().filter((one) => (one.group ?? "view") === group);
  return (
    <div class="help-keys">
      <label class="help-switch">
        <input
          type="checkbox"
          checked={letterKeys()}
          aria-describedby="help-letters-note"
          onChange={(event) => setLetterKeys(event.currentTarget.checked)}
        />
        {h("keys.letters")}
      </label>
      <p id="help-letters-note" class="note">
        {h("keys.letters.note")}
      </p>
      <For each={KEY_GROUPS}>
        {(group) => (
          <Show when={of(group).length > 0}>
            <section>
              <h3>{h(`group.${group}`)}</h3>
              <dl class="key-list">
                <For each={of(group)}>{(binding) => <KeyRow binding={binding} />}</For>
              </dl>
            </section>
          </Show>
        )}
      </For>
    </div>
  );
}

function KeyRow(props: { readonly binding: KeyBinding }) {
  const isOff = () =>
    !letterKeys() && props.binding.run !== undefined && keysOf(props.binding).every(isCharacter);
  return (
    <div classList={{ off: isOff() }}>
      <dt>
        <For each={keysOf(props.binding)}>
          {(key, i) => (
            <>
              <Show when={i() > 0}> {h("or")} </Show>
              <For each={keyNames(key)}>
                {(name, k) => (
                  <>
                    <Show when={k() > 0}>+</Show>
                    <kbd>{name}</kbd>
                  </>
                )}
              </For>
            </>
          )}
        </For>
      </dt>
      <dd>
        {props.binding.label}
        <Show when={isOff()}> ({h("keys.off")})</Show>
      </dd>
    </div>
  );
}
