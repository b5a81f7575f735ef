const SIGNATURE = 0x774f4646; // "wOFF"

/** The bytes of a typeface that was asked for, if they are a whole WOFF file; else an error with a sentence. */
export async function checkWoff(
  name: string,
  asked: Promise<Uint8Array<ArrayBuffer>>,
): Promise<Uint8Array<ArrayBuffer>> {
  let bytes;
  try {
    bytes = await asked;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(
      `The typeface ${name} could not be loaded (${why}). Nothing was exported: a chart without its letters would be wrong. Try again with a connection.`,
      { cause: error },
    );
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole =
    bytes.length > 44 && view.getUint32(0) === SIGNATURE && view.getUint32(8) === bytes.length;
  if (whole) return bytes;
  throw new Error(
    `The typeface ${name} came damaged: ${bytes.length} bytes that are no whole WOFF file. Nothing was exported. Reload the page, or install Daybook anew.`,
  );
}
