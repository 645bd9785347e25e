/** The worst that may come on a projector: long Dutch words, seven and more of everything, classes of three and of five hundred. */
import { type CurveName, CURVES } from '../../game/core/debrief/class/courses-of-class.ts';
import type { Somebody, Stage } from '../../game/core/debrief/room/room.ts';
import { HATS, LEADER_TASKS } from '../../game/core/scenario/vocabulary.ts';

const LONG_WORD = 'Verantwoordingsverplichtingenoverzicht';
const sentence = (letters: number): string =>
  `${LONG_WORD}, want de wijkcoördinator van de huisvuilinzamelingsdienst wilde het zo en niet anders dan hij het al jaren doet. `
    .repeat(Math.ceil(letters / 100))
    .slice(0, letters);
const name = (i: number, letters = 80): string => `${i + 1} ${sentence(letters)}`.slice(0, letters);
const range = (many: number): readonly number[] => Array.from({ length: many }, (_, i) => i);
const named = (i: number, letters = 80) => ({ id: `it${i}`, name: name(i, letters) });
const person = (i: number): Somebody => ({ id: `p${i}`, name: name(i, 40), portrait: { seed: `p${i}` } });

const title = `“${sentence(78)}”`;
const headline = {
  key: 'room.headline.costly',
  values: { n: 483, of: 500, option: name(0), best: name(1), by: 12.75 },
};
const counts = (i: number, n: number): number => Math.max(0, Math.floor(n / 2 ** (i + 1)));

const chosen = (many: number, n: number) =>
  range(many).map((i) => ({ ...named(i), first: counts(many - 1 - i, n), last: counts(i, n) }));

const split = (many: number, n: number, twice: number, earlier: boolean): Stage => ({
  kind: 'split',
  title,
  headline,
  n,
  twice,
  options: chosen(many, n),
  earlier: earlier ? { n: 412, counts: Object.fromEntries(range(many).map((i) => [`it${i}`, 40 + i])) } : undefined,
});

const curve = (id: CurveName, weeks: number, earlier: boolean): Stage => ({
  kind: 'curves',
  unit: id === 'seen' ? 'bags beside the container of the block behind the school' : undefined,
  curve: id,
  headline: { key: 'room.headline.fell', values: { what: { key: `room.headline.curve.${id}` }, week: 5, by: 12 } },
  turns: range(weeks).map((i) => ({
    week: i + 1,
    median: id === 'funds' ? 40_000 - 1900 * i : 50,
    lower: id === 'funds' ? 39_000 - 1900 * i : 50,
    upper: id === 'funds' ? 41_500 - 1900 * i : 50,
  })),
  n: 500,
  earlier: earlier ? { n: 412, turns: range(weeks).map((i) => ({ week: i + 1, median: 30 + i })) } : undefined,
});

const dilemma = (many: number): readonly Stage[] => [
  {
    kind: 'options',
    title,
    question: sentence(160),
    options: range(many).map((i) => ({
      ...named(i),
      says: { publicServant: sentence(130), networkManager: `Toch: ${sentence(120)}` },
    })),
  },
  { kind: 'hands', title, again: many % 2 === 0, options: range(many).map((i) => named(i)) },
  { kind: 'slope', title, headline, options: chosen(many, 500) },
  {
    kind: 'worth',
    title,
    headline,
    policy: 'ordinary',
    sessions: 24,
    runs: 20,
    options: range(many).map((i) => ({ ...named(i), place: i, worth: 12.34 - 5 * i })),
  },
  {
    kind: 'anger',
    title,
    headline: { key: 'room.headline.lookedAt', values: { a: name(0, 40), b: name(1, 40) } },
    n: 500,
    people: range(Math.min(7, many)).map((i) => ({ ...person(i), expected: 100 * i, actual: 120 + 60 * i })),
  },
  {
    kind: 'whatIf',
    title,
    headline: { key: 'room.headline.whatIf.mostlyLess', values: { way: name(1), by: 3.4 } },
    week: 12,
    policy: name(0, 60),
    runs: 200,
    came: -3,
    ways: range(Math.min(7, many)).map((i) => ({
      name: name(i),
      place: i,
      taken: i === 0,
      p10: -7 - i,
      median: 3 + i,
      p90: 14 + 2 * i,
    })),
  },
];

const reasons = (many: number): Stage => ({
  kind: 'reasons',
  title,
  reasons: range(many).map((i) => ({ option: { ...named(i), place: i }, text: sentence(many > 3 ? 170 : 280) })),
});

const advisers = (many: number): Stage => ({
  kind: 'advisers',
  title,
  advisers: range(many).map((i) => ({ ...person(i), advice: sentence(240) })),
});

