/** What answers were worth, and what else was open in one game: points of value, over many re-runs. */
import { type Box, type Pen, type Picture, type Shape, block, line } from '../draw/drawing.ts';
import { framed } from '../draw/frame.ts';
import { LOW_GROUND, groundWith } from '../draw/ground.ts';
import { setIn, word } from '../draw/letters.ts';
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
    shapes: [...shapes, ...barRows(pen, rows, area), ...groundWith(pen, 4)],
  };
};

type Way = Of<'whatIf'>['ways'][number];

const NAMES = 640;

const wayRow = (pen: Pen, way: Way, i: number, at: (n: number) => number, box: Box): readonly Shape[] => {
  const { say, measure } = pen;
  const { taken, p10, median, p90 } = way;
  const middle = box.y + box.height * 0.6;
  const thick = Math.min(40, box.height * 0.32);
  const tone = markTone(i);
  const size = Math.min(38, box.height * 0.34);
  const name = taken ? say('room.stage.whatIf.taken', { name: way.name }) : say.words(way.name);
  const number = plain(pen, median);
  const beside = measure(number, size, true) / 2 + 14;
  const clear = (value: number): boolean =>
    Math.abs(at(value) - at(median)) > beside + measure(plain(pen, value), size * 0.8, false);
  return [
    mark(i, box.x + 20, middle, 20),
    ...setIn(
      name,
      { x: box.x + 56, y: box.y + box.height * 0.1, width: NAMES - 56, height: box.height },
      { size: 40, bold: taken, tone, rest: 'middle', story: true },
      measure,
    ).shapes,
    block(
      { x: at(p10), y: middle - thick / 2, width: Math.max(6, at(p90) - at(p10)), height: thick },
      { fill: 'wash', line: tone, width: 4 },
      thick / 2,
    ),
    mark(i, at(median), middle, Math.min(22, thick * 0.62)),
    word(number, at(median), middle - thick / 2 - 12, { size, bold: true, tone, anchor: 'middle' }),
    ...(clear(p10)
      ? [
          word(plain(pen, p10), at(p10) - 2, middle - thick / 2 - 10, {
            size: Math.max(24, size * 0.8),
            tone: 'soft',
            anchor: 'middle',
          }),
        ]
      : []),
    ...(clear(p90)
      ? [
          word(plain(pen, p90), at(p90) + 2, middle - thick / 2 - 10, {
            size: Math.max(24, size * 0.8),
            tone: 'soft',
            anchor: 'middle',
          }),
        ]
      : []),
  ];
};

export const whatIf = (pen: Pen, { title, headline, week, policy, runs, came, ways }: Of<'whatIf'>): Picture => {
  const { say } = pen;
  const finding = say.words(headline);
  const name = say.words(title);
  const note = say('room.stage.whatIf.note', { players: players(pen, policy), runs });
  const { shapes, area } = framed(pen, {
    title: name,
    story: true,
    question: say('room.stage.whatIf.question', { week }),
    right: say('room.stage.runs', { n: runs }),
    headline: finding,
    note,
    bottom: LOW_GROUND - 30,
  });
  const values = [0, ...ways.flatMap(({ p10, p90 }) => [p10, p90]), ...(came === undefined ? [] : [came])];
  const [low, high] = [Math.min(...values), Math.max(1, ...values)];
  const [left, right] = [area.x + NAMES + 90, area.x + area.width - 90];
  const at = (value: number): number => left + ((value - low) / (high - low)) * (right - left);
  const cameRoom = came === undefined ? 0 : 64;
  const step = Math.min(170, (area.height - cameRoom) / Math.max(1, ways.length));
  const top = area.y + cameRoom;
  const rows = ways.flatMap((way, i) => wayRow(pen, way, i, at, { ...area, y: top + step * i, height: step }));
  const cameWords = came === undefined ? '' : say('room.stage.whatIf.came', { n: plain(pen, came) });
  const cameHalf = pen.measure(cameWords, 36, true) / 2;
  return {
    title: name,
    headline: finding,
    n: say('room.stage.runs', { n: runs }),
    texts: [note, ...(came === undefined ? [] : [cameWords])],
    numbers: {
      head: [say('room.stage.option'), say('room.stage.tenth'), say('room.stage.median'), say('room.stage.ninth')],
      rows: ways.map(({ name: way, p10, median, p90 }) => [say.words(way), p10, median, p90]),
    },
    shapes: [
      ...shapes,
      line(at(0), top, at(0), top + step * ways.length, { line: 'rule', width: 4 }),
      ...(came === undefined
        ? []
        : [
            line(at(came), area.y + 52, at(came), top + step * ways.length, { line: 'ink', width: 4, dash: '4 10' }),
            word(cameWords, Math.min(area.x + area.width - cameHalf, Math.max(left, at(came))), area.y + 38, {
              size: 36,
              bold: true,
              anchor: 'middle',
            }),
          ]),
      ...rows,
      ...groundWith(pen, 4),
    ],
  };
};
