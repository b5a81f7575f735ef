/** Stands in for `@stdlib/string-format` in the page, for messages of errors alone. See `vite.config.ts`. */
module.exports = (...parts) => parts.join(" ");
