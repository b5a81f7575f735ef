import { createSignal, type Accessor } from "solid-js";
import { language } from "../i18n/language.ts";

/** A sentence said in passing, as it was said: gone when another language is spoken. */
export function createRemark(): readonly [
  remark: Accessor<string | undefined>,
  make: (text: string | undefined) => void,
] {
  const [made, setMade] = createSignal<{ text: string | undefined; in: string }>();
  const remark = () => {
    const last = made();
    return last?.in === language() ? last.text : undefined;
  };
  return [remark, (text) => void setMade({ text, in: language() })];
}
