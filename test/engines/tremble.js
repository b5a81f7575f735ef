/**
 * Makes this engine one more that is different: what the language leaves to engines differs by the last bit, and there
 * are no data of languages. Run before the probe. Results that are whole are left alone: no engine misses those.
 */
const inexact =
  "exp expm1 log log10 log2 log1p pow sin cos tan asin acos atan atan2 sinh cosh tanh asinh acosh atanh cbrt hypot";
const number = new Float64Array(1);
const bits = new BigInt64Array(number.buffer);

for (const name of inexact.split(" ")) {
  const exact = Math[name];
  Math[name] = (...values) => {
    number[0] = exact(...values);
    if (Number.isFinite(number[0]) && !Number.isInteger(number[0])) bits[0] += 1n;
    return number[0];
  };
}

delete globalThis.Intl;
for (const { prototype } of [Number, BigInt, Date, Array]) {
  prototype.toLocaleString = () => {
    throw new Error("This engine has no data of languages.");
  };
}
