import { createSignal, createUniqueId, Show } from "solid-js";
import { SourceText } from "../../controls/SourceText.tsx";
import { sentenceSpace } from "../../i18n/joins.ts";
import { t } from "../../i18n/t.ts";
import type { Evidence } from "../../../sims/index.ts";

export interface EvidenceMarkProps {
  readonly label: string;
  readonly evidence: Evidence;
  readonly source: string;
  readonly help: string;
  readonly spread: string | undefined;
  /** The preset's value with its unit, when it was changed. */
  readonly presetText: string | undefined;
}

const GAP = 6;
const EDGE = 12;

/** How well a value is known; opens a note that says where it comes from. */
export function EvidenceMark(props: EvidenceMarkProps) {
  const id = createUniqueId();
  const [open, setOpen] = createSignal(false);
  let button!: HTMLButtonElement;
  let note!: HTMLDivElement;

  /** Many a source begins with the very word. */
  const named = () => props.source.toLowerCase().startsWith(t(`evidence.${props.evidence}`));

  function place(): void {
    const mark = button.getBoundingClientRect();
    const { width, height } = note.getBoundingClientRect();
    const left = Math.max(EDGE, Math.min(mark.left, innerWidth - width - EDGE));
    const below = mark.bottom + GAP;
    const top = below + height + EDGE < innerHeight ? below : mark.top - GAP - height;
    note.style.left = `${left}px`;
    note.style.top = `${Math.max(EDGE, top)}px`;
  }

  return (
    <>
      <button
        ref={button}
        type="button"
        class="evidence"
        popovertarget={id}
        aria-expanded={open()}
        aria-label={t("scenario.evidence", {
          evidence: t(`evidence.${props.evidence}`),
          label: props.label,
        })}
      >
        {t(`evidence.${props.evidence}`)}
      </button>
      <div
        ref={note}
        id={id}
        popover="auto"
        role="note"
        class="source-note"
        onToggle={(event) => {
          setOpen(event.newState === "open");
          if (event.newState === "open") place();
        }}
      >
        <Show when={open()}>
          <p class="source-label">{props.label}</p>
          <p>{props.help}</p>
          <Show when={props.spread}>{(text) => <p>{text()}</p>}</Show>
          <p>
            <Show when={!named()}>
              <b class="evidence-name">
                {t("scenario.evidence.is", { evidence: t(`evidence.${props.evidence}`) })}
              </b>
              {sentenceSpace()}
            </Show>
            <SourceText text={props.source || t("scenario.noSource")} />
          </p>
          <Show when={props.presetText}>
            {(value) => <p>{t("scenario.edited", { value: value() })}</p>}
          </Show>
        </Show>
      </div>
    </>
  );
}
