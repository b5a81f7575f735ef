/** Puts a text on the clipboard; false where the browser lets no page, as where it did not come by https. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
