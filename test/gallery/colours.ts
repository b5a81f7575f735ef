const PROPERTIES = ["fill", "stroke", "stroke-width", "color", "font-size"] as const;

/** How each kind of mark within an element is coloured and how large its type is, a line a kind. */
export function colours(room: Element): string {
  const lines = new Map<string, string>();
  for (const element of room.querySelectorAll("svg *")) {
    const kind = [element.tagName, ...[...element.classList].sort()].join(".");
    const arm = element.closest("[class*=arm-]")?.getAttribute("class") ?? "";
    const style = getComputedStyle(element);
    const said = PROPERTIES.map((name) => `${name}: ${rounded(style.getPropertyValue(name))}`);
    lines.set(`${kind} ${arm}`, said.join("; "));
  }
  return [...lines]
    .map(([kind, said]) => `<!-- ${kind.trim()} { ${said} } -->`)
    .sort()
    .join("\n");
}

function rounded(value: string): string {
  return value.replace(/\d+\.\d+/g, (number) => String(Number(Number(number).toFixed(2))));
}
