/** Weeks and names as people say them. */
import type { Debrief } from '../../../../core/debrief/debrief.ts';
import type { Say } from '../../text/text.ts';

type Turns = Debrief['weeks'];
type Span = readonly [from: number, to: number];

/** First weeks of turns as stretches of weeks: turns that follow each other are one stretch. */
export const spansOf = (turns: Turns, first: readonly number[]): readonly Span[] => {
  const spans: [number, number][] = [];
  for (const { week, weeks } of turns.filter((turn) => first.includes(turn.week))) {
    const last = spans.at(-1);
    if (last?.[1] === week - 1) last[1] = week + weeks - 1;
    else spans.push([week, week + weeks - 1]);
  }
  return spans;
};

const listed = (words: readonly string[], say: Say): string =>
  new Intl.ListFormat(say.language, { type: 'conjunction' }).format(words);

/** "week 3", "weeks 1–13", "weeks 3, 5–6 and 11–12". */
export const weeksInWords = (turns: Turns, first: readonly number[], say: Say): string => {
  const spans = spansOf(turns, first);
  const weeks = listed(
    spans.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)),
    say,
  );
  const one = spans.length === 1 && spans[0]![0] === spans[0]![1];
  return say(one ? 'back.cards.weeks.one' : 'back.cards.weeks.many', { weeks });
};

/** The last week of a turn, by its first. */
export const lastOf = (turns: Turns, week: number): number => {
  const turn = turns.find((one) => one.week === week);
  return turn === undefined ? week : turn.week + turn.weeks - 1;
};

/** What somebody is called in passing: without what follows the comma. */
export const shortName = (name: string): string => name.split(',')[0]!.trim();

const MOST = 2;

/** Some names, and how many more there are. */
export const namesInWords = (names: readonly string[], say: Say): string => {
  const short = names.map(shortName);
  return short.length <= MOST + 1
    ? listed(short, say)
    : say('back.cards.names.more', { names: short.slice(0, MOST).join(', '), n: short.length - MOST });
};
