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
type Bubble = { readonly reason: Reason; readonly shape: number; readonly box: Box };

const HEAD = 58;

const said = (pen: Pen, { reason, shape, box }: Bubble, size: number): readonly Shape[] => {
  const { measure } = pen;
  const name = setIn(
    reason.option.name,
    { x: box.x + 74, y: box.y + 14, width: box.width - 98, height: HEAD },
    { size: 34, bold: true, tone: markTone(shape), on: 'bubble', story: true, rest: 'middle' },
    measure,
  );
  const text = setIn(
    quoted(pen, reason.text),
    { x: box.x + 26, y: box.y + 18 + HEAD, width: box.width - 52, height: box.height - HEAD - 34 },
    { size, least: Math.min(size, 22), on: 'bubble' },
    measure,
  );
  return [mark(shape, box.x + 46, box.y + 14 + HEAD / 2, 18), ...name.shapes, ...text.shapes];
};

/** Up to three stand side by side, with their speakers below; more of them in two columns, the speakers beside. */
export const reasons = (pen: Pen, { title, reasons: all }: Of<'reasons'>): Picture => {
  const { say, measure } = pen;
  const headline = say('room.stage.reasons.headline');
  const few = all.length <= 3;
  const { shapes, area } = framed(pen, { title, story: true, headline, bottom: few ? 860 : GROUND - 44 });
  const shown = all.slice(0, MOST_MARKS);
  const columns = few ? Math.max(1, shown.length) : 2;
  const rows = few ? 1 : Math.ceil(shown.length / 2);
  const [gap, aside] = [36, few ? 0 : 150];
  const width = Math.min(1100, (area.width - gap * (columns - 1)) / columns - aside);
  const height = (area.height - 24 * (rows - 1)) / rows;
  const text = { width: width - 52, height: height - HEAD - 34 };
  const size = commonSize(
    shown.map((one) => quoted(pen, one.text)),
    text,
    { size: 44 },
    measure,
  );
  const drawn = shown.flatMap((reason, i): Shape[] => {
    const column = few ? i : i % 2;
    const x = area.x + column * (width + aside + gap) + aside;
    const y = area.y + (few ? 0 : Math.floor(i / 2)) * (height + 24);
    const set = setIn(quoted(pen, reason.text), { x, y, ...text }, { size, least: Math.min(size, 22) }, measure);
    const box = { x, y, width, height: few ? Math.min(height, set.height + HEAD + 44) : height };
    const shape = reason.option.place;
    const speaker = few
      ? nobody(i, x + 120, HEIGHT + 8, 1.3)
      : nobody(i, x - 86, y + height - 4, Math.min(0.8, height / 150));
    const tail = few
      ? ({ x: x + 150, y: Math.max(box.y + box.height + 40, 870), side: 'below' } as const)
      : ({ x: x - 44, y: y + height / 2, side: 'left' } as const);
    return [speaker, bubble(box, tail), ...said(pen, { reason, shape, box }, size)];
  });
  return {
    title,
    headline,
    n: undefined,
    texts: all.map(({ option, text }) => `${option.name}: ${text}`),
    numbers: undefined,
    shapes: [...shapes, ...ground(), ...(few ? lying(pen, 3, 1600) : lying(pen, 5, 1480)), ...drawn],
  };
};