const alone: readonly Stage[] = [
  { kind: 'welcome', title: sentence(80), n: 500 },
  { kind: 'writing' },
  { kind: 'monday' },
  { kind: 'situation', title, week: 20, situation: sentence(600), n: 500 },
  { kind: 'alike', untilWeek: 12, shared: 148, either: 193, n: 124_750 },
  ...(['less', 'more'] as const).map((which): Stage => ({
    kind: 'story',
    which,
    lines: range(7).map((i) => ({ week: 11 + i, hat: HATS[i % 2]!, words: sentence(150) })),
    seen: which === 'less' ? 12_345 : 0,
    unit: sentence(60),
    ending: sentence(80),
  })),
  {
    kind: 'parting',
    headline: { key: 'room.headline.parting', values: { week: 12 } },
    title: sentence(80),
    week: 12,
    options: [name(0), name(1)],
    seen: [12_345, 0],
    unit: sentence(60),
  },
  {
    kind: 'parting',
    headline: { key: 'room.headline.apart', values: { week: 12 } },
    title: undefined,
    week: undefined,
    options: undefined,
    seen: [3, 4],
    unit: 'zakken',
  },
  { kind: 'fact', person: person(3), text: sentence(300), tells: undefined, n: 500 },
  ...[20, 3].map((weeks): Stage => ({
    kind: 'heard',
    headline: { key: 'room.headline.heardOnlyAs.networkManager', values: { n: 480, of: 500, name: name(3, 40) } },
    person: person(3),
    n: 500,
    missed: 14,
    neverMet: 6,
    heard: range(480).map((i) => ({ week: 1 + (i % weeks), as: HATS[i % 7 === 0 ? 0 : 1]! })),
    weeks,
  })),
  {
    kind: 'fates',
    headline: { key: 'room.headline.broken', values: { n: 12 } },
    n: 480,
    fates: { used: 300, broken: 12, kept: 168 },
  },
  { kind: 'handovers', n: 500, week: 21 },
];

const hats = (turns: number, n: number, all: number | undefined, earlier: boolean): Stage => ({
  kind: 'hats',
  headline: { key: 'room.headline.oneHat.networkManager', values: { n, of: n, week: 2 } },
  bands: range(turns).map((i) => {
    const own = all ?? Math.floor(n / (1 + (i % 4)));
    return { week: 1 + i, weeks: 1, worn: { publicServant: own, networkManager: n - own } };
  }),
  n,
  earlier: earlier ? { n: 412, turns: range(turns).map((i) => ({ week: 1 + i, share: 1 - i / turns })) } : undefined,
});

const ofClass: readonly Stage[] = [
  hats(20, 500, undefined, true),
  hats(1, 3, 3, false),
  hats(6, 500, 0, true),
  ...CURVES.map((id, i) => curve(id, [20, 2, 13][i % 3]!, i % 2 === 0)),
  ...[3, 7, 11].map((many): Stage => ({
    kind: 'endings',
    headline: { key: 'room.headline.oneEnding', values: { n: 480, of: 500, ending: name(0) } },
    n: 500,
    endings: range(many).map((i) => ({ ...named(i), n: counts(i, 500) })),
    unfinished: 17,
    earlier:
      many === 11
        ? undefined
        : { n: 412, counts: { ...Object.fromEntries(range(many).map((i) => [`it${i}`, 50 + i])), unfinished: 4 } },
  })),
  ...[3, 500].map((n): Stage => ({
    kind: 'tasks',
    headline: { key: 'room.headline.neverAsked', values: { n: 12, task: { key: `task.${LEADER_TASKS[3]}` } } },
    n,
    tasks: LEADER_TASKS.map((task, i) => ({
      task,
      done: Math.floor(n / (i + 2)),
      refused: 0,
      neverAsked: n - Math.floor(n / (i + 2)),
    })),
    earlier:
      n === 3 ? undefined : { n: 412, counts: Object.fromEntries(LEADER_TASKS.map((task, i) => [task, 412 - i * 30])) },
  })),
  {
    kind: 'association',
    points: range(500).map((i) => ({ share: (i % 50) / 49, value: (i * 37) % 101 })),
    trend: { at0: -20, slope: 180, r: -0.523 },
  },
  { kind: 'association', points: range(3).map((i) => ({ share: i / 2, value: 0 })), trend: undefined },
  ...[2, 7, 14].map((many): Stage => ({
    kind: 'matrix',
    columns: range(many).map((i) => ({
      ...named(i),
      options: range(7).map((k) => ({ ...named(k), n: counts(k, 480) })),
      lapsed: 20 - i,
    })),
    n: 500,
  })),
];

export const worstStages = (): readonly Stage[] => [
  ...alone,
  ...[2, 7, 9].flatMap(dilemma),
  ...[1, 3, 7].map(reasons),
  ...[1, 2, 4, 7].map(advisers),
  split(3, 3, 3, false),
  split(7, 500, 480, true),
  split(7, 500, 0, true),
  split(9, 500, 500, false),
  split(11, 500, 0, false),
  ...ofClass,
];
