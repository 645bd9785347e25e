/** What of a class is worth a part of the plan, the best first. */
import { SMALLEST_RANKED, type ClassDebrief } from '../class/class.ts';
import { type Ranked, mostIn } from '../class/discuss.ts';
import type { Length, Offer, PictureName } from './plan.ts';

/** As many facts as anybody would go through one by one. */
const MOST_FACTS = 3;

/**
 * Anchors come before others of the same rank: their splits can be compared. At most five dilemmas an hour. Hats against
 * outcomes is offered only where it was asked for.
 */
export const offerOf = (all: ClassDebrief, ranked: readonly Ranked[], minutes: Length): Offer => {
  const anchorsFirst = ranked.toSorted((a, b) => Number(b.anchor) - Number(a.anchor));
  const [first] = anchorsFirst;
  const others = ranked.filter((one) => one !== first);
  const pictures: readonly (readonly [PictureName, boolean])[] = [
    ['hats', all.hats.length > 0],
    ['tasks', all.tasks.length > 0],
    ['endings', all.endings !== undefined],
    ['curves', all.curves.length > 0],
    ['matrix', all.matrix.columns.length > 0],
    ['association', all.association !== undefined],
  ];
  return {
    dilemmas: [...(first === undefined ? [] : [first]), ...others]
      .slice(0, mostIn(minutes))
      .map(({ dilemma }) => dilemma),
    facts: all.facts
      .filter(({ heard, n }) => heard.length > 0 && heard.length < n && n >= SMALLEST_RANKED)
      .slice(0, MOST_FACTS)
      .map(({ fact }) => fact),
    pictures: all.shown ? pictures.flatMap(([name, there]) => (there ? [name] : [])) : [],
    pair: all.contrast !== undefined,
    handovers: all.handovers.length > 0,
  };
};
