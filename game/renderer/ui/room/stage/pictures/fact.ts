/** One fact through the class: what there was to be heard, and what was done with it. */
import { HATS } from '../../../../../core/scenario/vocabulary.ts';
import { hat as hatPicture } from '../../../../art/art.ts';
import { shortName } from '../../../debrief/pieces/names.ts';
import { bubble } from '../draw/bubble.ts';
import { HEIGHT, type Pen, type Picture, image } from '../draw/drawing.ts';
import { framed } from '../draw/frame.ts';
import { GROUND, LOW_GROUND, ground, groundWith, lying } from '../draw/ground.ts';
import { setIn } from '../draw/letters.ts';
import { standing } from '../draw/people.ts';
import { quoted } from '../draw/said.ts';
import type { Of } from './of.ts';
import { type BarRow, barRows } from './rows.ts';

export const fact = (pen: Pen, { person, text, tells, n }: Of<'fact'>): Picture => {
  const { say, measure, theme } = pen;
  const title = say('room.stage.fact.title');
  const question = say('room.stage.fact.question', { name: shortName(person.name) });
  const right = say('room.stage.games', { n });
  const more = say(tells === undefined ? 'room.stage.fact.either' : `room.stage.fact.${tells}`);
  const { shapes, area } = framed(pen, { title, question, right, bottom: GROUND - 60 });
  const box = { x: area.x + 560, y: area.y + 20, width: area.width - 560, height: area.height - 150 };
  const words = setIn(
    quoted(pen, text),
    { x: box.x + 50, y: box.y + 30, width: box.width - 100, height: box.height - 60 },
    { size: 66, story: true, on: 'bubble', rest: 'middle' },
    measure,
  );
  const hats = tells === undefined ? HATS : [tells];
  const foot = area.y + area.height - 80;
  return {
    title,
    headline: undefined,
    n: right,
    texts: [question, text, more],
    numbers: undefined,
    shapes: [
      ...shapes,
      ...ground(),
      ...standing(person, 'serious', [330, HEIGHT + 20, 720]),
      bubble(box, { x: box.x - 110, y: box.y + 180, side: 'left' }, '16 11'),
      ...words.shapes,
      ...hats.map((hat, i) => image(hatPicture(hat, theme), { x: box.x + i * 120, y: foot, width: 102, height: 67 })),
      ...setIn(
        more,
        { x: box.x + hats.length * 120 + 10, y: foot - 16, width: box.width - hats.length * 120, height: 96 },
        { size: 46, bold: true, rest: 'middle' },
        measure,
      ).shapes,
      ...lying(pen, 5, 1440),
    ],
  };
};

const FATES = ['used', 'broken', 'kept'] as const;

export const fates = (pen: Pen, { headline, n, fates: counts }: Of<'fates'>): Picture => {
  const { say } = pen;
  const [title, finding, right] = [say('room.stage.fact.title'), say.words(headline), say('room.stage.n', { n })];
  const { shapes, area } = framed(pen, { title, right, headline: finding, bottom: LOW_GROUND - 40 });
  const rows = FATES.map((fate, i): BarRow => ({
    name: say(`room.stage.fates.${fate}`),
    value: counts[fate],
    mark: i,
  }));
  return {
    title,
    headline: finding,
    n: right,
    texts: [],
    numbers: {
      head: [say('room.stage.fates.what'), say('room.stage.count')],
      rows: rows.map(({ name, value }) => [name, value]),
    },
    shapes: [...shapes, ...barRows(pen, rows, area), ...groundWith(pen, 4)],
  };
};
