/** Why a dilemma is worth discussing, in people's words (the rule: core/debrief/class/discuss.ts). */
import type { Ranked } from '../../../../core/debrief/class/discuss.ts';
import type { Item } from '../../../../core/debrief/room/room.ts';
import type { Say } from '../../text/text.ts';

type Of = { readonly ranked: Ranked; readonly options: readonly Item[] };
type Why = Ranked['reasons'][number];

/** A tenth of a point is as much as re-runs can tell. */
const tenths = (points: number): number => Math.round(points * 10) / 10;

const reasonWords = (say: Say, { ranked, options }: Of, reason: Why): string => {
  const nameOf = (id: string): string => options.find((one) => one.id === id)?.name ?? id;
  switch (reason.kind) {
    case 'divided':
      return say('room.why.divided', {
        best: nameOf(reason.best),
        worst: nameOf(reason.worst),
        by: tenths(reason.by),
      });
    case 'costly':
      return say('room.why.costly', {
        n: reason.n,
        of: ranked.n,
        option: nameOf(reason.option),
        best: nameOf(reason.best),
        by: tenths(reason.by),
      });
    case 'anger':
      return say('room.why.anger', { missed: reason.missed, pointed: reason.pointed });
    case 'marked':
      return say('room.why.marked');
  }
};

/** The strongest reason first; then on how many people and re-runs it rests. */
export const whyWords = (say: Say, of: Of): { readonly reasons: readonly string[]; readonly rests: string } => {
  const { n, sessions, runs } = of.ranked;
  return {
    reasons: of.ranked.reasons.map((reason) => reasonWords(say, of, reason)),
    rests: sessions === 0 ? say('room.why.noRuns', { n }) : say('room.why.runs', { n, sessions, runs }),
  };
};
