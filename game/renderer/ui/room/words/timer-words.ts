/** The time of a part in words: calm, and of no use to the second. */
import type { Say } from '../../text/text.ts';
import type { LeadingView } from '../room-view.ts';

type Timer = LeadingView['timer'];

const MINUTE = 60_000;

/** Milliseconds that the part has had; `now` on the window's monotonic clock. */
export const gone = ({ spent, since }: Timer, now: number): number =>
  spent + (since === undefined ? 0 : Math.max(0, now - since));

/** “7 min left”, “less than a minute left”, “time is up”, “2 min over”. */
export const timerWords = (say: Say, timer: Timer, now: number): string => {
  const left = timer.minutes * MINUTE - gone(timer, now);
  if (left >= MINUTE) return say('room.timer.left', { n: Math.ceil(left / MINUTE) });
  if (left > 0) return say('room.timer.last');
  if (left > -MINUTE) return say('room.timer.overNow');
  return say('room.timer.over', { n: Math.floor(-left / MINUTE) });
};

/** Minutes and seconds: 4:07. */
export const clockWords = (ms: number): string => {
  const seconds = Math.floor(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
};
