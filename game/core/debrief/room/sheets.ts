/**
 * Handovers on sheets of paper, to be handed out: each is the one that the next in the row reads, in the order of the readers.
 * Neither writer nor reader is named. None where fewer than three wrote one.
 */
import type { HandoverLine } from '../../view/view.ts';
import type { ClassDebrief } from '../class/class.ts';

export type HandoverSheet = {
  /** The week with which a successor would begin: the one after the last. */
  readonly week: number;
  /** Sentences chosen out of the log, in the order chosen. */
  readonly sentences: readonly HandoverLine[];
  /** The one added in words of the writer's own. */
  readonly text: string | undefined;
};

/** The week after the last one of the story. */
export const weekAfter = (hats: ClassDebrief['hats']): number => {
  const last = hats.at(-1);
  return last === undefined ? 1 : last.week + last.weeks;
};

export const handoverSheets = ({
  handovers,
  hats,
}: Pick<ClassDebrief, 'handovers' | 'hats'>): readonly HandoverSheet[] =>
  handovers
    .toSorted((a, b) => a.readBy - b.readBy)
    .map(({ sentences, text }) => ({ week: weekAfter(hats), sentences, text }));
