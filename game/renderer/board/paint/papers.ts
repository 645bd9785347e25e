/** What is written on the board: names, slips, promises, stamps, sentences. Every box here begins at (0, 0). */
import { bust, BUST, door, icon, PAPER_MARGIN, promiseCard, slip, stamp } from '../../art/art.ts';
import type { Person } from '../../../core/view/view.ts';
import type { Door } from '../moment.ts';
import type { Point, Size } from '../layout/boxes.ts';
import { fontOf, LINE_HEIGHT } from '../layout/words.ts';
import { boxPath, inked, type Inlay, type Paint, type Pen } from './paint.ts';
import type { Palette } from './palette.ts';

type Lines = {
  readonly lines: readonly string[];
  readonly size: number;
  readonly bold?: boolean;
  readonly colour: string;
};

/** The middle of a line's letters lies so far above their foot. */
const MIDDLE = 0.35;

/** `y` is the upper edge of the first line. */
export const written = (pen: Pen, x: number, y: number, { lines, size, bold, colour }: Lines): void => {
  pen.font = fontOf(size, bold);
  pen.fillStyle = colour;
  pen.textAlign = 'left';
  lines.forEach((line, i) => pen.fillText(line, x, y + size * LINE_HEIGHT * (i + 0.5) + size * MIDDLE));
};

const centred = (pen: Pen, x: number, y: number, how: Lines): void => {
  const [line = ''] = how.lines;
  pen.font = fontOf(how.size, how.bold);
  pen.fillStyle = how.colour;
  pen.textAlign = 'center';
  pen.fillText(line, x, y + how.size * MIDDLE);
};

export type Tag = Size & {
  readonly name: string;
  readonly more: string | undefined;
  readonly size: number;
  /** Where the letters begin: behind the door. */
  readonly from: number;
  readonly met: boolean;
  readonly focused: boolean;
};

const EDGE = 3;
const DASH = [5, 4];

export const tagPaint = (tag: Tag, palette: Palette): Paint => {
  const { width, height, size, name, more, from, met, focused } = tag;
  const box = { x: 0, y: 0, width, height };
  const draw = (pen: Pen): void => {
    boxPath(pen, box, palette.round * size);
    if (focused) inked(pen, { line: palette.focus, width: 6 });
    inked(pen, { fill: met ? palette.tag : palette.stranger, line: palette.tagLine, dash: met ? [] : DASH });
    const lines = more === undefined ? 1 : 2;
    const top = (height - lines * size * LINE_HEIGHT) / 2;
    written(pen, from, top, { lines: [name], size, bold: true, colour: palette.tagInk });
    if (more !== undefined) {
      written(pen, from, top + size * LINE_HEIGHT, { lines: [more], size, colour: palette.tagInk });
    }
  };
  return {
    key: JSON.stringify(['tag', tag, palette.tag, palette.focus, palette.round]),
    box: { x: -EDGE - 1, y: -EDGE - 1, width: width + 2 * EDGE + 2, height: height + 2 * EDGE + 2 },
    inlays: () => [{ draw }],
  };
};

/** The door's frame begins at the origin. */
const DOOR = { x: -8, y: -4, width: 36, height: 34 };

export const doorPaint = (state: Door, palette: Palette): Paint => ({
  key: `door ${state} ${palette.door.leaf}`,
  box: DOOR,
  inlays: () => [{ svg: door(state, palette.door), box: DOOR }],
});

const paperBox = ({ width, height }: Size) => ({
  x: -PAPER_MARGIN,
  y: -PAPER_MARGIN,
  width: width + 2 * PAPER_MARGIN,
  height: height + 2 * PAPER_MARGIN,
});

export type Note = Size & {
  readonly lines: readonly string[];
  readonly size: number;
  readonly settled: boolean;
  /** How many more lie under it. */
  readonly more: number;
};

export const SLIP_PADDING = 12;

export const slipPaint = (note: Note, palette: Palette): Paint => {
  const { width, height, lines, size, settled, more } = note;
  const left = settled ? 34 : SLIP_PADDING;
  const under = Array.from({ length: Math.min(2, more) }, (_, i) => (2 - i) * 4);
  return {
    key: JSON.stringify(['slip', note]),
    box: { ...paperBox(note), width: width + 2 * PAPER_MARGIN + 10, height: height + 2 * PAPER_MARGIN + 10 },
    inlays: (): readonly Inlay[] => [
      ...under.map((by) => ({
        svg: slip(width, height, true),
        box: { ...paperBox(note), x: by - PAPER_MARGIN, y: by - PAPER_MARGIN },
      })),
      { svg: slip(width, height, settled), box: paperBox(note) },
      {
        draw: (pen) =>
          written(pen, left, (height - lines.length * size * LINE_HEIGHT) / 2 + 1, {
            lines,
            size,
            bold: true,
            colour: palette.paperInk,
          }),
      },
    ],
  };
};

