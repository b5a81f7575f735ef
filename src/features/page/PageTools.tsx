import type { ParentProps } from "solid-js";

/** The tools at the end of the header that are about the page, not about the scenario. */
export function PageTools(props: ParentProps) {
  return <div class="page-tools">{props.children}</div>;
}
