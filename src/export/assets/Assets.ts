export type Weight = 400 | 700;

/** Where the bytes of typefaces and of the rasteriser come from: files in Node, addresses of its own on the page. */
export interface Assets {
  /** Daybook Sans, WOFF 1.0. */
  readonly latin: (weight: Weight) => Promise<Uint8Array<ArrayBuffer>>;
  /** One slice of Noto Sans SC, WOFF 1.0; `slice` is a key of its `unicode.json` without brackets ("4", "latin-ext"). */
  readonly chinese: (slice: string, weight: Weight) => Promise<Uint8Array<ArrayBuffer>>;
  /** WebAssembly of resvg. */
  readonly rasteriser: () => Promise<Uint8Array<ArrayBuffer>>;
}
