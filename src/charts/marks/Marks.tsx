import { Index } from "solid-js";
import { Dynamic } from "solid-js/web";
import type { Mark } from "./Mark.ts";

/** Marks as elements of the page: each kept, and only what changed of it written anew. */
export function Marks(props: { readonly marks: readonly Mark[] }) {
  return <Index each={props.marks}>{(mark) => <Drawn mark={mark()} />}</Index>;
}

function Drawn(props: { readonly mark: Mark }) {
  return (
    <Dynamic component={props.mark.kind} {...attributesOf(props.mark)}>
      {props.mark.kind === "g" ? (
        <Marks marks={props.mark.marks} />
      ) : props.mark.kind === "text" ? (
        props.mark.text
      ) : undefined}
    </Dynamic>
  );
}

function attributesOf(mark: Mark): Readonly<Record<string, unknown>> {
  const { kind, look, fill, ...own } = mark;
  const styled = { ...(look !== undefined && { class: look }), ...(fill && { style: { fill } }) };
  if (kind === "g") return styled;
  if (kind !== "text") return { ...styled, ...own };
  const { x, y, dy, anchor, size } = mark;
  return {
    ...styled,
    ...(size !== undefined && { style: { ...(fill && { fill }), "font-size": `${size}px` } }),
    x,
    y,
    ...(dy !== undefined && { dy: `${dy}em` }),
    ...(anchor && { "text-anchor": anchor }),
  };
}
