/**
 * Handovers for swapping: each is read by the next in the row, so that nobody reads their own and nobody reads twice.
 * Minimum: three, or a neighbour would know whose it is.
 */
import type { Handover } from '../measures/handover.ts';
import { type SessionId, isShown } from './group.ts';
import type { Sitting } from './sitting.ts';

export type Swapped = Handover & {
  readonly by: SessionId;
  readonly readBy: SessionId;
};

export const swapped = (sittings: readonly Sitting[]): readonly Swapped[] => {
  const written = sittings.flatMap(({ id, handover }) => (handover === undefined ? [] : [{ id, handover }]));
  if (!isShown(written.length)) return [];
  return written.map(({ id, handover }, i) => ({
    ...handover,
    by: id,
    readBy: written[(i + 1) % written.length]!.id,
  }));
};
