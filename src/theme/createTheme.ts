import { createEffect, createSignal, onCleanup, type Accessor } from "solid-js";

/** Sets the page's colours to the theme chosen, or to the system's; tells which one is in force. */
export function createTheme(
  chosen: Accessor<"light" | "dark" | undefined>,
): Accessor<"light" | "dark"> {
  const query = matchMedia("(prefers-color-scheme: dark)");
  const [systemDark, setSystemDark] = createSignal(query.matches);
  const follow = (): void => void setSystemDark(query.matches);
  query.addEventListener("change", follow);
  onCleanup(() => query.removeEventListener("change", follow));

  createEffect(() => {
    const theme = chosen();
    if (theme) document.documentElement.dataset["theme"] = theme;
    else delete document.documentElement.dataset["theme"];
  });
  return () => chosen() ?? (systemDark() ? "dark" : "light");
}
