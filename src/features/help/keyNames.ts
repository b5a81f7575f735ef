import { h, HELP } from "../../i18n/help.ts";

type Named = keyof typeof HELP & `key.${string}`;

/** A key of a binding as it is written on keyboards: "Shift+ArrowLeft" is Shift and ←. */
export function keyNames(key: string): readonly string[] {
  // A + of its own is no separator.
  return key.split(/(?<=.)\+(?=.)/).map(nameOf);
}

function nameOf(key: string): string {
  const name = key === " " ? "key.space" : `key.${key}`;
  if (isNamed(name)) return h(name);
  return key.length === 1 ? key.toUpperCase() : key;
}

function isNamed(name: string): name is Named {
  return Object.hasOwn(HELP, name);
}
