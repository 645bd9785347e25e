/** Names beside people: each where the place wants it, nudged until no two cover each other or a face. */
import { type Box, inside, type Point, shared, type Size } from './boxes.ts';

export type TagAsk = Size & {
  readonly id: string;
  /** The middle of the upper edge, where the place would have it. */
  readonly at: Point;
  readonly body: Box;
};

const GAP = 4;

/** Where a tag may be, the best places first. */
const tries = ({ at: [x, y], width, height, body }: TagAsk): readonly Box[] => {
  const box = (middle: number, top: number): Box => ({ x: middle - width / 2, y: top, width, height });
  const foot = body.x + body.width / 2;
  const steps = [0, 0.35, -0.35, 0.7, -0.7, 1.05, -1.05, 1.4, -1.4];
  const rows = [0, 1, -1, 0.5, -0.5, 2, -2, 1.5, -1.5, 2.5, -2.5, 3, -3];
  return [
    ...rows.flatMap((row) => steps.map((step) => box(x + step * width, y + row * (height + GAP)))),
    ...steps.flatMap((step) => [
      box(foot + step * width, body.y + body.height + GAP),
      box(foot + step * width, body.y - height - GAP),
    ]),
    box(body.x + body.width + width / 2 + GAP, body.y + body.height / 2),
    box(body.x - width / 2 - GAP, body.y + body.height / 2),
  ];
};

const ON_A_TAG = 40;
/** However little of it: two frames that touch look like a mistake. */
const AT_ALL_ON_A_TAG = 900;
const ON_A_FACE = 14;
const ON_A_THING = 5;
const FAR_OFF = 9;

export type Around = {
  readonly room: Box;
  /** What must stay free if at all possible. */
  readonly faces: readonly Box[];
  /** What had better stay free. */
  readonly things: readonly Box[];
};

const cost = (box: Box, ask: TagAsk, tags: readonly Box[], { faces, things }: Around): number => {
  const covers = (others: readonly Box[]): number => others.reduce((sum, other) => sum + shared(box, other), 0);
  const moved = Math.abs(box.x + box.width / 2 - ask.at[0]) * 0.8 + Math.abs(box.y - ask.at[1]);
  const onTags = covers(tags);
  return (
    (onTags > 0 ? AT_ALL_ON_A_TAG : 0) +
    onTags * ON_A_TAG +
    covers(faces) * ON_A_FACE +
    covers(things) * ON_A_THING +
    moved * FAR_OFF
  );
};

/** Right above and right below names that hang there already, where steps of a fixed size would strike them. */
const besideTags = ({ at: [x], width, height }: TagAsk, tags: readonly Box[]): readonly Box[] =>
  tags.flatMap((tag) => [tag.y - height, tag.y + tag.height].map((y) => ({ x: x - width / 2, y, width, height })));

const bestOf = (ask: TagAsk, tags: readonly Box[], around: Around): Box => {
  let best = inside(tries(ask)[0]!, around.room);
  let least = cost(best, ask, tags, around);
  for (const one of [...tries(ask), ...besideTags(ask, tags)]) {
    const box = inside(one, around.room);
    const now = cost(box, ask, tags, around);
    if (now < least) [best, least] = [box, now];
  }
  return best;
};

const air = ({ x, y, width, height }: Box): Box => ({ x: x - 2, y: y - 2, width: width + 4, height: height + 4 });

/** One box for each. Those asked for first get the better places. */
export const placeTags = (asks: readonly TagAsk[], around: Around): ReadonlyMap<string, Box> => {
  const placed = new Map<string, Box>();
  const place = (ask: TagAsk): void => {
    const others = [...placed].filter(([id]) => id !== ask.id).map(([, box]) => air(box));
    placed.set(ask.id, bestOf(ask, others, around));
  };
  asks.forEach(place);
  // Once more for those who had to squeeze in somewhere: by now the others may have left them room.
  for (const ask of asks) {
    const box = placed.get(ask.id)!;
    if ([...placed].some(([id, other]) => id !== ask.id && shared(box, other) > 0)) place(ask);
  }
  return placed;
};
