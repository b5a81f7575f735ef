import { createSignal, Show } from "solid-js";
import { Dynamic, render } from "solid-js/web";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { Terms } from "../../../src/controls/Terms.tsx";
import { glossary } from "../../../src/glossary/glossary.ts";
import { hideTip, showTip } from "../../../src/glossary/tip.ts";
import "../../../src/theme/theme.css";

let dispose = () => {};
const [text, setText] = createSignal("");

beforeEach(async () => {
  await page.viewport(800, 600);
  setText("Time to cash is 21 days, without recourse.");
  dispose = render(
    () => (
      <>
        <h1 style={{ margin: "200px" }}>
          <Terms text={text()} />
        </h1>
        <Show when={glossary()}>{(book) => <Dynamic component={book().TermTip} />}</Show>
      </>
    ),
    document.body,
  );
  await expect.element(term("recourse")).toBeInTheDocument();
});
afterEach(() => dispose());

const term = (name: string) => page.getByRole("button", { name, exact: true });
const definition = () => page.getByRole("tooltip");

describe("a term", () => {
  test("is described by its definition, for who does not see it", async () => {
    await expect.element(term("recourse")).toHaveAccessibleDescription(/take the money back/);
    await expect.element(page.getByRole("heading")).toHaveTextContent(text());
  });

  test("shows its definition on focus, and Escape takes it away and nothing else", async () => {
    await userEvent.keyboard("{Tab}");
    expect(document.activeElement).toBe(term("Time to cash").element());
    await expect.element(definition()).toBeVisible();
    await expect.element(definition()).toHaveTextContent(/Days from the invoice until/);
    await userEvent.keyboard("{Escape}");
    await expect.element(definition()).not.toBeInTheDocument();
    expect(document.activeElement).toBe(term("Time to cash").element());
    await userEvent.keyboard("{Enter}");
    await expect.element(definition()).toBeVisible();
    await userEvent.keyboard("{Tab}{Tab}");
    await expect.element(definition()).not.toBeInTheDocument();
  });

  test("shows it under the pointer, which can go to it, until it leaves both", async () => {
    await term("recourse").hover();
    await expect.element(definition()).toBeVisible();
    await definition().hover();
    await new Promise((resolve) => setTimeout(resolve, 600));
    await expect.element(definition()).toBeVisible();
    await userEvent.hover(document.body, { position: { x: 5, y: 590 } });
    await expect.element(definition()).not.toBeInTheDocument();
  });

  test("shows nothing where the page brings it beneath a pointer at rest, until that moves", async () => {
    const over = document.createElement("div");
    over.style.cssText = "position: fixed; inset: 0";
    document.body.append(over);
    const { left, top } = term("recourse").element().getBoundingClientRect();
    await userEvent.hover(over, { position: { x: left + 4, y: top + 4 } });
    let came = 0;
    term("recourse")
      .element()
      .addEventListener("pointerenter", () => came++);
    over.remove();
    await expect.poll(() => came).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(definition().query()).toBeNull();
    await term("recourse").hover({ position: { x: 6, y: 6 } });
    await expect.element(definition()).toBeVisible();
  });

  test("takes its definition with it when it goes", async () => {
    await term("recourse").hover();
    await expect.element(definition()).toBeVisible();
    setText("Nothing is said of it any more.");
    await expect.element(definition()).not.toBeInTheDocument();
  });

  test("names the term in the other language, marked as such", async () => {
    await term("recourse").click();
    await expect.element(definition().getByText("追索权")).toHaveAttribute("lang", "zh-Hans");
  });

  test("keeps the focus while a number beside it changes", async () => {
    term("Time to cash").element().focus();
    setText("Time to cash is 35 days, without recourse.");
    await expect.element(page.getByRole("heading")).toHaveTextContent("35 days");
    expect(document.activeElement).toBe(term("Time to cash").element());
  });

  test("may go with the dialog in which it is shown, and its definition comes back elsewhere", async () => {
    const dialog = document.createElement("dialog");
    const at = document.createElement("button");
    dialog.append(at);
    document.body.append(dialog);
    dialog.showModal();
    showTip({ id: "recourse", at });
    await expect.element(definition()).toBeVisible();
    dialog.remove();
    expect(hideTip).not.toThrow();
    await term("recourse").click();
    await expect.element(definition()).toBeVisible();
  });

  test("stays within the window", async () => {
    await page.viewport(320, 400);
    await term("recourse").click();
    await expect.element(definition()).toBeVisible();
    const { left, right, top, bottom } = definition().element().getBoundingClientRect();
    expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(320);
    expect(bottom).toBeLessThanOrEqual(400);
  });
});
