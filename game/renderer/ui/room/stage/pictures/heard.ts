/** Who heard a fact, as whom, and when. */
import { HATS, type Hat } from '../../../../../core/scenario/vocabulary.ts';
import { hat as hatPicture } from '../../../../art/art.ts';
import { shortName } from '../../../debrief/pieces/names.ts';
import { type Box, type Pen, type Picture, type Shape, block, disc, image, line } from '../draw/drawing.ts';
import { framed } from '../draw/frame.ts';
import { LOW_GROUND, groundWith } from '../draw/ground.ts';
import { setIn, word } from '../draw/letters.ts';
import { face } from '../draw/people.ts';
import type { Of } from './of.ts';

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

/** A square for the public servant, a disc for the network manager; three side by side. */
const stack = (hat: Hat, many: number, x: number, base: number, size: number): readonly Shape[] =>
  Array.from({ length: many }, (_, k): Shape => {
    const across = Math.min(3, many - Math.floor(k / 3) * 3);
    const [cx, cy] = [x + ((k % 3) - (across - 1) / 2) * size, base - (Math.floor(k / 3) + 0.5) * size];
    return hat === 'publicServant'
      ? block({ x: cx - size * 0.4, y: cy - size * 0.4, width: size * 0.8, height: size * 0.8 }, { fill: hat })
      : disc(cx, cy, size * 0.43, { fill: hat });
  });

/** Those who heard it under one hat, a stack for each stretch of weeks; a mark for each game, or for several. */
const lane = (pen: Pen, { hat, box, counts, each }: Lane): readonly Shape[] => {
  const { say, measure, theme } = pen;
  const base = box.y + box.height - 14;
  const total = counts.reduce((sum, n) => sum + n, 0);
  const wide = (box.width - WHO) / counts.length;
  const size = Math.min(40, (box.height - 56) / 4, (wide - 20) / 3);
  const number = { size: 36, bold: true, tone: hat, anchor: 'middle' } as const;
  const stacks = counts.flatMap((n, i): Shape[] => {
    const x = box.x + WHO + wide * (i + 0.5);
    const many = Math.ceil(n / each);
    if (n === 0) return [];
    const top = base - Math.ceil(many / 3) * size;
    return [...stack(hat, many, x, base, size), word(n.toLocaleString(say.language), x, top - 12, number)];
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

type Bins = ReturnType<typeof binsOf>;
const binName = ({ from, to }: Bins[number]): string => (from === to ? String(from) : `${from}–${to}`);

const binNames = ({ say }: Pen, bins: Bins, area: Box, y: number): readonly Shape[] => {
  const wide = (area.width - WHO) / bins.length;
  const how = { size: 32, tone: 'soft' } as const;
  return [
    word(say('room.stage.weeks'), area.x + WHO - 40, y, { ...how, anchor: 'end' }),
    ...bins.map((bin, i) => word(binName(bin), area.x + WHO + wide * (i + 0.5), y, { ...how, anchor: 'middle' })),
  ];
};

/** Who did not hear it, and what a mark stands for. */
const noteOf = ({ say }: Pen, { missed, neverMet, person }: Of<'heard'>, each: number): string => {
  const name = shortName(person.name);
  return [
    missed > 0 ? say('room.stage.heard.missed', { n: missed, name }) : '',
    neverMet > 0 ? say('room.stage.heard.neverMet', { n: neverMet, name }) : '',
    each > 1 ? say('room.stage.heard.each', { n: each }) : '',
  ]
    .filter(Boolean)
    .join(' ');
};

export const heard = (pen: Pen, stage: Of<'heard'>): Picture => {
  const { say, measure } = pen;
  const { person, heard: all } = stage;
  const title = say('room.stage.fact.title');
  const [headline, right] = [say.words(stage.headline), say('room.stage.games', { n: stage.n })];
  const bins = binsOf(stage.weeks);
  const countsOf = (hat: Hat): number[] =>
    bins.map(({ from, to }) => all.filter(({ week, as }) => as === hat && week >= from && week <= to).length);
  const lanes = HATS.map((hat) => ({ hat, counts: countsOf(hat) }));
  const each = Math.max(1, Math.ceil(Math.max(...lanes.flatMap((one) => one.counts)) / MOST_IN_STACK));
  const note = noteOf(pen, stage, each);
  const { shapes, area } = framed(pen, { title, right, headline, bottom: LOW_GROUND - 30 });
  const height = (area.height - 170) / 2;
  const noteBox = { x: area.x + 150, y: area.y + area.height - 100, width: area.width - 150, height: 100 };
  return {
    title,
    headline,
    n: right,
    texts: note === '' ? [] : [note],
    numbers: {
      head: [say('room.stage.weeks'), ...HATS.map((hat) => say.words({ key: `hat.${hat}` }))],
      rows: bins.map((bin, i) => [binName(bin), ...lanes.map(({ counts }) => counts[i]!)]),
    },
    shapes: [
      ...shapes,
      ...lanes.flatMap((one, i) => lane(pen, { ...one, each, box: { ...area, y: area.y + height * i, height } })),
      ...binNames(pen, bins, area, area.y + 2 * height + 40),
      ...face(person, 'serious', area.x + 56, noteBox.y + 50, 54),
      ...setIn(note, noteBox, { size: 38, rest: 'middle' }, measure).shapes,
      ...groundWith(pen, 4),
    ],
  };
};
