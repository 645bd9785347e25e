/** The place itself: its layers as few pictures, drawn out to the edges of the box, and the words on its signs. */
import type { Layer, PlacePicture, Sign } from '../../art/art.ts';
import { around, type Box } from '../layout/boxes.ts';
import { shortened } from '../layout/words.ts';
import type { Inlay, Paint, Pen } from '../paint/paint.ts';
import { signPaint } from '../paint/papers.ts';
import { type Cast, type Item, item } from './item.ts';

/** Layers that nobody ever stands between are one picture; the sky is always one of its own, because it fades. */
const groupsOf = ({ layers, people }: PlacePicture): readonly (readonly Layer[])[] => {
  const sorted = [...layers].sort((a, b) => a.z - b.z);
  const groups: Layer[][] = [];
  for (const layer of sorted) {
    const last = groups.at(-1);
    const parted = groups.length < 2 || last === undefined || people.some(({ z }) => z > last.at(-1)!.z && z < layer.z);
    if (parted) groups.push([layer]);
    else last.push(layer);
  }
  return groups;
};

/** A layer that reaches an edge of the place reaches the edge of the box as well. */
const drawnOut = (box: Box, whole: Box, bounds: Box): Box => {
  const left = box.x <= whole.x ? Math.min(box.x, bounds.x) : box.x;
  const top = box.y <= whole.y ? Math.min(box.y, bounds.y) : box.y;
  const right =
    box.x + box.width >= whole.x + whole.width
      ? Math.max(box.x + box.width, bounds.x + bounds.width)
      : box.x + box.width;
  const foot =
    box.y + box.height >= whole.y + whole.height
      ? Math.max(box.y + box.height, bounds.y + bounds.height)
      : box.y + box.height;
  return { x: left, y: top, width: right - left, height: foot - top };
};

const SEAM = 1.5;
const LEAST_BEYOND = 0.1;

/** Beyond the edge of the place its outermost strip is drawn long: sky goes on as sky, a wall as wall. */
const drawOut = (pen: Pen, { x, y, width, height }: Box, to: Box): void => {
  const canvas = pen.canvas;
  const { a: scale, e: dx, f: dy } = pen.getTransform();
  const pixels = (box: Box) => [box.x * scale + dx, box.y * scale + dy, box.width * scale, box.height * scale] as const;
  /** A strip of the place drawn to a length; none where the box ends with the place. */
  const stretch = (from: Box, into: Box, beyond: number): void => {
    if (beyond < LEAST_BEYOND) return;
    const [sx, sy, sw, sh] = pixels(from);
    pen.drawImage(canvas, sx, sy, Math.max(1, sw), Math.max(1, sh), into.x, into.y, into.width, into.height);
  };
  const [right, foot] = [x + width, y + height];
  const [left, above] = [x - to.x, y - to.y];
  const [beside, below] = [to.x + to.width - right, to.y + to.height - foot];
  const [tall, broad] = [
    { y, height },
    { x: to.x, width: to.width },
  ];
  stretch({ x: x + SEAM, ...tall, width: SEAM }, { x: to.x, ...tall, width: left + SEAM }, left);
  stretch({ x: right - 2 * SEAM, ...tall, width: SEAM }, { x: right - SEAM, ...tall, width: beside + SEAM }, beside);
  stretch({ y: y + SEAM, ...broad, height: SEAM }, { y: to.y, ...broad, height: above + SEAM }, above);
  stretch({ y: foot - 2 * SEAM, ...broad, height: SEAM }, { y: foot - SEAM, ...broad, height: below + SEAM }, below);
};

const paintOf = (group: readonly Layer[], { picture, frame, theme, lens }: Cast, back: boolean): Paint => {
  const boxes = group.map(({ box }) => drawnOut(box, picture, frame.bounds));
  const inlays = (): readonly Inlay[] =>
    group.flatMap((layer, i): readonly Inlay[] => [
      { svg: layer.picture, box: layer.box },
      { draw: (pen) => drawOut(pen, layer.box, boxes[i]!) },
    ]);
  return {
    key: JSON.stringify([
      'layers',
      picture.name,
      lens,
      theme,
      frame.format,
      picture.thing,
      group.map(({ id }) => id),
      frame.bounds,
    ]),
    box: around(boxes),
    inlays,
    opaque: back,
  };
};

export const backdrop = (cast: Cast): readonly Item[] =>
  groupsOf(cast.picture).map((group, i) =>
    item({
      id: `layer ${cast.lens} ${i}`,
      kind: i === 0 ? 'back' : 'layer',
      paint: paintOf(group, cast, i === 0),
      x: 0,
      y: 0,
      z: group.at(-1)!.z,
    }),
  );

/** What a sign says: a shop bears the name of whoever stands in it. */
const wordsOn = ({ id }: Sign, { labels, stands }: Cast): string | undefined => {
  if (id === 'counter') return labels.counter;
  if (id === 'meetingRoom') return labels.meetingRoom;
  const keeper = stands.find(({ spot }) => spot.id === 'shop')?.person;
  return keeper === undefined ? undefined : keeper.name.split(',')[0];
};

const LEAST = 11;

export const signs = (cast: Cast): readonly Item[] =>
  cast.picture.signs.flatMap((sign) => {
    const text = wordsOn(sign, cast);
    if (text === undefined) return [];
    const width = sign.width - 8;
    const natural = cast.measure(text, sign.size, true);
    const size = natural <= width ? sign.size : Math.max(LEAST, (sign.size * width) / natural);
    const short = shortened(text, { size, width, measure: cast.measure, bold: true });
    const { width: wide, height, colour } = sign;
    const z = sign.id === 'shop' ? -299 : sign.id === 'counter' ? -499 : -399;
    return [
      item({
        id: `sign ${sign.id}`,
        kind: 'sign',
        paint: signPaint({ width: wide, height, text: short, size, colour }),
        x: sign.x,
        y: sign.y,
        z,
      }),
    ];
  });
