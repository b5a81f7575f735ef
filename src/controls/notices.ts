const OPEN = "dialog[open]";
/** Set by `Dialog` where it only tells something. */
const TELLS = "[data-tells]";

/** Whether a dialog is open that has to be answered before anything else is taken. */
export function isAsked(): boolean {
  return document.querySelector(`${OPEN}:not(${TELLS})`) !== null;
}

/** Closes dialogs that only tell something, for what takes their place. */
export function closeNotices(): void {
  for (const dialog of document.querySelectorAll<HTMLDialogElement>(OPEN + TELLS)) dialog.close();
}
