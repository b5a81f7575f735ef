import { For } from "solid-js";
import { MECHANISMS, type Arm } from "../../../sims/index.ts";
import { m } from "../../i18n/model.ts";
import { t } from "../../i18n/t.ts";
import { armPicture, PICTURE, type PictureBox } from "./armPicture.ts";
import { keepInside } from "../../charts/frame/keepInside.ts";

/** One arm: who is joined to whom, and which mechanisms that takes. */
export function ArmCard(props: { readonly arm: Arm }) {
  const { arm } = props;
  const mechanisms = MECHANISMS[arm];
  const { boxes, links } = armPicture(mechanisms);
  const has = [
    ["digital", mechanisms.digital],
    ["platform", mechanisms.network === "platform"],
    ["ledger", mechanisms.network === "ledger"],
    ["down", mechanisms.passesDown],
  ] as const;

  function nameOf({ id }: PictureBox): string {
    if (id === "bank1" || id === "bank2") return m("picture.bank");
    if (id !== "network") return m(`picture.${id}`);
    return m(mechanisms.network === "platform" ? "picture.platform" : "picture.ledger");
  }

  return (
    <figure class={`arm-card arm-${arm}`}>
      <figcaption>
        <span class="letter arm-text">{arm}</span> <b>{t(`arm.${arm}.name`)}</b>
      </figcaption>
      <svg
        ref={keepInside}
        role="img"
        aria-label={m("picture.of", { name: t(`arm.${arm}.name`) })}
        viewBox={`0 0 ${PICTURE.width} ${PICTURE.height}`}
      >
        <For each={links}>
          {({ from, to, kind }) => (
            <line class={`link-${kind}`} x1={from[0]} y1={from[1]} x2={to[0]} y2={to[1]} />
          )}
        </For>
        <For each={boxes}>
          {(box) => (
            <g class={box.id === "network" ? "hub" : "party"}>
              <rect x={box.x} y={box.y} width={box.width} height={box.height} rx={6} />
              <text
                text-anchor="middle"
                dy="0.35em"
                transform={`translate(${box.x + box.width / 2} ${box.y + box.height / 2})${
                  box.id === "network" ? " rotate(-90)" : ""
                }`}
              >
                {nameOf(box)}
              </text>
            </g>
          )}
        </For>
      </svg>
      <p>{t(`arm.${arm}.has`)}</p>
      <ul class="mechanisms">
        <For each={has}>
          {([id, on]) => (
            <li classList={{ off: !on }}>
              <span aria-hidden="true">{on ? "✓" : "–"}</span>
              <span class="visually-hidden">{m(on ? "mechanism.has" : "mechanism.hasNot")}: </span>
              {m(`mechanism.${id}`)}
            </li>
          )}
        </For>
      </ul>
    </figure>
  );
}
