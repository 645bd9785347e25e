/**
 * Arrows as lines that all go down, so that each leaves a box below and reaches the next from above. An arrow between a box
 * and what lies in it, or from such a box to itself, becomes two that meet in a label below that box.
 */
import type { ChartArrow } from './chart.ts';
import type { Order } from './order.ts';

export type Strand = {
  readonly id: string;
  readonly upper: string;
  readonly lower: string;
  readonly label: readonly string[];
  readonly kind: ChartArrow['kind'];
};

/** A label that stands as a box of its own. */
type Via = { readonly id: string; readonly parent: string; readonly label: readonly string[] };

/** How an arrow is put together again: its strands in its own direction. */
export type Route =
  | { readonly kind: 'self'; readonly arrow: ChartArrow }
  | { readonly kind: 'one'; readonly arrow: ChartArrow; readonly strand: Strand; readonly down: boolean }
  | {
      readonly kind: 'two';
      readonly arrow: ChartArrow;
      readonly strands: readonly [Strand, Strand];
      readonly via: Via;
    };

export const routeOf = (arrow: ChartArrow, order: Order): Route => {
  const { id, from, to, label, kind } = arrow;
  const nested = order.within(from, to) || order.within(to, from);
  if (from === to && order.childrenOf(from).length === 0) return { kind: 'self', arrow };
  if (nested) {
    const outer = order.within(to, from) ? from : to;
    const via = { id: `via ${id}`, parent: order.parentOf(outer)!, label };
    const strand = (n: number, upper: string): Strand => ({ id: `${id} ${n}`, upper, lower: via.id, label: [], kind });
    return { kind: 'two', arrow, strands: [strand(0, from), strand(1, to)], via };
  }
  const down = order.isDown(arrow);
  return { kind: 'one', arrow, down, strand: { id, upper: down ? from : to, lower: down ? to : from, label, kind } };
};
