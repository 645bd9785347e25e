/**
 * How a class answered each dilemma: before the advisers spoke, and for good.
 *
 * Splits are compared on anchors, which come in the same week with every option open; elsewhere it is said in which
 * situations people stood. What it does not show: which answer was right. Minimum: three answers; fewer are not broken down.
 */
import type { Scenario } from '../../scenario/scenario.ts';
import { HATS, type Hat } from '../../scenario/vocabulary.ts';
import type { Answer } from './answers.ts';
import { type SessionId, groupedBy, isShown } from './group.ts';
import type { Labels, Named } from './labels.ts';
import type { Sitting } from './sitting.ts';

export type OptionSplit = Named & {
  /** Sessions that chose it before the advice, and for good. */
  readonly first: readonly SessionId[];
  readonly last: readonly SessionId[];
};

/** What differed between those who stood before it. */
export type Situations = {
  readonly weeks: readonly { readonly week: number; readonly n: number }[];
  readonly hats: readonly { readonly hat: Hat; readonly n: number }[];
  /** Options that were closed to some, and to how many. */
  readonly closed: readonly (Named & { readonly n: number })[];
};

export type Split = {
  readonly dilemma: string;
  readonly title: string;
  readonly situation: string;
  readonly anchor: boolean;
  readonly question: string | undefined;
  /** Sessions that answered; those that let it lapse; those that answered it twice. */
  readonly answered: number;
  readonly lapsed: number;
  readonly twice: number;
  /** False where fewer than three answered: then nothing of what follows is broken down. */
  readonly shown: boolean;
  /** In file order, also those that nobody chose. */
  readonly options: readonly OptionSplit[];
  /** Changes of mind through the advice. */
  readonly moves: readonly { readonly from: string; readonly to: string; readonly n: number }[];
  readonly situations: Situations;
  /** How many were guessing, fairly sure, sure. */
  readonly confidence: readonly [number, number, number];
  readonly advisers: readonly (Named & { readonly opened: number })[];
  /** Side by side, in an order that says nothing of who wrote them; none where fewer than three wrote one. */
  readonly justifications: readonly { readonly option: string; readonly text: string }[];
};

export type Answered = Answer & { readonly id: SessionId };

/** All answers to each dilemma, in the order of sessions. */
export const answersBy = (sittings: readonly Sitting[]): ReadonlyMap<string, readonly Answered[]> =>
  groupedBy(
    sittings.flatMap(({ id, answers }) => answers.map((answer) => ({ ...answer, id }))),
    ({ dilemma }) => dilemma,
  );

/** By week in which it first came, then in file order. */
export const dilemmasMet = (scenario: Scenario, sittings: readonly Sitting[]): readonly string[] => {
  const weeks = new Map<string, number>();
  for (const { answers, defaults } of sittings)
    for (const { dilemma, week } of [...answers, ...defaults])
      weeks.set(dilemma, Math.min(week, weeks.get(dilemma) ?? Infinity));
  return Object.keys(scenario.dilemmas)
    .filter((id) => weeks.has(id))
    .toSorted((a, b) => weeks.get(a)! - weeks.get(b)!);
};

const counted = <K extends string | number>(keys: readonly K[]): readonly (readonly [K, number])[] =>
  [...groupedBy(keys, (key) => key)].map(([key, all]) => [key, all.length] as const);

const situationsOf = (all: readonly Answered[], dilemma: string, labels: Labels): Situations => ({
  weeks: counted(all.map(({ week }) => week))
    .map(([week, n]) => ({ week, n }))
    .toSorted((a, b) => a.week - b.week),
  hats: HATS.map((hat) => ({ hat, n: all.filter((one) => one.hat === hat).length })),
  closed: counted(all.flatMap(({ closed }) => closed)).map(([id, n]) => ({ id, name: labels.option(dilemma, id), n })),
});

const movesOf = (all: readonly Answered[]): Split['moves'] =>
  counted(all.flatMap(({ first, option }) => (first === undefined || first === option ? [] : [`${first} ${option}`])))
    .map(([pair, n]) => {
      const [from = '', to = ''] = pair.split(' ');
      return { from, to, n };
    })
    .toSorted((a, b) => b.n - a.n);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** By their words: neither by session nor by when they came. */
const justificationsOf = (all: readonly Answered[]): Split['justifications'] => {
  const texts = all.flatMap(({ option, justification: text }) => (text === undefined ? [] : [{ option, text }]));
  return isShown(texts.length) ? texts.toSorted((a, b) => compare(a.text, b.text)) : [];
};

const NOTHING = {
  options: [],
  moves: [],
  situations: { weeks: [], hats: [], closed: [] },
  confidence: [0, 0, 0],
  advisers: [],
  justifications: [],
} as const satisfies Partial<Split>;

const brokenDown = (scenario: Scenario, dilemma: string, all: readonly Answered[], labels: Labels) => {
  const { options, advisers } = scenario.dilemmas[dilemma]!;
  const ids = (asks: (answer: Answered) => boolean): readonly SessionId[] => all.filter(asks).map(({ id }) => id);
  const sure = (confidence: number): number => all.filter((one) => one.confidence === confidence).length;
  return {
    options: Object.keys(options).map((id) => ({
      id,
      name: labels.option(dilemma, id),
      first: ids(({ first }) => first === id),
      last: ids(({ option }) => option === id),
    })),
    moves: movesOf(all),
    situations: situationsOf(all, dilemma, labels),
    confidence: [sure(1), sure(2), sure(3)] as const,
    advisers: Object.keys(advisers).map((id) => ({
      id,
      name: labels.actor(id),
      opened: all.filter(({ opened }) => opened.includes(id)).length,
    })),
    justifications: justificationsOf(all),
  };
};

export const splits = (scenario: Scenario, sittings: readonly Sitting[], labels: Labels): readonly Split[] => {
  const answers = answersBy(sittings);
  return dilemmasMet(scenario, sittings).map((dilemma) => {
    const all = answers.get(dilemma) ?? [];
    const shown = isShown(all.length);
    return {
      dilemma,
      title: labels.dilemma(dilemma),
      situation: labels.look.texts(`dilemmas.${dilemma}.situation`) ?? '',
      anchor: scenario.dilemmas[dilemma]!.anchor,
      question: labels.look.texts(`dilemmas.${dilemma}.debrief.question`),
      answered: all.length,
      lapsed: sittings.filter(({ defaults }) => defaults.some((one) => one.dilemma === dilemma)).length,
      twice: all.filter(({ first }) => first !== undefined).length,
      shown,
      ...(shown ? brokenDown(scenario, dilemma, all, labels) : NOTHING),
    };
  });
};
