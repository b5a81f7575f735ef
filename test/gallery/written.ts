/** Pixels and shares: a tenth of a pixel is nowhere seen, and engines differ beyond. */
const DIGITS = 1;
/** The model's version, which moves with it, and how long this machine took. */
const VOLATILE = [
  [/model \d+(\.\d+)*/g, "model"],
  [/\d+\.\d s\b/g, "0.0 s"],
] as const;

/**
 * The markup of an element, the same in any browser: an element a line, numbers in attributes rounded,
 * generated names told by their order, comments and empty text left out.
 */
export function written(room: Element): string {
  const lines: string[] = [];
  for (const child of room.childNodes) writeNode(child, 0, lines);
  return `${renamed(lines.join("\n"))}\n`;
}

function writeNode(node: Node, depth: number, lines: string[]): void {
  const indent = " ".repeat(depth);
  if (node instanceof Text) {
    const text = plain(node.data);
    if (text !== "") lines.push(indent + text);
  }
  if (!(node instanceof Element)) return;
  const tag = node.tagName.toLowerCase();
  const open = `${indent}<${[tag, ...attributesOf(node)].join(" ")}>`;
  const children = [...node.childNodes].filter((child) => !(child instanceof Comment));
  if (children.every((child) => child instanceof Text)) {
    lines.push(`${open}${plain(node.textContent ?? "")}</${tag}>`);
    return;
  }
  lines.push(open);
  for (const child of children) writeNode(child, depth + 1, lines);
  lines.push(`${indent}</${tag}>`);
}

function attributesOf(element: Element): readonly string[] {
  const attributes = [...element.attributes]
    .filter(({ name }) => name !== "checked" && name !== "value")
    .map(({ name, value }) => `${name}="${escaped(rounded(value))}"`);
  // What was typed or ticked is no attribute.
  if (element instanceof HTMLInputElement) {
    if (element.checked) attributes.push("checked");
    if (element.type !== "radio" && element.type !== "checkbox") {
      attributes.push(`value="${escaped(element.value)}"`);
    }
  }
  return attributes.sort();
}

/** Solid numbers the names that it makes by all that was drawn before. */
function renamed(text: string): string {
  const names = new Map<string, string>();
  return text.replace(/\bcl-\d+/g, (name) => {
    const known = names.get(name) ?? `cl-${names.size}`;
    names.set(name, known);
    return known;
  });
}

function rounded(value: string): string {
  return value.replace(/-?\d+\.\d+(e-?\d+)?/g, (number) => {
    const near = Number(Number(number).toFixed(DIGITS));
    return String(Object.is(near, -0) ? 0 : near);
  });
}

function plain(text: string): string {
  const said = escaped(text.replace(/\s+/g, " ").trim());
  return VOLATILE.reduce((before, [what, by]) => before.replace(what, by), said);
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
}
