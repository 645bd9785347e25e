/** Where a sentence hangs: near its speaker, inside the board, over nobody's face. */
import { type Box, contains, grown, inside, type Point, shared, type Size } from './boxes.ts';

export type BubbleAsk = Size & {
  /** The middle of the upper edge, where the place would have it. */
  readonly at: Point;
  /** The speaker's face. */
  readonly face: Box;
  readonly room: Box;
  readonly faces: readonly Box[];
  readonly tags: readonly Box[];
  /** The speaker's own name, among them. */
  readonly name?: Box | undefined;
};

export type Bubble = { readonly box: Box; /** The point of its tail, on the board's plane. */ readonly tail: Point };

const GAP = 20;
const ON_THE_SPEAKER = 1000;
const ON_A_FACE = 12;
const ON_A_TAG = 6;
const FAR_OFF = 10;
const STEPS = [0, -0.25, 0.25, -0.5, 0.5, -0.75, 0.75];

const tries = ({ at, width, height, face }: BubbleAsk): readonly Box[] => {
  const [x, y] = [face.x + face.width / 2, face.y + face.height / 2];
  const box = (left: number, top: number): Box => ({ x: left, y: top, width, height });
  return [
    box(at[0] - width / 2, at[1]),
    ...STEPS.flatMap((step) => [
      box(x - width / 2 + step * width, face.y - height - GAP),
      box(face.x + face.width + GAP, y - height / 2 + step * height),
      box(face.x - width - GAP, y - height / 2 + step * height),
      box(x - width / 2 + step * width, face.y + face.height + GAP),
    ]),
    ...STEPS.map((step) => box(x - width / 2 + step * width, face.y - 2 * height - GAP)),
  ];
};

const cost = (box: Box, { at, face, faces, tags }: BubbleAsk): number => {
  const covers = (others: readonly Box[]): number => others.reduce((sum, other) => sum + shared(box, other), 0);
  const [dx, dy] = [box.x + box.width / 2 - (face.x + face.width / 2), box.y + box.height / 2 - face.y];
  const wanted = Math.hypot(box.x + box.width / 2 - at[0], box.y - at[1]) * 0.3;
  return (
    shared(box, grown(face, GAP * 0.6)) * ON_THE_SPEAKER +
    covers(faces) * ON_A_FACE +
    covers(tags) * ON_A_TAG +
    (Math.hypot(dx, dy) + wanted) * FAR_OFF
  );
};

/** Over no face, and far enough from the speaker's for a tail. */
const isClear = (box: Box, { face, faces, tags }: BubbleAsk): boolean =>
  [...faces, ...tags].every((other) => shared(box, other) === 0) && shared(box, grown(face, GAP * 0.6)) === 0;

/** The nearest point outside the face on the way from the bubble: the tail points, it does not poke. */
const tailAt = (box: Box, face: Box): Point => {
  const [fx, fy] = [face.x + face.width / 2, face.y + face.height / 2];
  const [bx, by] = [
    Math.max(box.x, Math.min(fx, box.x + box.width)),
    Math.max(box.y, Math.min(fy, box.y + box.height)),
  ];
  const [dx, dy] = [bx - fx, by - fy];
  const reach = Math.min(
    dx === 0 ? Infinity : (face.width / 2 + 4) / Math.abs(dx),
    dy === 0 ? Infinity : (face.height / 2 + 4) / Math.abs(dy),
    0.9,
  );
  return [fx + dx * reach, fy + dy * reach];
};

const SAMPLES = 8;

/** A name that hangs between a bubble and the face is pointed at in its place: a tail would strike it out. */
const pointedAt = (box: Box, { face, name }: BubbleAsk): Box => {
  if (name === undefined) return face;
  const [tx, ty] = tailAt(box, face);
  const [fx, fy] = [
    Math.max(box.x, Math.min(tx, box.x + box.width)),
    Math.max(box.y, Math.min(ty, box.y + box.height)),
  ];
  const crosses = Array.from({ length: SAMPLES }, (_, i) => (i + 1) / (SAMPLES + 1)).some((t) =>
    contains(name, [fx + (tx - fx) * t, fy + (ty - fy) * t]),
  );
  return crosses ? name : face;
};

export const placeBubble = (ask: BubbleAsk): Bubble => {
  const drawn = inside({ x: ask.at[0] - ask.width / 2, y: ask.at[1], width: ask.width, height: ask.height }, ask.room);
  if (isClear(drawn, ask)) return { box: drawn, tail: tailAt(drawn, pointedAt(drawn, ask)) };
  const boxes = tries(ask).map((box) => inside(box, ask.room));
  let best = boxes[0]!;
  for (const box of boxes) if (cost(box, ask) < cost(best, ask)) best = box;
  return { box: best, tail: tailAt(best, pointedAt(best, ask)) };
};
