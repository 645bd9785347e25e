/** Sentences of trainees that the instructor put up: nobody's, each under the answer it belongs to. */
import { bubble } from '../draw/bubble.ts';
import { type Box, HEIGHT, type Pen, type Picture, type Shape } from '../draw/drawing.ts';
import { framed } from '../draw/frame.ts';
import { GROUND, ground, lying } from '../draw/ground.ts';
import { commonSize, setIn } from '../draw/letters.ts';
import { mark, markTone } from '../draw/marks.ts';
import { nobody } from '../draw/people.ts';
import { quoted } from '../draw/said.ts';
import { MOST_MARKS, type Of } from './of.ts';

type Reason = Of<'reasons'>['reasons'][number];
/** `head` is the room for the answer above the sentence. */
type Bubble = { readonly reason: Reason; readonly shape: number; readonly box: Box; readonly head: number };

const said = (pen: Pen, { reason, shape, box, head }: Bubble, size: number): readonly Shape[] => {
  const { measure } = pen;
  const name = setIn(
    reason.option.name,
    { x: box.x + 74, y: box.y + 14, width: box.width - 98, height: head },
    { size: 34, bold: true, tone: markTone(shape), on: 'bubble', story: true, rest: 'middle' },
    measure,
  );
  const text = setIn(
    quoted(pen, reason.text),
    { x: box.x + 26, y: box.y + 18 + head, width: box.width - 52, height: box.height - head - 34 },
    { size, least: Math.min(size, 22), on: 'bubble' },
    measure,
  );
  return [mark(shape, box.x + 46, box.y + 14 + head / 2, 18), ...name.shapes, ...text.shapes];
};

type Laid = { readonly bubbles: readonly Bubble[]; readonly size: number };

/** Side by side, each as high as the longest of them. */
const few = ({ measure, ...pen }: Pen, shown: readonly Reason[], area: Box): Laid => {
  const [gap, head] = [36, 80];
  const width = Math.min(1100, (area.width - gap * (shown.length - 1)) / Math.max(1, shown.length));
  const text = { width: width - 52, height: area.height - head - 44 };
  const words = shown.map((one) => quoted(pen, one.text));
  const size = commonSize(words, text, { size: 52 }, measure);
  const highest = Math.max(
    ...words.map((one) => setIn(one, { x: 0, y: 0, ...text }, { size, least: Math.min(size, 22) }, measure).height),
  );
  const height = Math.min(area.height, highest + head + 44);
  const bubbles = shown.map((reason, i) => ({
    reason,
    shape: reason.option.place,
    head,
    box: { x: area.x + i * (width + gap), y: area.y, width, height },
  }));
  return { bubbles, size };
};

const ASIDE = 150;

/** In two columns, the speakers beside them. */
const many = ({ measure, ...pen }: Pen, shown: readonly Reason[], area: Box): Laid => {
  const rows = Math.ceil(shown.length / 2);
  const [across, down, head] = [36, 20, 58];
  const width = (area.width - across) / 2 - ASIDE;
  const height = (area.height - down * (rows - 1)) / rows;
  const text = { width: width - 52, height: height - head - 34 };
  const size = commonSize(
    shown.map((one) => quoted(pen, one.text)),
    text,
    { size: 44 },
    measure,
  );
  const bubbles = shown.map((reason, i) => ({
    reason,
    shape: reason.option.place,
    head,
    box: {
      x: area.x + (i % 2) * (width + ASIDE + across) + ASIDE,
      y: area.y + Math.floor(i / 2) * (height + down),
      width,
      height,
    },
  }));
  return { bubbles, size };
};

/** As tall as there is room for below a bubble. */
const below = ({ box }: Bubble, i: number): readonly Shape[] => {
  const foot = box.y + box.height;
  const scale = Math.min(2.5, (HEIGHT - foot - 60) / 150);
  const x = box.x + Math.min(box.width / 2, 240);
  return [nobody(i, x, HEIGHT + 8, scale), bubble(box, { x: x + 10, y: foot + 46, side: 'below' })];
};

const beside = ({ box }: Bubble, i: number): readonly Shape[] => [
  nobody(i, box.x - 86, box.y + box.height - 4, Math.min(0.8, box.height / 150)),
  bubble(box, { x: box.x - 44, y: box.y + box.height / 2, side: 'left' }),
];

/** Up to three stand side by side, with their speakers below; more of them in two columns. */
export const reasons = (pen: Pen, { title, reasons: all }: Of<'reasons'>): Picture => {
  const { say } = pen;
  const headline = say('room.stage.reasons.headline');
  const areFew = all.length <= 3;
  const { shapes, area } = framed(pen, { title, story: true, headline, bottom: areFew ? 820 : GROUND - 40 });
  const { bubbles, size } = (areFew ? few : many)(pen, all.slice(0, MOST_MARKS), area);
  return {
    title,
    headline,
    n: undefined,
    texts: all.map(({ option, text }) => `${option.name}: ${text}`),
    numbers: undefined,
    shapes: [
      ...shapes,
      ...ground(),
      ...(areFew ? [] : lying(pen, 5, 1480)),
      ...bubbles.flatMap((one, i) => [...(areFew ? below : beside)(one, i), ...said(pen, one, size)]),
    ],
  };
};
