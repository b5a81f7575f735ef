import { createMemo, For, Show } from "solid-js";
import { readingLines } from "../../export/data/readingLines.ts";
import { pb } from "../../i18n/publish.ts";
import { Choice } from "./Choice.tsx";
import { CopyText } from "./CopyText.tsx";
import type { OfferedFile } from "./offeredFiles.ts";

/** Lines of code that read one of the files. */
export function ReadingCode(props: {
  readonly files: readonly OfferedFile[];
  readonly format: string;
  readonly onFormat: (format: string) => void;
}) {
  const file = () => props.files.find(({ format }) => format === props.format) ?? props.files[0];
  const lines = createMemo(() => {
    const it = file();
    return it ? readingLines(it.format, it.name, it.table, pb) : [];
  });
  return (
    <Show when={file()}>
      {(it) => (
        <section>
          <h3>{pb("read")}</h3>
          <Choice
            label={pb("read.format")}
            options={props.files.map(({ format }) => format)}
            chosen={it().format}
            textOf={(format) => format.toUpperCase()}
            onChoose={props.onFormat}
          />
          <dl class="download-code">
            <For each={lines()}>
              {({ language, code }) => (
                <>
                  <dt>{language}</dt>
                  <dd>
                    <pre>
                      <code>{code}</code>
                    </pre>
                    <CopyText text={code} label={pb("read.copy", { language })} />
                  </dd>
                </>
              )}
            </For>
          </dl>
        </section>
      )}
    </Show>
  );
}
