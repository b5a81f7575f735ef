import { Show } from "solid-js";
import type { SobolIndices, Uncertain } from "../../../sims/index.ts";
import { formatPercent } from "../../format/number.ts";
import { mt } from "../../i18n/matters.ts";

const WIDTH = 64;
const ROW = 30;

/** A share of the variance, alone and with others: drawn, and in numbers with their intervals. */
export function ShareCells(props: { readonly indices: SobolIndices | undefined }) {
  return (
    <Show
      when={props.indices}
      fallback={
        <>
          <td class="share-bar" aria-hidden="true" />
          <td class="tornado-number">–</td>
          <td class="tornado-number">–</td>
        </>
      }
    >
      {(indices) => (
        <>
          <td class="share-bar" aria-hidden="true">
            <ShareBar indices={indices()} />
          </td>
          <td class="tornado-number">
            <Share index={indices().first} />
          </td>
          <td class="tornado-number">
            <Share index={indices().total} />
          </td>
        </>
      )}
    </Show>
  );
}

function Share(props: { readonly index: Uncertain }) {
  /** A share lies between 0 and 1, and so does what may be said of it. */
  const percent = (share: number) => formatPercent(Math.min(1, Math.max(0, share)), 0);
  return (
    <>
      {percent(props.index.value)}
      <span class="tornado-by">
        {mt("tornado.range", {
          lo: percent(props.index.ci95[0]),
          hi: percent(props.index.ci95[1]),
        })}
      </span>
    </>
  );
}

function ShareBar(props: { readonly indices: SobolIndices }) {
  const x = (share: number) => Math.min(1, Math.max(0, share)) * (WIDTH - 2) + 1;
  const first = () => props.indices.first;
  const total = () => props.indices.total;
  return (
    <svg width={WIDTH} height={ROW}>
      <rect class="low" x={x(0)} width={x(total().value) - x(0)} y="6" height="10" />
      <rect class="high" x={x(0)} width={x(first().value) - x(0)} y="6" height="10" />
      <line class="base" x1={x(first().ci95[0])} x2={x(first().ci95[1])} y1="20" y2="20" />
      <line class="base" x1={x(total().ci95[0])} x2={x(total().ci95[1])} y1="25" y2="25" />
    </svg>
  );
}
