import { createSignal, Show } from "solid-js";
import { render } from "solid-js/web";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { KeyBinding } from "../../../src/keys/KeyBinding.ts";
import { letterKeys, setLetterKeys } from "../../../src/keys/letterKeys.ts";
import { registeredKeys, useKeys } from "../../../src/keys/useKeys.ts";

let dispose = () => {};
let heard: string[] = [];

function Part(props: { readonly name: string; readonly keys: readonly KeyBinding["key"][] }) {
  useKeys(() =>
    props.keys.map((key) => ({
      key,
      label: props.name,
      run: (event) => heard.push(`${props.name} ${event.key}`),
    })),
  );
  return <p>{props.name}</p>;
}

function show(part: () => ReturnType<typeof Part>): void {
  dispose = render(
    () => (
      <>
        {part()}
        <input aria-label="text" />
        <input aria-label="range" type="range" />
        <select aria-label="select">
          <option>n</option>
        </select>
        <div aria-label="rich" role="textbox" contenteditable="plaintext-only" />
        <button type="button">button</button>
      </>
    ),
    document.body,
  );
}

beforeEach(() => {
  heard = [];
});
afterEach(() => {
  dispose();
  // What a browser keeps, the next file of tests would find.
  setLetterKeys(true);
});

describe("a registered key", () => {
  test("acts wherever the focus is, on a button too", async () => {
    show(() => <Part name="a" keys={["n", "ArrowRight"]} />);
    await userEvent.keyboard("n{ArrowRight}");
    page.getByRole("button").element().focus();
    await userEvent.keyboard("n");
    expect(heard).toEqual(["a n", "a ArrowRight", "a n"]);
  });

  test.each(["text", "select", "rich"])("never acts in a %s", async (label) => {
    show(() => <Part name="a" keys={["n", "ArrowRight"]} />);
    page.getByLabelText(label).element().focus();
    await userEvent.keyboard("n{ArrowRight}");
    expect(heard).toEqual([]);
  });

  test("leaves a slider its arrows", async () => {
    show(() => <Part name="a" keys={["ArrowRight", "PageUp", "Home"]} />);
    page.getByLabelText("range").element().focus();
    await userEvent.keyboard("{ArrowRight}{PageUp}{Home}");
    expect(heard).toEqual([]);
  });

  test("never acts with Ctrl, Alt or Meta, nor beneath a dialog", async () => {
    show(() => <Part name="a" keys={["n"]} />);
    await userEvent.keyboard("{Control>}n{/Control}{Alt>}n{/Alt}{Meta>}n{/Meta}");
    const dialog = document.body.appendChild(document.createElement("dialog"));
    dialog.showModal();
    await userEvent.keyboard("n");
    dialog.remove();
    expect(heard).toEqual([]);
  });

  test("of two the later acts, and the earlier again when it is gone", async () => {
    const [both, setBoth] = createSignal(true);
    show(() => (
      <>
        <Part name="first" keys={["n"]} />
        <Show when={both()}>
          <Part name="second" keys={["n"]} />
        </Show>
      </>
    ));
    expect(registeredKeys().map(({ label }) => label)).toEqual(["first", "second"]);
    await userEvent.keyboard("n");
    setBoth(false);
    await userEvent.keyboard("n");
    expect(heard).toEqual(["second n", "first n"]);
  });

  test("is heard no more once its part of the page is gone", async () => {
    show(() => <Part name="a" keys={["n"]} />);
    dispose();
    await userEvent.keyboard("n");
    expect(heard).toEqual([]);
    expect(registeredKeys()).toEqual([]);
  });

  test("of a single character does nothing once those are switched off, which is kept", async () => {
    show(() => <Part name="a" keys={["n", "ArrowRight"]} />);
    setLetterKeys(false);
    await userEvent.keyboard("n{ArrowRight}");
    expect(heard).toEqual(["a ArrowRight"]);
    expect(letterKeys()).toBe(false);
    expect(localStorage.getItem("daybook.keys")).toBe('"off"');
  });
});
