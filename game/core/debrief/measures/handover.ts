/**
 * What a session left for a successor: sentences chosen out of the log, and the one added to them.
 *
 * What it does not show: whether anybody could begin with it. Minimum: one sentence or text.
 */
import { type HandoverLine, handoverLines } from '../../view/view.ts';
import type { Course } from '../course.ts';

export type Handover = {
  /** Sentences chosen out of the log, in the order chosen. */
  readonly sentences: readonly HandoverLine[];
  /** The one added in words of one's own. */
  readonly text: string | undefined;
};

/** Undefined where none was written. */
export const handoverOf = ({ look, session, moments, texts, stoppedAt = Infinity }: Course): Handover | undefined => {
  const chosen = moments.findLast(({ notes }) => notes.handover !== undefined)?.notes.handover ?? [];
  if (chosen.length === 0 && texts.handover === undefined) return undefined;
  const lines = handoverLines(
    look,
    session.lines.filter(({ n }) => n < stoppedAt),
  );
  return { sentences: chosen.flatMap((n) => lines.find((line) => line.n === n) ?? []), text: texts.handover };
};
