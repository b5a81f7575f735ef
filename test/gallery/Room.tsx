import { ROOM, type Example } from "./Example.ts";
import "./gallery.css";

/** The room that an example stands in: of its own width, and in its own colours. */
export function Room(props: { readonly example: Example }) {
  return (
    <div
      class="gallery-room"
      classList={{ dark: props.example.dark === true }}
      style={{ width: `${props.example.width ?? ROOM}px` }}
    >
      {props.example.render()}
    </div>
  );
}
