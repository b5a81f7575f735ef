import { createUniqueId, onMount, type JSX } from "solid-js";
import "./dialog.css";

export interface DialogProps {
  readonly title: string;
  /** Whether it only tells something: what is dropped on the page takes its place. */
  readonly tells?: boolean;
  /** Told once it is closed, whichever way. */
  readonly onClose?: () => void;
  readonly children: JSX.Element;
}

/** A dialog over the page, open as long as it is there; Escape closes it. */
export function Dialog(props: DialogProps) {
  const id = createUniqueId();
  let dialog!: HTMLDialogElement;
  onMount(() => dialog.showModal());
  return (
    <dialog
      ref={dialog}
      class="dialog"
      aria-labelledby={id}
      data-tells={props.tells ? "" : undefined}
      onClose={() => props.onClose?.()}
    >
      <h2 id={id}>{props.title}</h2>
      {props.children}
    </dialog>
  );
}
