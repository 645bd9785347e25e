/** What answers were worth, and what else was open in one game: points of value, over many re-runs. */
import { type Box, type Pen, type Picture, type Shape, block, line } from '../draw/drawing.ts';
import { framed } from '../draw/frame.ts';
import { LOW_GROUND, groundWith } from '../draw/ground.ts';
import { backed, setIn, word } from '../draw/letters.ts';
import { mark, markTone } from '../draw/marks.ts';
import { MOST_MARKS, type Of } from './of.ts';
import { barRows } from './rows.ts';

const rounded = (n: number): number => Math.round(n * 10) / 10;
const players = ({ say }: Pen, policy: string): string =>
  policy === 'ordinary' ? say('worth.players.ordinary') : say('worth.players.other', { name: policy });
const signed = ({ say }: Pen, value: number): string => {
  const n = Math.abs(rounded(value));
  return say(n === 0 ? 'worth.zero' : value > 0 ? 'worth.plus' : 'worth.minus', { n });
};
const plain = (pen: Pen, value: number): string =>
  value < 0 ? signed(pen, value) : pen.say('worth.zero', { n: rounded(value) });

/** A difference of less than so many points is not drawn large. */
const LEAST = 1;

export const worth = (pen: Pen, { title, headline, policy, sessions, runs, options }: Of<'worth'>): Picture => {
  const { say } = pen;
  const finding = say.words(headline);
  const note = say('room.stage.worth.note', { players: players(pen, policy), sessions, runs });
  const right = say('room.stage.games', { n: sessions });
  const { shapes, area } = framed(pen, { title, story: true, right, headline: finding, note, bottom: LOW_GROUND - 30 });
  // Of eight and more the three worth least are not lost: they stand in the table.
  const shown = options.length <= MOST_MARKS ? options : [...options.slice(0, 4), ...options.slice(-3)];
  const rows = shown.map(({ name, place, worth: value }) => ({
    name,
    value,
    mark: place,
    story: true,
    shown: signed(pen, value),
  }));
  return {
    title,
    headline: finding,
    n: right,
    texts: [note],
    numbers: {
      head: [say('room.stage.option'), say('room.stage.points')],
      rows: options.map(({ name, worth: value }) => [name, value]),
    },
    shapes: [...shapes, ...barRows(pen, rows, area, LEAST), ...groundWith(pen, 4)],
  };
};

type Way = Of<'whatIf'>['ways'][number];

const NAMES = 640;

const wayRow = (pen: Pen, way: Way, at: (n: number) => number, box: Box): readonly Shape[] => {
  const { say, measure } = pen;
  const { taken, place, p10, median, p90 } = way;
  const middle = box.y + box.height * 0.6;
  const thick = Math.min(40, box.height * 0.32);
  const tone = markTone(place);
  const size = Math.max(26, Math.min(44, box.height * 0.36));
  const end = { size: Math.max(24, size * 0.8), tone: 'soft' } as const;
  return [
    mark(place, box.x + 20, middle, 20),
    ...setIn(
      taken ? say('room.stage.whatIf.taken', { name: way.name }) : say.words(way.name),
      { x: box.x + 56, y: box.y + box.height * 0.1, width: NAMES - 56, height: box.height },
      { size: 40, bold: true, tone, rest: 'middle', story: true },
      measure,
    ).shapes,
    block(
      { x: at(p10), y: middle - thick / 2, width: Math.max(6, at(p90) - at(p10)), height: thick },
      { fill: 'wash', line: tone, width: 4 },
      thick / 2,
    ),
    mark(place, at(median), middle, Math.min(22, thick * 0.62)),
    ...backed(
      plain(pen, median),
      at(median),
      middle - thick / 2 - 12,
      { size, bold: true, tone, anchor: 'middle' },
      measure,
    ),
    ...backed(plain(pen, p10), at(p10) - 16, middle + end.size * 0.35, { ...end, anchor: 'end' }, measure),
    ...backed(plain(pen, p90), at(p90) + 16, middle + end.size * 0.35, end, measure),
  ];
};

/** The re-runs of every way on one scale, and what the game itself came to as a line through them. */
const wayRows = (pen: Pen, { came, ways }: Of<'whatIf'>, area: Box, cameWords: string): readonly Shape[] => {
  const values = [...ways.flatMap(({ p10, p90 }) => [p10, p90]), ...(came === undefined ? [] : [came])];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const [left, right] = [area.x + NAMES + 120, area.x + area.width - 90];
  const at = (value: number): number => left + ((value - low) / Math.max(1, high - low)) * (right - left);
  const head = 64;
  const step = Math.min(180, (area.height - head) / Math.max(1, ways.length));
  const top = area.y + head;
  const bottom = top + step * ways.length;
  const half = pen.measure(cameWords, 36, true) / 2;
  return [
    ...(low <= 0 && high >= 0 ? [line(at(0), top, at(0), bottom, { line: 'rule', width: 4 })] : []),
    ...(came === undefined
      ? []
      : [
          line(at(came), area.y + 52, at(came), bottom, { line: 'ink', width: 4, dash: '4 10' }),
          word(cameWords, Math.min(area.x + area.width - half, Math.max(left, at(came))), area.y + 38, {
            size: 36,
            bold: true,
            anchor: 'middle',
          }),
        ]),
    ...ways.flatMap((way, i) => wayRow(pen, way, at, { ...area, y: top + step * i, height: step })),
  ];
};

export const whatIf = (pen: Pen, stage: Of<'whatIf'>): Picture => {
  const { say } = pen;
  const { title, headline, week, policy, runs, came, ways } = stage;
  const [name, finding, right] = [say.words(title), say.words(headline), say('room.stage.runs', { n: runs })];
  const note = say('room.stage.whatIf.note', { players: players(pen, policy), runs });
  const question = say('room.stage.whatIf.question', { week });
  const cameWords = came === undefined ? '' : say('room.stage.whatIf.came', { n: plain(pen, came) });
  const { shapes, area } = framed(pen, {
    title: name,
    story: true,
    question,
    right,
    headline: finding,
    note,
    bottom: LOW_GROUND - 30,
  });
  return {
    title: name,
    headline: finding,
    n: right,
    texts: [question, note, ...(came === undefined ? [] : [cameWords])],
    numbers: {
      head: [say('room.stage.option'), say('room.stage.tenth'), say('room.stage.median'), say('room.stage.ninth')],
      rows: ways.map(({ name: way, p10, median, p90 }) => [say.words(way), p10, median, p90]),
    },
    shapes: [...shapes, ...wayRows(pen, stage, area, cameWords), ...groundWith(pen, 4)],
  };
};
