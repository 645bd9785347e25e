/** What of a class is worth a part of the plan, the best first. */
import { SMALLEST_GROUP, SMALLEST_RANKED, type ClassDebrief } from '../class/class.ts';
import type { Ranked } from '../class/discuss.ts';
import type { Offer, PictureName } from './plan.ts';

/**
 * The first dilemma is the best ranked anchor, since splits can be compared there; then as they rank. Hats against outcomes is
 * offered only where it was asked for.
 */
export const offerOf = (all: ClassDebrief, ranked: readonly Ranked[]): Offer => {
  const first = ranked.find(({ anchor }) => anchor);
  const dilemmas = [...(first === undefined ? [] : [first]), ...ranked.filter((one) => one !== first)].map(
    ({ dilemma }) => dilemma,
  );
  const pictures: readonly (readonly [PictureName, boolean])[] = [
    ['hats', all.hats.length > 0],
    ['tasks', all.tasks.length > 0],
    ['endings', all.endings !== undefined],
    ['curves', all.curves.length > 0],
    ['matrix', all.matrix.columns.length > 0],
    ['association', all.association !== undefined],
  ];
  return {
    dilemmas,
    others: all.splits.filter(({ shown, dilemma }) => shown && !dilemmas.includes(dilemma)).map((one) => one.dilemma),
    facts: all.facts
      // What fewer than three heard would be told of these alone.
      .filter(({ heard, n }) => heard.length >= SMALLEST_GROUP && heard.length < n && n >= SMALLEST_RANKED)
      .map(({ fact }) => fact),
    pictures: all.shown ? pictures.flatMap(([name, there]) => (there ? [name] : [])) : [],
    pair: all.contrast !== undefined,
    handovers: all.handovers.length > 0,
  };
};
