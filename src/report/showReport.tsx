import { ErrorBoundary } from "solid-js";
import { render } from "solid-js/web";
import { speakFrom, type Spoken } from "../i18n/language.ts";
import { rp } from "../i18n/report.ts";
import { watchPaper } from "../theme/paper.ts";
import { readData } from "./readData.ts";
import { Report } from "./Report.tsx";
import "../theme/theme.css";
import "../theme/paper.css";
import "../controls/controls.css";
import "../tables/tables.css";
import "./report.css";

/** Shows the report whose data lie in this page, in place of the sentences that stand there without a script. */
export function showReport(spoken: Spoken): void {
  speakFrom(() => spoken);
  watchPaper();
  const standing = document.querySelector("main");
  render(
    () => (
      <ErrorBoundary fallback={(error: unknown) => <Broken error={error} />}>
        <Report data={readData(document)} />
      </ErrorBoundary>
    ),
    document.body,
  );
  standing?.remove();
}

function Broken(props: { readonly error: unknown }) {
  return (
    <main class="report">
      <p role="alert">{rp("broken", { reason: String(props.error) })}</p>
    </main>
  );
}
