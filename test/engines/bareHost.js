/**
 * What every browser and Node give a script, and a bare engine does not: run before the probe where it is missing.
 * No arithmetic, no texts of its own.
 */
globalThis.console ??= { log() {}, warn() {}, error() {} };

globalThis.TextEncoder ??= class {
  encode(text) {
    const bytes = unescape(encodeURIComponent(text));
    return Uint8Array.from(bytes, (byte) => byte.charCodeAt(0));
  }
};

globalThis.TextDecoder ??= class {
  decode(bytes) {
    let text = "";
    for (const byte of bytes) text += String.fromCharCode(byte);
    return decodeURIComponent(escape(text));
  }
};

/** For plain data, which is all that is cloned here. */
globalThis.structuredClone ??= function clone(value) {
  if (Array.isArray(value)) return value.map(clone);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, clone(member)]));
};
