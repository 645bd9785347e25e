import { describe, expect, test, vi } from 'vitest';
import type { LineParts } from '../../../../game/core/session/session.ts';
import { classFrom } from '../../../support/broken-class.ts';
import { debriefOfClass, sessionOf } from '../../../support/class-of.ts';
import { aScenario, bundled } from '../../../support/games.ts';

vi.setConfig({ testTimeout: 60_000 });

const town = aScenario();
let salt = 0;

/** An answer to the anchor in week 2: first and last option, whom they point at, how sure, and why. */
const bench = (first: string, last: string, angriest?: string, why?: string, confidence?: number): LineParts => ({
  decision: `2 answer bench ${last}`,
  notes: {
    firstAnswer: first,
    opened: ['carla'],
    ...(angriest === undefined ? {} : { angriest }),
    ...(confidence === undefined ? {} : { confidence }),
  },
  texts: why === undefined ? [] : [{ kind: 'justification', content: why, salt: `a salt of some length ${++salt}` }],
});
const plays = (alias: string, ...lines: readonly (string | LineParts)[]) => sessionOf(town, alias, ...lines);

/** Five people, one evening. */
const five = [
  plays('amber-owl-11', '1 end', bench('here', 'here', 'ben', 'Shade first.', 3), '2 end'),
  plays('brave-owl-12', '1 end', bench('there', 'here', 'ada', 'She asked.', 1), '2 end'),
  plays(
    'calm-owl-13',
    '1 hat networkManager silent',
    '1 end',
    bench('there', 'there', 'ben', 'It is dry there.'),
    '2 end',
  ),
  plays('eager-owl-14', '1 answer paint green', '1 end', bench('here', 'there', 'ada'), '2 end'),
  plays('fair-owl-15', '1 end', '2 act visit'),
];
const evening = debriefOfClass(town, five);
const split = evening.splits.find(({ dilemma }) => dilemma === 'bench')!;
const option = (id: string) => split.options.find((one) => one.id === id)!;

describe('the split of a dilemma', () => {
  test('counts first answers and those after the advice, each with its sessions', () => {
    expect([option('here').first, option('here').last]).toEqual([
      [0, 3],
      [0, 1],
    ]);
    expect([option('there').first, option('there').last]).toEqual([
      [1, 2],
      [2, 3],
    ]);
    expect([split.answered, split.twice, split.anchor]).toEqual([4, 4, true]);
  });
  test('tells who changed through the advice, from what to what', () => {
    expect(split.moves).toEqual([
      { from: 'there', to: 'here', n: 1 },
      { from: 'here', to: 'there', n: 1 },
    ]);
  });
  test('says in which hat and week people stood before it, and how sure they were', () => {
    expect(split.situations.hats.map(({ hat, n }) => `${hat} ${n}`)).toEqual(['publicServant 3', 'networkManager 1']);
    expect(split.situations.weeks).toEqual([{ week: 2, n: 4 }]);
    expect(split.confidence).toEqual([1, 0, 1]);
    expect(split.advisers.find(({ id }) => id === 'carla')?.opened).toBe(4);
  });
  test('shows reasons side by side, by their words and without a name', () => {
    expect(split.justifications).toEqual([
      { option: 'there', text: 'It is dry there.' },
      { option: 'here', text: 'Shade first.' },
      { option: 'here', text: 'She asked.' },
    ]);
  });
  test('is not broken down where fewer than three answered, nor are two reasons shown', () => {
    const paint = evening.splits.find(({ dilemma }) => dilemma === 'paint')!;
    expect(paint).toMatchObject({ answered: 1, shown: false, options: [], justifications: [] });
    const two = debriefOfClass(town, five.slice(0, 2));
    expect(two.shown).toBe(false);
    expect(two.splits.every(({ shown, options }) => !shown && options.length === 0)).toBe(true);
    expect([two.hats, two.curves, two.tasks, two.facts, two.handovers, two.anger]).toEqual([[], [], [], [], [], []]);
    expect([two.endings, two.contrast]).toEqual([undefined, undefined]);
    const quiet = debriefOfClass(town, five.slice(1));
    expect(quiet.splits.find(({ dilemma }) => dilemma === 'bench')?.justifications).toEqual([]);
  });
});

test('expected and actual anger: “there” costs Ada trust, “here” nobody', () => {
  const anger = evening.anger.find(({ dilemma }) => dilemma === 'bench')!;
  expect(anger.pointed).toBe(4);
  expect(anger.people.map(({ id, expected, actual }) => ({ id, expected, actual }))).toEqual([
    { id: 'ada', expected: [1, 3], actual: [2, 3] },
    { id: 'ben', expected: [0, 2], actual: [] },
  ]);
  expect([anger.missed, anger.calm]).toEqual([[2], 2]);
});

test('the matrix has a row a session and a column a dilemma, by the week in which it came', () => {
  expect(evening.matrix.columns.map(({ dilemma }) => dilemma)).toEqual(['paint', 'bench']);
  const cells = evening.matrix.rows.map(({ cells: [paint, seat] }) => [paint?.option, seat?.option]);
  expect(cells).toEqual([
    ['green', 'here'],
    ['green', 'here'],
    ['green', 'there'],
    ['green', 'there'],
    [undefined, undefined],
  ]);
  expect(evening.matrix.rows[0]!.cells[0]).toMatchObject({ how: 'lapsed', week: 2 });
  expect(evening.matrix.rows[3]!.cells[0]).toMatchObject({ how: 'answered', week: 1 });
});

