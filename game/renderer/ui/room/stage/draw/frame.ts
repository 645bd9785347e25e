/** What every picture has: a title and a question above a rule, the finding below it, a note at the foot. */
import { type Box, MARGIN, type Pen, type Shape, WIDTH, line } from './drawing.ts';
import { setIn, word } from './letters.ts';

export type Heading = {
  readonly title: string;
  /** The title is the story's own. */
  readonly story?: boolean | undefined;
  readonly question?: string | undefined;
  readonly questionStory?: boolean | undefined;
  /** At the right end: how many it is about. */
  readonly right?: string | undefined;
  readonly headline?: string | undefined;
  readonly note?: string | undefined;
  /** Where what is drawn must end. */
  readonly bottom: number;
};

export type Framed = { readonly shapes: readonly Shape[]; readonly area: Box };

const INNER = WIDTH - 2 * MARGIN;
const TITLE = 70;
const QUESTION = 38;

/** Title and question side by side where both have room in one line, else one above the other. */
const head = ({ measure }: Pen, { title, story, question, questionStory, right }: Heading) => {
  const end = right === undefined ? 0 : measure(right, 40, true) + 56;
  const free = INNER - end;
  const rightShapes =
    right === undefined ? [] : [word(right, WIDTH - MARGIN, 112, { size: 40, bold: true, anchor: 'end' })];
  const wide = measure(title, TITLE, true);
  const beside = question === undefined ? 0 : 32 + measure(question, QUESTION, false) * 1.02;
  if (wide * 1.02 + beside <= free)
    return {
      shapes: [
        word(title, MARGIN, 114, { size: TITLE, bold: true, story }),
        ...(question === undefined
          ? []
          : [word(question, MARGIN + wide + 32, 112, { size: QUESTION, tone: 'soft', story: questionStory })]),
        ...rightShapes,
      ],
      bottom: 146,
    };
  const box = { x: MARGIN, y: 44, width: free, height: question === undefined ? 130 : 84 };
  const first = setIn(title, box, { size: 64, bold: true, story }, measure);
  const below = { x: MARGIN, y: first.bottom + 4, width: INNER, height: 100 };
  const second =
    question === undefined
      ? undefined
      : setIn(question, below, { size: 36, tone: 'soft', story: questionStory }, measure);
  return {
    shapes: [...first.shapes, ...(second?.shapes ?? []), ...rightShapes],
    bottom: Math.max(146, (second ?? first).bottom + 14),
  };
};

export const framed = (pen: Pen, heading: Heading): Framed => {
  const { headline, note, bottom } = heading;
  const top = head(pen, heading);
  const rule = line(MARGIN, top.bottom, WIDTH - MARGIN, top.bottom, { line: 'ink', width: 3 });
  const found =
    headline === undefined
      ? undefined
      : setIn(
          headline,
          { x: MARGIN, y: top.bottom + 26, width: INNER, height: 150 },
          { size: 60, bold: true },
          pen.measure,
        );
  const noted =
    note === undefined
      ? undefined
      : setIn(
          note,
          { x: MARGIN, y: bottom - 84, width: INNER, height: 84 },
          { size: 30, least: 24, tone: 'soft', rest: 'bottom' },
          pen.measure,
        );
  const y = (found?.bottom ?? top.bottom) + 30;
  const end = noted === undefined ? bottom : bottom - noted.height - 20;
  return {
    shapes: [...top.shapes, rule, ...(found?.shapes ?? []), ...(noted?.shapes ?? [])],
    area: { x: MARGIN, y, width: INNER, height: end - y },
  };
};
