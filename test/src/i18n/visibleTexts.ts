/** Attributes that are read out or shown. */
const NAMED = [
  "aria-label",
  "title",
  "placeholder",
  "aria-roledescription",
  "aria-valuetext",
  "alt",
];

/** Whether an element and all around it can be seen or heard; what only a mouse cannot see counts. */
function isThere(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}

/**
 * Everything that the page says: its texts, labels and titles, except what is marked to be English in
 * a page of another language, and what the user has typed.
 */
export function visibleTexts(root: Element = document.body): readonly string[] {
  const found: string[] = [document.title];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node instanceof Element ? node : node.parentElement;
    if (!element || element.closest('script, style, [lang="en"]:not(html)')) continue;
    if (!isThere(element) && !element.closest("option, title, desc, datalist")) continue;
    if (node instanceof Element) {
      for (const name of NAMED) found.push(node.getAttribute(name) ?? "");
    } else found.push(node.nodeValue ?? "");
  }
  return found.map((text) => text.trim()).filter((text) => text !== "");
}

/** Texts that are cut off by what they stand in, or stick out of the window. */
export function clippedTexts(root: Element = document.body): readonly string[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = node.nodeValue?.trim() ?? "";
    if (
      !element ||
      text === "" ||
      element.closest("option, title, desc, script, style, datalist")
    ) {
      continue;
    }
    if (!isThere(element) || element.closest(".visually-hidden, .skip-link")) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    if (box.width === 0) continue;
    const by = cutBy(element, box);
    if (by) found.push(`“${text.slice(0, 60)}” by ${by}`);
  }
  return found;
}

const SLACK = 1.5;

function cutBy(start: Element, box: DOMRect): string | undefined {
  for (
    let at: Element | null = start;
    at && at !== document.documentElement;
    at = at.parentElement
  ) {
    const style = getComputedStyle(at);
    // What can be scrolled to is not cut off.
    if (/auto|scroll/.test(style.overflowX)) return undefined;
    if (style.position === "fixed") return undefined;
    if (!/hidden|clip/.test(style.overflowX)) continue;
    const edge = at.getBoundingClientRect();
    if (box.left < edge.left - SLACK || box.right > edge.right + SLACK) {
      return `${at.tagName.toLowerCase()}.${at.getAttribute("class") ?? ""}`;
    }
  }
  return box.right > document.documentElement.clientWidth + SLACK ? "the window" : undefined;
}
