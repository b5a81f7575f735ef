import { ROOM, type Example } from "./Example.ts";
import "./gallery.css";

/** The room that an example stands in: of its own width. */
export function Room(props: { readonly example: Example }) {
  return (
    <div class="gallery-room" style={{ width: `${props.example.width ?? ROOM}px` }}>
      {props.example.render()}
    </div>
  );
}
