/** The handover before the last week closes, and what is written once the ending has been read. */
import { type Game, type Roll } from '../../engine/engine.ts';
import type { LineParts, Session } from '../../session/session.ts';
import { HANDOVER_SENTENCES, handoverLines, lookAt } from '../../view/view.ts';
import type { Seat } from './beside.ts';
import { shuffled } from './trainee.ts';

/** Sentences are chosen out of one's own log, mostly of its second half, and read in order. */
const chosen = (roll: Roll, numbers: readonly number[]): readonly number[] => {
  const late = numbers.slice(Math.floor(numbers.length / 3));
  const picked = shuffled(roll, late).slice(0, 2 + roll(HANDOVER_SENTENCES - 1));
  return picked.toSorted((a, b) => a - b);
};

/** What stands beside the closing of the last week; `n` is the number of that line. */
export const besideLast = ({ roll, pen }: Seat, game: Game, { header, lines }: Session, n: number): LineParts => {
  const told = handoverLines(lookAt(game, header.language), lines).map((line) => line.n);
  return { notes: { handover: [...chosen(roll, told)] }, texts: pen.handover(n) };
};

/** Lines after the ending: the week to play again, and what is taken along. Some close the laptop. */
export const afterwards = ({ roll, pen }: Seat, session: Session, { scenario }: Game): readonly LineParts[] => {
  const n = session.lines.length + 1;
  if (roll(6) === 0) return [];
  const starts = scenario.start.turns.map((_, i, turns) => turns.slice(0, i).reduce((sum, one) => sum + one, 1));
  const weekAgain = starts[roll(starts.length)]!;
  const again: LineParts = { notes: { weekAgain }, texts: pen.otherWeek(n) };
  const along = pen.takenAlong(n + 1);
  return along.length === 0 ? [again] : [again, { texts: along }];
};
