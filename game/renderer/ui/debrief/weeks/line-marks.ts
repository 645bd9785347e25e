/** The points of a line that a decision brought, each with the strip of the row that belongs to it. */
import type { Debrief, Series } from '../../../../core/debrief/debrief.ts';
import type { Say } from '../../text/text.ts';
import { momentOf } from '../looking.ts';
import { amount } from '../pieces/amount.ts';
import { type Scale, depthOf, shareOf, stripsAround } from './axis.ts';
import type { Mark } from './marks.tsx';

export type Dot = Mark & { readonly y: number };

export const dotsOf = (
  debrief: Debrief,
  { points }: Series,
  end: number,
  scale: Scale,
  name: string,
  say: Say,
): readonly Dot[] => {
  const decided = points.filter(({ n }) => n !== undefined);
  const xs = decided.map(({ at }) => shareOf(at, end));
  const strips = stripsAround(xs);
  return decided.map(({ n, figure }, i): Dot => {
    const moment = momentOf(debrief, n!);
    return {
      n: n!,
      x: xs[i]!,
      y: depthOf(figure.value, scale),
      strip: strips[i]!,
      kind: 'point',
      label: say('back.weeks.point', {
        week: moment?.week ?? 1,
        title: moment?.title ?? '',
        name,
        value: amount(figure.value, say),
      }),
    };
  });
};
