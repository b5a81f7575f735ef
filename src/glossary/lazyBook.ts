/** What of the glossary is loaded after the page's first script. */
export { splitTerms } from "./book.ts";
export { TermTip } from "./TermTip.tsx";
