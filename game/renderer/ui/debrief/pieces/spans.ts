/** Weeks as people say them: a turn may be longer than one. */
import type { Debrief } from '../../../../core/debrief/debrief.ts';
import type { Say } from '../../text/text.ts';
import { listed } from './names.ts';

type Turns = Debrief['weeks'];
type Span = readonly [from: number, to: number];

/** First weeks of turns as stretches of weeks: turns that follow each other are one stretch. */
const spansOf = (turns: Turns, first: readonly number[]): readonly Span[] => {
  const spans: [number, number][] = [];
  for (const { week, weeks } of turns.filter((turn) => first.includes(turn.week))) {
    const last = spans.at(-1);
    if (last?.[1] === week - 1) last[1] = week + weeks - 1;
    else spans.push([week, week + weeks - 1]);
  }
  return spans;
};

/** `3`, or `5–8`. */
export const spanWords = (from: number, to: number): string => (from === to ? `${from}` : `${from}–${to}`);

/** "week 3", "weeks 1–13", "weeks 3, 5–6 and 11–12". */
export const weeksInWords = (turns: Turns, first: readonly number[], say: Say): string => {
  const spans = spansOf(turns, first);
  const weeks = listed(
    spans.map(([from, to]) => spanWords(from, to)),
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

/** A turn at the head of a line: `Week 3`, `Weeks 5–8`. */
export const stretchWords = (from: number, to: number, say: Say): string =>
  from === to ? say('back.panel.week', { week: from }) : say('back.panel.weeks', { weeks: spanWords(from, to) });

/** The turn that one would play again, in a sentence. */
export const againWords = (turns: Turns, week: number, say: Say): string =>
  say('back.again', { weeks: weeksInWords(turns, [week], say) });
