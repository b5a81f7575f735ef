import { zipSync } from "fflate";

/** Archives keep the hour of the clock on the wall: this instant is the same hour everywhere. */
const noTime = (): Date => new Date(1980, 0, 1, 12);

/** An archive of some files, in their order: the same bytes whenever, wherever and in whichever engine it is packed. */
export function packed(files: Readonly<Record<string, Uint8Array>>): Uint8Array<ArrayBuffer> {
  return new Uint8Array(zipSync({ ...files }, { level: 6, mtime: noTime(), os: 0 }));
}
