/** What there was to say, each answer on a card, in the words of either hat. */
import { HATS, type Hat } from '../../../../../core/scenario/vocabulary.ts';
import { hat as hatPicture } from '../../../../art/art.ts';
import { bubble } from '../draw/bubble.ts';
import { type Box, type Pen, type Picture, type Shape, image } from '../draw/drawing.ts';
import { framed } from '../draw/frame.ts';
import { LOW_GROUND, groundWith } from '../draw/ground.ts';
import { setIn } from '../draw/letters.ts';
import { mark, markTone } from '../draw/marks.ts';
import { quoted } from '../draw/said.ts';
import { MOST_MARKS, type Of } from './of.ts';

const COLUMNS = [0, 1, 2, 3, 2, 3, 3, 4];

/** Boxes side by side, in as many rows as it takes. */
const cells = (many: number, area: Box, gap = 28): readonly Box[] => {
  const columns = COLUMNS[many] ?? 4;
  const rows = Math.ceil(many / columns);
  const [width, height] = [(area.width - gap * (columns - 1)) / columns, (area.height - gap * (rows - 1)) / rows];
  return Array.from({ length: many }, (_, i) => ({
    x: area.x + (i % columns) * (width + gap),
    y: area.y + Math.floor(i / columns) * (height + gap),
    width,
    height,
  }));
};

type Option = Of<'options'>['options'][number];
type Saying = { readonly text: string; readonly hat: Hat | undefined };

/** One sentence where both hats say the same. */
const sayings = (pen: Pen, { says }: Option): readonly Saying[] => {
  const all = HATS.map((hat): Saying => ({ text: quoted(pen, says[hat]), hat })).filter(({ text }) => text !== '');
  const [one, other] = all;
  return one !== undefined && one.text === other?.text ? [{ text: one.text, hat: undefined }] : all;
};

const HAT_WIDTH = 72;
const PADDING = 24;

type Sizes = { readonly name: number; readonly said: number };

/** A card of one answer, laid out from the top; how high it came to be is for whoever sets it among others. */
const card = (pen: Pen, option: Option, i: number, box: Box, { name: nameSize, said }: Sizes) => {
  const { measure, theme } = pen;
  const inner = { x: box.x + PADDING, width: box.width - 2 * PADDING };
  const bottom = box.y + box.height - PADDING;
  const name = setIn(
    option.name,
    { x: inner.x + 56, y: box.y + PADDING, width: inner.width - 56, height: bottom - box.y - PADDING },
    { size: nameSize, least: nameSize, bold: true, tone: markTone(i), on: 'bubble', story: true },
    measure,
  );
  const all = sayings(pen, option);
  let y = name.bottom + 10;
  const lines = all.flatMap(({ text, hat }, k): Shape[] => {
    const left = hat === undefined ? 0 : HAT_WIDTH;
    const height = (bottom - y) / (all.length - k);
    // What has no room at all stands in the words beside the picture.
    if (height < said * 1.2) return [];
    const set = setIn(
      text,
      { x: inner.x + left, y, width: inner.width - left, height },
      { size: said, least: said, on: 'bubble', story: true },
      measure,
    );
    const drawn =
      hat === undefined
        ? []
        : [image(hatPicture(hat, theme), { x: inner.x - 4, y: y + said * 0.6 - 20, width: 60, height: 40 })];
    y = set.bottom + 10;
    return [...drawn, ...set.shapes];
  });
  const shapes = [
    mark(i, inner.x + 20, box.y + PADDING + nameSize * 0.62, Math.min(20, nameSize * 0.48)),
    ...name.shapes,
    ...lines,
  ];
  const cut =
    lines.length === 0
      ? all.length > 0
      : shapes.some((shape) => shape.kind === 'words' && shape.text.endsWith('…')) ||
        lines.filter(({ kind }) => kind === 'words').length < all.length;
  return { shapes, height: y - box.y + PADDING - 10, cut };
};

/** From large to the least that is read at the back of a room. */
const SIZES: readonly Sizes[] = [50, 46, 42, 38, 35, 32, 30, 28, 26, 24, 22].map((said) => ({
  said,
  name: Math.max(22, Math.round(said * (said > 30 ? 1.15 : 1.04))),
}));

export const options = (pen: Pen, { title, question, options: all }: Of<'options'>): Picture => {
  const { say } = pen;
  const headline = say('room.stage.options.headline');
  const { shapes, area } = framed(pen, {
    title,
    story: true,
    question,
    questionStory: true,
    // Many answers need the room themselves.
    headline: all.length > 4 ? undefined : headline,
    bottom: LOW_GROUND - 36,
  });
  const shown = all.slice(0, MOST_MARKS);
  const boxes = cells(shown.length, area, shown.length > 4 ? 18 : 30);
  const drawnAt = (sizes: Sizes) => shown.map((option, i) => card(pen, option, i, boxes[i]!, sizes));
  const sizes = SIZES.find((one) => !drawnAt(one).some(({ cut }) => cut)) ?? SIZES.at(-1)!;
  const drawn = drawnAt(sizes);
  const height = Math.min(boxes[0]?.height ?? 0, Math.max(...drawn.map((one) => one.height)));
  return {
    title,
    headline,
    n: undefined,
    texts: [
      ...(question === undefined ? [] : [question]),
      ...all.map(
        (option) =>
          `${option.name}: ${sayings(pen, option)
            .map(({ text, hat }) => (hat === undefined ? text : `${say.words({ key: `hat.${hat}` })}: ${text}`))
            .join(' / ')}`,
      ),
    ],
    numbers: undefined,
    shapes: [
      ...shapes,
      ...drawn.flatMap((one, i) => [bubble({ ...boxes[i]!, height }), ...one.shapes]),
      ...groundWith(pen, 4),
    ],
  };
};