export type Card = Size & {
  readonly to: string;
  readonly lines: readonly string[];
  readonly size: number;
  readonly more: number;
};

export const CARD_PADDING = 11;

export const cardPaint = (card: Card, palette: Palette): Paint => {
  const { width, height, to, lines, size } = card;
  const draw = (pen: Pen): void => {
    written(pen, CARD_PADDING, CARD_PADDING - 3, { lines: [to], size, bold: true, colour: palette.paperInk });
    written(pen, CARD_PADDING, CARD_PADDING - 3 + size * LINE_HEIGHT, { lines, size, colour: palette.paperInk });
  };
  return {
    key: JSON.stringify(['card', card]),
    box: paperBox(card),
    inlays: () => [{ svg: promiseCard(width, height), box: paperBox(card) }, { draw }],
  };
};

export type Stamp = Size & { readonly lines: readonly string[]; readonly size: number; readonly colour: string };

/** A stamp's middle is the origin. */
export const stampPaint = (mark: Stamp): Paint => {
  const { width, height, lines, size, colour } = mark;
  const box = { ...paperBox(mark), x: -width / 2 - PAPER_MARGIN, y: -height / 2 - PAPER_MARGIN };
  const draw = (pen: Pen): void => {
    pen.globalCompositeOperation = 'destination-over';
    boxPath(pen, { x: -width / 2, y: -height / 2, width, height }, 0);
    inked(pen, { fill: 'rgb(255 253 246 / 82%)' });
    pen.globalCompositeOperation = 'source-over';
    lines.forEach((line, i) =>
      centred(pen, 0, (i - (lines.length - 1) / 2) * size * 1.05, { lines: [line], size, bold: true, colour }),
    );
  };
  return {
    key: JSON.stringify(['stamp', mark]),
    box,
    inlays: () => [{ svg: stamp(width, height, colour), box }, { draw }],
  };
};

export type Sentence = Size & {
  readonly lines: readonly string[];
  readonly size: number;
  readonly padding: number;
  /** From the bubble's upper left corner to the point of its tail. */
  readonly tail: Point | undefined;
  /** Shown in the bubble itself if the speaker is not on the board. */
  readonly face: Person | undefined;
};

/** Where a tail leaves its bubble: the side, and the two points of its root. */
const rootOf = ({ width, height, size }: Sentence, [x, y]: Point): readonly [Point, Point] => {
  const half = size * 0.55;
  const keep = size * 1.1;
  const cx = Math.max(keep, Math.min(x, width - keep));
  const cy = Math.max(keep, Math.min(y, height - keep));
  const beside = x < 0 || x > width;
  const above = y < 0 || y > height;
  if (beside && !(above && Math.abs(y - cy) > Math.abs(x - cx))) {
    const edge = x < 0 ? 0 : width;
    return [
      [edge, cy - half],
      [edge, cy + half],
    ];
  }
  const edge = y < 0 ? 0 : height;
  return [
    [cx - half, edge],
    [cx + half, edge],
  ];
};

const tailPath = (pen: Pen, how: Sentence, tail: Point, curved: boolean): void => {
  const [a, b] = rootOf(how, tail);
  const bend = (from: Point): void => {
    if (!curved) pen.lineTo(tail[0], tail[1]);
    else pen.quadraticCurveTo((from[0] + tail[0]) / 2, from[1], tail[0], tail[1]);
  };
  pen.beginPath();
  pen.moveTo(a[0], a[1]);
  bend(a);
  if (curved) pen.quadraticCurveTo((b[0] + tail[0]) / 2, (b[1] + tail[1]) / 2, b[0], b[1]);
  else pen.lineTo(b[0], b[1]);
};

const SHADOW = 'rgb(42 28 24 / 18%)';

const bubbleShape = (pen: Pen, how: Sentence, palette: Palette): void => {
  const box = { x: 0, y: 0, width: how.width, height: how.height };
  const round = palette.round * how.size * 1.3;
  pen.save();
  pen.translate(3, 4);
  boxPath(pen, box, round);
  inked(pen, { fill: SHADOW });
  pen.restore();
  boxPath(pen, box, round);
  inked(pen, { fill: palette.bubble, line: palette.ink, width: 2 });
  if (how.tail === undefined) return;
  tailPath(pen, how, how.tail, palette.round > 0);
  inked(pen, { fill: palette.bubble, line: palette.ink, width: 2 });
  // The root's own line is painted over: bubble and tail are one shape.
  const [a, b] = rootOf(how, how.tail);
  pen.beginPath();
  pen.moveTo(a[0] + Math.sign(b[0] - a[0]), a[1] + Math.sign(b[1] - a[1]));
  pen.lineTo(b[0] - Math.sign(b[0] - a[0]), b[1] - Math.sign(b[1] - a[1]));
  inked(pen, { line: palette.bubble, width: 3.4 });
};

