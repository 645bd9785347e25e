/** One fact through the class: what there was to be heard, who heard it as whom, and what they did with it. */
import { HATS, type Hat } from '../../../../../core/scenario/vocabulary.ts';
import { hat as hatPicture } from '../../../../art/art.ts';
import { bubble } from '../draw/bubble.ts';
import { type Box, HEIGHT, type Pen, type Picture, type Shape, block, disc, image, line } from '../draw/drawing.ts';
import { framed } from '../draw/frame.ts';
import { GROUND, LOW_GROUND, ground, groundWith, lying } from '../draw/ground.ts';
import { setIn, word } from '../draw/letters.ts';
import { shortName } from '../../../debrief/pieces/names.ts';
import { face, standing } from '../draw/people.ts';
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

const BINS = 7;

/** At most seven stretches of weeks, all of the same length. */
export const binsOf = (weeks: number): readonly { readonly from: number; readonly to: number }[] => {
  const each = Math.max(1, Math.ceil(weeks / BINS));
  return Array.from({ length: Math.ceil(weeks / each) }, (_, i) => ({
    from: i * each + 1,
    to: Math.min(weeks, (i + 1) * each),
  }));
};

const MOST_IN_STACK = 12;
const WHO = 420;

type Lane = { readonly hat: Hat; readonly box: Box; readonly counts: readonly number[]; readonly each: number };

/** A square for the public servant, a disc for the network manager; one for each game, or for several. */
const lane = (pen: Pen, { hat, box, counts, each }: Lane): readonly Shape[] => {
  const { say, measure, theme } = pen;
  const base = box.y + box.height - 14;
  const total = counts.reduce((sum, n) => sum + n, 0);
  const wide = (box.width - WHO) / counts.length;
  const size = Math.min(40, (box.height - 56) / 4, (wide - 20) / 3);
  const stacks = counts.flatMap((n, i): Shape[] => {
    const x = box.x + WHO + wide * (i + 0.5);
    const many = Math.ceil(n / each);
    const rows = Math.ceil(many / 3);
    const marks = Array.from({ length: many }, (_, k): Shape => {
      const across = Math.min(3, many - Math.floor(k / 3) * 3);
      const [cx, cy] = [x + ((k % 3) - (across - 1) / 2) * size, base - (Math.floor(k / 3) + 0.5) * size];
      return hat === 'publicServant'
        ? block({ x: cx - size * 0.4, y: cy - size * 0.4, width: size * 0.8, height: size * 0.8 }, { fill: hat })
        : disc(cx, cy, size * 0.43, { fill: hat });
    });
    return n === 0
      ? []
      : [
          ...marks,
          word(n.toLocaleString(say.language), x, base - rows * size - 12, {
            size: 36,
            bold: true,
            tone: hat,
            anchor: 'middle',
          }),
        ];
  });
  return [
    image(hatPicture(hat, theme), { x: box.x, y: base - 100, width: 96, height: 63 }),
    ...setIn(
      say('room.stage.heard.as', { n: total, hat: { key: `hat.${hat}` } }),
      { x: box.x + 116, y: base - 130, width: WHO - 150, height: 130 },
      { size: 38, bold: true, tone: hat, rest: 'middle' },
      measure,
    ).shapes,
    line(box.x + WHO, base, box.x + box.width, base, { line: 'rule', width: 3 }),
    ...stacks,
  ];
};

export const heard = (pen: Pen, { headline, person, n, missed, neverMet, heard: all, weeks }: Of<'heard'>): Picture => {
  const { say, measure } = pen;
  const [title, finding] = [say('room.stage.fact.title'), say.words(headline)];
  const right = say('room.stage.games', { n });
  const bins = binsOf(weeks);
  const countsOf = (hat: Hat): number[] =>
    bins.map(({ from, to }) => all.filter(({ week, as }) => as === hat && week >= from && week <= to).length);
  const counts = HATS.map((hat) => ({ hat, counts: countsOf(hat) }));
  const each = Math.max(1, Math.ceil(Math.max(...counts.flatMap((one) => one.counts)) / MOST_IN_STACK));
  const rest = [
    ...(missed > 0 ? [say('room.stage.heard.missed', { n: missed, name: shortName(person.name) })] : []),
    ...(neverMet > 0 ? [say('room.stage.heard.neverMet', { n: neverMet, name: shortName(person.name) })] : []),
  ].join(' ');
  const note = [rest, ...(each > 1 ? [say('room.stage.heard.each', { n: each })] : [])].filter(Boolean).join(' ');
  const { shapes, area } = framed(pen, { title, right, headline: finding, bottom: LOW_GROUND - 30 });
  const high = (area.height - 170) / 2;
  const noteBox = { x: area.x + 150, y: area.y + area.height - 100, width: area.width - 150, height: 100 };
  const wide = (area.width - WHO) / bins.length;
  const labels = bins.map(({ from, to }, i) =>
    word(from === to ? String(from) : `${from}–${to}`, area.x + WHO + wide * (i + 0.5), area.y + 2 * high + 40, {
      size: 32,
      tone: 'soft',
      anchor: 'middle',
    }),
  );
  return {
    title,
    headline: finding,
    n: right,
    texts: note === '' ? [] : [note],
    numbers: {
      head: [say('room.stage.weeks'), ...HATS.map((hat) => say.words({ key: `hat.${hat}` }))],
      rows: bins.map(({ from, to }, i) => [
        from === to ? String(from) : `${from}–${to}`,
        ...counts.map((one) => one.counts[i]!),
      ]),
    },
    shapes: [
      ...shapes,
      ...counts.flatMap((one, i) => lane(pen, { ...one, each, box: { ...area, y: area.y + high * i, height: high } })),
      word(say('room.stage.weeks'), area.x + WHO - 40, area.y + 2 * high + 40, {
        size: 32,
        tone: 'soft',
        anchor: 'end',
      }),
      ...labels,
      ...face(person, 'serious', area.x + 56, noteBox.y + 50, 54),
      ...setIn(note, noteBox, { size: 38, rest: 'middle' }, measure).shapes,
      ...groundWith(pen, 4),
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
