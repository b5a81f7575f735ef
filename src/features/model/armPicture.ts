import type { Mechanisms } from "../../../sims/index.ts";

/** A party, or what parties share, as a box. */
export interface PictureBox {
  readonly id: "anchor" | "tier1" | "tier2" | "bank1" | "bank2" | "network";
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Two boxes that deal with each other. */
export interface PictureLink {
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
  readonly kind: "paper" | "digital" | "network";
}

export interface ArmPicture {
  readonly boxes: readonly PictureBox[];
  readonly links: readonly PictureLink[];
}

export const PICTURE = { width: 300, height: 236 } as const;
const SIZE = { width: 116, height: 30 } as const;
const LEFT = 8;
const RIGHT = PICTURE.width - SIZE.width - 8;
const ROWS = [8, 102, 196] as const;
const MIDDLE = LEFT + SIZE.width / 2;

const box = (id: PictureBox["id"], x: number, y: number): PictureBox => ({ id, x, y, ...SIZE });

const BANK_ROWS = [ROWS[1] - 30, ROWS[2] - 20] as const;

const PARTIES: readonly PictureBox[] = [
  box("anchor", LEFT, ROWS[0]),
  box("tier1", LEFT, ROWS[1]),
  box("tier2", LEFT, ROWS[2]),
  box("bank1", RIGHT, BANK_ROWS[0]),
  box("bank2", RIGHT, BANK_ROWS[1]),
];

/** The network stands between suppliers and banks, as high as it reaches. */
const NETWORK_X = 140;
const NETWORK_WIDTH = 26;

/** Who is joined to whom in an arm, drawn from its mechanisms. */
export function armPicture({ digital, network, passesDown }: Mechanisms): ArmPicture {
  const down = (row: 0 | 1, kind: PictureLink["kind"]): PictureLink => ({
    from: [MIDDLE, ROWS[row] + SIZE.height],
    to: [MIDDLE, row === 0 ? ROWS[1] : ROWS[2]],
    kind,
  });
  const chain = [down(0, digital ? "digital" : "paper"), down(1, "paper")];
  const right = LEFT + SIZE.width;
  const middleOf = (y: number) => y + SIZE.height / 2;
  const [bank1, bank2] = BANK_ROWS;
  if (!network) {
    const links = [ROWS[1], ROWS[2]].flatMap((y) =>
      [bank1, bank2].map((to): PictureLink => ({
        from: [right, middleOf(y)],
        to: [RIGHT, middleOf(to)],
        kind: "paper",
      })),
    );
    return { boxes: PARTIES, links: [...chain, ...links] };
  }
  const bottom = passesDown ? ROWS[2] + SIZE.height : bank2 + SIZE.height;
  const joined = passesDown ? [ROWS[0], ROWS[1], ROWS[2]] : [ROWS[0], ROWS[1]];
  const hub: PictureBox = {
    id: "network",
    x: NETWORK_X,
    y: ROWS[0],
    width: NETWORK_WIDTH,
    height: bottom - ROWS[0],
  };
  const toHub = joined.map((y): PictureLink => ({
    from: [right, middleOf(y)],
    to: [NETWORK_X, middleOf(y)],
    kind: "network",
  }));
  const toBanks = [bank1, bank2].map((y): PictureLink => ({
    from: [NETWORK_X + NETWORK_WIDTH, middleOf(y)],
    to: [RIGHT, middleOf(y)],
    kind: "network",
  }));
  return { boxes: [...PARTIES, hub], links: [...chain, ...toHub, ...toBanks] };
}