test('one fact: who heard it, as whom, when, and who met her and did not', () => {
  const asks = '1 ask ada whyThere';
  const manager = '1 hat networkManager announced > ada';
  const people = [
    plays('amber-owl-11', manager, asks, '1 end'),
    plays('brave-owl-12', asks, '1 end'),
    plays('calm-owl-13', '1 end'),
    plays('eager-owl-14', manager, asks, '1 act visit', '1 end'),
  ];
  const shade = debriefOfClass(town, people).facts.find(({ fact }) => fact === 'ada.shade')!;
  expect(shade.heard).toEqual([
    { id: 0, week: 1, as: 'networkManager', fate: 'kept', leave: false },
    { id: 3, week: 1, as: 'networkManager', fate: 'used', leave: false },
  ]);
  expect([shade.missed, shade.neverMet, shade.n, shade.confided]).toEqual([[1], [2], 4, true]);
});

describe('a class that played to the end', () => {
  const containers = bundled('locked-containers');
  const sessions = classFrom(containers, 'locked-containers', 24, 3);
  const room = debriefOfClass(containers, sessions, true);

  test('adds up: every session is in every picture once', () => {
    const { endings, tasks, facts, hats, splits } = room;
    const at = endings!.endings.flatMap((one) => one.sessions).concat(endings!.unfinished);
    expect(at.toSorted((a, b) => a - b)).toEqual(room.sessions.map(({ id }) => id));
    for (const { states } of tasks) expect(Object.values(states).reduce((sum, n) => sum + n, 0)).toBe(24);
    for (const { n, heard, missed, neverMet } of facts) expect(heard.length + missed.length + neverMet.length).toBe(n);
    for (const { n, worn } of hats) expect(worn.publicServant.length + worn.networkManager.length).toBe(n);
    for (const one of splits.filter(({ shown }) => shown)) {
      expect(one.options.reduce((sum, { last }) => sum + last.length, 0)).toBe(one.answered);
      expect(one.options.reduce((sum, { first }) => sum + first.length, 0)).toBe(one.twice);
      expect(one.moves.reduce((sum, { n }) => sum + n, 0)).toBeLessThanOrEqual(one.twice);
    }
  });
  test('has the same numbers whatever order its files came in', () => {
    expect(debriefOfClass(containers, sessions.toReversed(), true)).toEqual(room);
  });
  test('has the curve of each session, with the middle half of the class around the middle', () => {
    const energy = room.curves.find(({ id }) => id === 'energy')!;
    expect(energy.sessions.length).toBe(24);
    for (const { lower, median, upper } of energy.turns) expect(lower <= median && median <= upper).toBe(true);
  });
  test('swaps handovers so that nobody reads their own, and each is read once', () => {
    expect(room.handovers.filter(({ by, readBy }) => by === readBy)).toEqual([]);
    expect(new Set(room.handovers.map(({ readBy }) => readBy)).size).toBe(room.handovers.length);
    expect(room.handovers.length).toBeGreaterThan(10);
  });
  test('has two sessions that started alike and ended apart, by the rule', () => {
    const { less, more, shared, either, values, alike, pairs } = room.contrast!;
    expect(room.sessions[more]!.final.value - room.sessions[less]!.final.value).toBe(values[1] - values[0]);
    expect(values[1]).toBeGreaterThan(values[0]);
    expect(alike).toBe(Math.floor(pairs / 10));
    expect(shared / either).toBeGreaterThan(0.3);
  });
  test('holds hats against outcomes only for whoever asks, with a trend from eight', () => {
    expect(debriefOfClass(containers, sessions).association).toBeUndefined();
    expect(room.association!.trend).toBeDefined();
    const seven = debriefOfClass(
      containers,
      sessions.filter((_, i) => i < 7),
      true,
    ).association!;
    expect([seven.n <= 7, seven.trend]).toEqual([true, undefined]);
  });
  test('names nobody outside the instructor’s list', () => {
    const { sessions: instructors, ...rest } = room;
    const said = JSON.stringify(rest);
    expect(instructors.filter(({ alias, file }) => said.includes(alias) || said.includes(file))).toEqual([]);
  });
});

test('pairs are as alike as their decisions: counted by hand', () => {
  const ends = ['1 end', '2 answer bench here', '2 end', '3 end', '4 end', '6 end', '7 end'];
  const start = ['1 act visit', '1 ask ben why', '1 act page'];
  const people = [
    plays('amber-owl-11', ...start, ...ends.toSpliced(-2, 0, '6 act visit')),
    plays('brave-owl-12', start[0]!, start[1]!, ...ends),
    plays('calm-owl-13', '1 hat networkManager silent', ...ends),
  ];
  const pair = debriefOfClass(town, people).contrast!;
  // Seven weeks: a third of them are three. The visit, the question and the answer are shared, the page is not.
  expect([pair.untilWeek, pair.shared, pair.either, pair.pairs, pair.alike]).toEqual([3, 3, 4, 3, 1]);
});
