/** A dilemma as it stood before everybody. */
import type { Somebody } from '../../../../../core/debrief/room/room.ts';
import { HEIGHT, type Pen, type Picture, type Shape } from '../draw/drawing.ts';
import { framed } from '../draw/frame.ts';
import { GROUND, ground, lying } from '../draw/ground.ts';
import { setIn } from '../draw/letters.ts';
import { nobody, standing } from '../draw/people.ts';
import { plain } from '../draw/said.ts';
import type { Of } from './of.ts';

/** Who stands before you in it, large; where nobody does, somebody of the class and the street. */
const before = (pen: Pen, face: Somebody | undefined): readonly Shape[] =>
  face === undefined
    ? [...lying(pen, 9, 1100), nobody(1, 300, HEIGHT + 8, 0.9)]
    : [...lying(pen, 7, 560), ...standing(face, 'serious', [1600, HEIGHT + 40, 760], true)];

export const situation = (pen: Pen, { title, week, situation: text, face, n }: Of<'situation'>): Picture => {
  const { say, measure } = pen;
  const [question, right] = [say('room.stage.week', { week }), say('room.stage.n', { n })];
  const { shapes, area } = framed(pen, { title, story: true, question, right, bottom: GROUND - 40 });
  const width = face === undefined ? area.width : area.width - 590;
  const words = setIn(
    plain(text),
    { ...area, y: area.y + 10, width, height: area.height - 10 },
    { size: 92, story: true, rest: 'middle' },
    measure,
  );
  return {
    title,
    headline: undefined,
    n: right,
    texts: [question, text],
    numbers: undefined,
    shapes: [...shapes, ...words.shapes, ...ground(), ...before(pen, face)],
  };
};
