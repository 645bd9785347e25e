/** One dilemma in the order in which it is taken up again: commit, reveal, discuss, decide again. */
import { HATS, type Hat } from '../../scenario/vocabulary.ts';
import type { Split } from '../class/class.ts';
import { angerHeadline, slopeHeadline, splitHeadline, worthHeadline } from './headlines.ts';
import { earlierSplit } from './earlier.ts';
import { MOST_MARKS, type Room, somebody } from './room-data.ts';
import { saidOnce } from './said-once.ts';
import type { Item, Placed, Somebody, Stage } from './stage.ts';

type Of = { readonly dilemma: string; readonly split: Split; readonly options: readonly Item[]; readonly room: Room };

/** None where fewer than three answered it. */
export const dilemmaSteps = (dilemma: string, room: Room): readonly Stage[] => {
  const split = room.class.splits.find((one) => one.dilemma === dilemma);
  if (split === undefined || !split.shown) return [];
  const { title, situation, situations, answered, question } = split;
  const options = split.options.map(({ id, name }) => ({ id, name }));
  const of: Of = { dilemma, split, options, room };
  return [
    { kind: 'situation', title, week: weekOf(situations.weeks), situation, face: faceOf(of), n: answered },
    { kind: 'options', title, question, options: options.map((item) => ({ ...item, says: saysOf(of, item.id) })) },
    { kind: 'hands', title, again: false, options },
    ...advisers(of),
    splitStage(split, room),
    ...reasons(of),
    ...anger(of),
    ...worth(of),
    { kind: 'hands', title, again: true, options },
    ...slope(of),
  ];
};

const textOf = ({ dilemma, room }: Of, path: string): string => room.look.texts(`dilemmas.${dilemma}.${path}`) ?? '';

const faceOf = ({ dilemma, room }: Of): Somebody | undefined => {
  const face = room.look.game.scenario.dilemmas[dilemma]?.face;
  return face === undefined ? undefined : somebody(room, face);
};

/** The week in which most stood before it. */
const weekOf = (weeks: readonly { readonly week: number; readonly n: number }[]): number =>
  weeks.toSorted((a, b) => b.n - a.n || a.week - b.week)[0]?.week ?? 1;

/** What is said under either hat. */
const saysOf = (of: Of, option: string): Readonly<Record<Hat, string>> =>
  Object.fromEntries(HATS.map((hat) => [hat, textOf(of, `options.${option}.hats.${hat}.says`)])) as Record<Hat, string>;

const advisers = (of: Of): readonly Stage[] => {
  const { title, advisers: all } = of.split;
  const said = all.map(({ id }) => ({ ...somebody(of.room, id), advice: textOf(of, `advisers.${id}`) }));
  return said.length === 0 ? [] : [{ kind: 'advisers', title, advisers: said }];
};

const splitStage = (split: Split, { earlier }: Room): Stage => ({
  kind: 'split',
  title: split.title,
  headline: splitHeadline(split),
  n: split.answered,
  twice: split.twice,
  options: split.options.map(({ id, name, first, last }) => ({ id, name, first: first.length, last: last.length })),
  earlier: earlierSplit(earlier, split),
});

const placed = ({ options }: Of, id: string): Placed => {
  const place = options.findIndex((one) => one.id === id);
  return { ...(options[place] ?? { id, name: id }), place: Math.max(0, place) };
};

const reasons = (of: Of): readonly Stage[] => {
  const { split, room, dilemma } = of;
  const up = room.putUp[dilemma] ?? [];
  const said = saidOnce(split)
    .filter(({ text }) => up.includes(text))
    .map(({ option, text }) => ({ option: placed(of, option), text }));
  return said.length === 0 ? [] : [{ kind: 'reasons', title: split.title, reasons: said }];
};

const anger = ({ dilemma, split: { title }, room }: Of): readonly Stage[] => {
  const found = room.class.anger.find((one) => one.dilemma === dilemma);
  if (found === undefined) return [];
  const people = found.people
    .map(({ id, expected, actual }) => ({ ...somebody(room, id), expected: expected.length, actual: actual.length }))
    .slice(0, MOST_MARKS);
  return [{ kind: 'anger', title, headline: angerHeadline(found), n: found.pointed, people }];
};

const worth = (of: Of): readonly Stage[] => {
  const { dilemma, split, room } = of;
  const found = room.worths.find((one) => one.dilemma === dilemma);
  if (found === undefined || found.sessions === 0) return [];
  const ranked = room.ranked.find((one) => one.dilemma === dilemma);
  return [
    {
      kind: 'worth',
      title: split.title,
      headline: worthHeadline(split, ranked),
      policy: found.policy,
      sessions: found.sessions,
      runs: found.runs,
      options: found.options.map(({ option, worth: points }) => ({ ...placed(of, option), worth: points })),
    },
  ];
};

/** Both rounds of hands must have been typed. */
const slope = ({ dilemma, split: { title }, options, room }: Of): readonly Stage[] => {
  const [before, after] = room.hands[dilemma] ?? [];
  if (before === undefined || after === undefined) return [];
  const moved = options.map((item) => ({ ...item, first: before[item.id] ?? 0, last: after[item.id] ?? 0 }));
  return [{ kind: 'slope', title, headline: slopeHeadline(moved), options: moved }];
};
