/** Dilemma by dilemma: what was chosen before and after the advice, whom people expected to be angry, what they wrote. */
import { HATS } from '../../../scenario/vocabulary.ts';
import type { ClassAnger, ClassDebrief, Split } from '../../class/class.ts';
import type { Ranked } from '../../class/discuss.ts';
import type { Words } from '../../../view/view.ts';
import { phrase } from '../../words.ts';
import { type Section, type Table, section } from './model.ts';

const chosen = ({ options, answered, twice }: Split): Table => ({
  head: [
    phrase('report.option'),
    ...(twice > 0 ? [phrase('report.before')] : []),
    twice > 0 ? phrase('report.after') : phrase('report.chose'),
  ],
  rows: options.map(({ name, first, last }) => [
    name,
    ...(twice > 0 ? [{ n: first.length, of: twice }] : []),
    { n: last.length, of: answered },
  ]),
});

const angerTable = ({ people, pointed }: ClassAnger): Table => ({
  title: phrase('report.anger'),
  head: [phrase('report.who'), phrase('report.expected'), phrase('report.actual')],
  rows: people.map(({ name, expected, actual }) => [
    name,
    { n: expected.length, of: pointed },
    { n: actual.length, of: pointed },
  ]),
});

/** Anchors are the same for everybody; of others it is said how people stood before them. */
const situations = ({ anchor, situations: { weeks, hats, closed } }: Split): readonly Words[] => {
  if (anchor) return [phrase('report.anchor')];
  const [first, last] = [weeks[0]!.week, weeks.at(-1)!.week];
  const worn = (hat: (typeof HATS)[number]): number => hats.find((one) => one.hat === hat)?.n ?? 0;
  return [
    phrase(first === last ? 'report.situation.week' : 'report.situation.weeks', { first, last }),
    phrase('report.situation.hats', { public: worn('publicServant'), network: worn('networkManager') }),
    ...closed.map(({ name, n }) => phrase('report.situation.closed', { option: name, n })),
  ];
};

const sureness = ({ confidence: [guess, fairly, sure] }: Split): readonly Words[] =>
  guess + fairly + sure === 0 ? [] : [phrase('report.confidence', { guess, fairly, sure })];

const changes = ({ moves, twice }: Split): readonly Words[] => {
  if (twice === 0) return [];
  const n = moves.reduce((sum, one) => sum + one.n, 0);
  return [phrase(n === 0 ? 'report.changed.none' : 'report.changed', { n, of: twice })];
};

const lapsed = ({ lapsed: n }: Split): readonly Words[] => (n === 0 ? [] : [phrase('report.lapsed', { n })]);

const dilemmaSection = (split: Split, anger: ClassAnger | undefined): Section => {
  const { title, situation, options, justifications, question } = split;
  const named = (id: string): string => options.find((one) => one.id === id)?.name ?? id;
  return section(phrase('report.dilemma.title', { title, n: split.answered }), {
    sentences: [
      situation,
      ...situations(split),
      ...lapsed(split),
      ...changes(split),
      ...sureness(split),
      ...(question === undefined ? [] : [phrase('report.question', { question })]),
    ],
    tables: [chosen(split), ...(anger === undefined ? [] : [angerTable(anger)])],
    quotes:
      justifications.length === 0
        ? []
        : [
            {
              title: phrase('report.reasons'),
              texts: justifications.map(({ option, text }) => ({ about: named(option), text })),
            },
          ],
  });
};

/** Those most worth discussing first, then the others as they came; what fewer than three answered is left out. */
export const dilemmaSections = ({ splits, anger }: ClassDebrief, ranked: readonly Ranked[]): readonly Section[] => {
  const place = (split: Split): number => {
    const at = ranked.findIndex(({ dilemma }) => dilemma === split.dilemma);
    return at < 0 ? ranked.length : at;
  };
  return splits
    .filter(({ shown }) => shown)
    .toSorted((a, b) => place(a) - place(b))
    .map((split) =>
      dilemmaSection(
        split,
        anger.find(({ dilemma }) => dilemma === split.dilemma),
      ),
    );
};
