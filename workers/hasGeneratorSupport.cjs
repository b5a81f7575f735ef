/** Stands in for `@stdlib/assert-has-generator-support` in the page: see `vite.config.ts`. */
module.exports = () => true;