export const FACE_IN_BUBBLE = 3.2;

export const sentencePaint = (how: Sentence, palette: Palette): Paint => {
  const { lines, size, padding, tail, face, width, height } = how;
  const left = padding + (face === undefined ? 0 : size * FACE_IN_BUBBLE + padding * 0.6);
  const draw = (pen: Pen): void => {
    bubbleShape(pen, how, palette);
    written(pen, left, (height - lines.length * size * LINE_HEIGHT) / 2, { lines, size, colour: palette.bubbleInk });
  };
  const [tx, ty] = tail ?? [0, 0];
  const x = Math.min(0, tx) - 4;
  const y = Math.min(0, ty) - 4;
  const side = size * FACE_IN_BUBBLE;
  return {
    key: JSON.stringify(['sentence', how, palette.bubble, palette.round]),
    box: { x, y, width: Math.max(width, tx) - x + 10, height: Math.max(height, ty) - y + 10 },
    inlays: () => [
      { draw },
      ...(face === undefined
        ? []
        : [
            {
              svg: bust(face.portrait, face.expression),
              box: { x: padding, y: (height - side) / 2, width: side, height: side * (BUST.height / BUST.width) },
            },
          ]),
    ],
  };
};

/** What a thing is, in words: the first line in bold. */
export const tipPaint = (
  tip: Size & {
    readonly title: readonly string[];
    readonly lines: readonly string[];
    readonly size: number;
    readonly padding: number;
  },
  palette: Palette,
): Paint => {
  const { width, height, title, lines, size, padding } = tip;
  const draw = (pen: Pen): void => {
    pen.save();
    pen.translate(2, 3);
    boxPath(pen, { x: 0, y: 0, width, height }, palette.round * size * 0.6);
    inked(pen, { fill: SHADOW });
    pen.restore();
    boxPath(pen, { x: 0, y: 0, width, height }, palette.round * size * 0.6);
    inked(pen, { fill: palette.ink });
    written(pen, padding, padding * 0.75, { lines: title, size, bold: true, colour: '#fffaf1' });
    written(pen, padding, padding * 0.75 + title.length * size * LINE_HEIGHT, { lines, size, colour: '#fbe9cf' });
  };
  return {
    key: JSON.stringify(['tip', tip, palette.round]),
    box: { x: 0, y: 0, width: width + 4, height: height + 5 },
    inlays: () => [{ draw }],
  };
};

export type SignWords = Size & { readonly text: string; readonly size: number; readonly colour: string };

export const signPaint = (sign: SignWords): Paint => ({
  key: JSON.stringify(['sign', sign]),
  box: { x: 0, y: 0, width: sign.width, height: sign.height },
  inlays: () => [
    {
      draw: (pen) =>
        centred(pen, sign.width / 2, sign.height / 2, {
          lines: [sign.text],
          size: sign.size,
          bold: true,
          colour: sign.colour,
        }),
    },
  ],
});

/** A tick on what was counted. Its middle is the origin. */
export const markPaint = (): Paint => ({
  key: 'mark',
  box: { x: -11, y: -11, width: 22, height: 22 },
  inlays: () => [
    {
      draw: (pen) => {
        pen.beginPath();
        pen.arc(0, 0, 9, 0, 2 * Math.PI);
        inked(pen, { fill: '#fffaf1', line: '#2a1c18', width: 1.8 });
        pen.beginPath();
        pen.moveTo(-4, 0.5);
        pen.lineTo(-1, 3.8);
        pen.lineTo(4.6, -3.6);
        pen.lineCap = 'round';
        inked(pen, { line: '#b4480c', width: 2.6 });
      },
    },
  ],
});

/** Somebody signed: a pen on a small sheet that rises and is gone. Its middle is the origin. */
export const penPaint = (): Paint => {
  const size = { width: 44, height: 40 };
  const box = {
    x: -22 - PAPER_MARGIN,
    y: -20 - PAPER_MARGIN,
    width: 44 + 2 * PAPER_MARGIN,
    height: 40 + 2 * PAPER_MARGIN,
  };
  return {
    key: 'pen',
    box,
    inlays: () => [
      { svg: promiseCard(size.width, size.height), box },
      { svg: icon('pen', '#1d4a8c'), box: { x: -14, y: -14, width: 28, height: 28 } },
    ],
  };
};
