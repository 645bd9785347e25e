/** How a thing comes that was not there, and goes that is no more: people step in, slips are pinned, stamps come down. */
import type { Item } from '../staging/item.ts';
import {
  mixed,
  type Motion,
  moving,
  part,
  type Pose,
  poseOf,
  settling,
  smooth,
  springing,
  starting,
} from './motion.ts';

const DISTANCE = 46;
const gone = (pose: Pose): Pose => ({ ...pose, alpha: 0 });

/** How something comes that was not there. */
export const comes = (one: Item): Motion['at'] => {
  const to = poseOf(one);
  if (one.kind === 'person' || one.kind === 'halo') {
    return (t) => ({
      ...mixed({ ...to, x: to.x + DISTANCE }, to, settling(t)),
      y: to.y - hop(t),
      alpha: to.alpha * part(t, 0, 0.4),
    });
  }
  if (one.kind === 'slip')
    return (t) => ({ ...mixed({ ...to, y: to.y - 60, turn: -14 }, to, springing(t)), alpha: part(t, 0, 0.3) });
  if (one.kind === 'card')
    return (t) => ({ ...mixed({ ...to, y: to.y + 90 }, to, springing(t)), alpha: part(t, 0, 0.3) });
  if (one.kind === 'stamp') {
    return (t) => ({
      ...mixed({ ...to, scaleX: to.scaleX * 1.9, scaleY: to.scaleY * 1.9 }, to, starting(part(t, 0.3, 1))),
      alpha: part(t, 0.3, 0.6),
    });
  }
  if (one.kind === 'bag') return (t) => ({ ...mixed({ ...to, y: to.y - 54 }, to, bounce(t)), alpha: part(t, 0, 0.2) });
  if (one.kind === 'bubble' || one.kind === 'mark' || one.kind === 'counted') {
    const small = one.kind === 'bubble' ? 0.92 : 0.3;
    return (t) => ({
      ...mixed({ ...to, scaleX: to.scaleX * small, scaleY: to.scaleY * small }, to, springing(t)),
      alpha: part(t, 0, 0.5),
    });
  }
  return moving(gone(to), to);
};

/** The tape lets go. */
const falls =
  (from: Pose, hold: number): Motion['at'] =>
  (t) => ({
    ...mixed(from, { ...from, y: from.y + 80, turn: from.turn + 22 }, starting(part(t, hold, 1))),
    alpha: 1 - part(t, Math.max(hold, 0.6), 1),
  });

const TICKED = 0.18;
const HELD = 0.55;

/** A settled objection gets its tick, hangs a moment, and falls. */
export const settles = (one: Item, start: number, duration: number): readonly Motion[] => {
  const from = poseOf(one);
  const ticked = { ...one, id: `${one.id} ticked`, paint: one.settled ?? one.paint };
  const fall = falls(from, HELD);
  const stamped = (t: number): number => 1 + Math.sin(part(t, TICKED, HELD) * Math.PI) * 0.06;
  return [
    { item: one, passing: true, start, duration, at: (t) => ({ ...from, alpha: t < TICKED ? 1 : 0 }) },
    {
      item: ticked,
      passing: true,
      start,
      duration,
      at: (t) => ({
        ...fall(t),
        scaleX: from.scaleX * stamped(t),
        scaleY: from.scaleY * stamped(t),
        alpha: t < TICKED ? 0 : fall(t).alpha,
      }),
    },
  ];
};

/** How something goes that is no more. */
export const goes = (one: Item): Motion['at'] => {
  const from = poseOf(one);
  if (one.kind === 'person') {
    return (t) => ({
      ...mixed(from, { ...from, x: from.x - DISTANCE }, smooth(t)),
      y: from.y - hop(t),
      alpha: from.alpha * (1 - part(t, 0.5, 1)),
    });
  }
  if (one.kind === 'slip') return falls(from, 0);
  if (one.kind === 'card')
    return (t) => ({ ...mixed(from, { ...from, y: from.y + 90 }, starting(t)), alpha: 1 - part(t, 0.5, 1) });
  if (one.kind === 'bag' || one.kind === 'counted') {
    return (t) => ({
      ...mixed(from, { ...from, y: from.y - 34, scaleX: from.scaleX * 0.6, scaleY: from.scaleY * 0.6 }, smooth(t)),
      alpha: 1 - part(t, 0.4, 1),
    });
  }
  return moving(from, gone(from));
};

const hop = (t: number): number => Math.abs(Math.sin(t * Math.PI * 2)) * 6 * (1 - t);
const bounce = (t: number): number => (t < 0.6 ? starting(t / 0.6) : 1 - Math.sin(((t - 0.6) / 0.4) * Math.PI) * 0.1);
