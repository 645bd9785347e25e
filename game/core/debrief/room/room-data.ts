/** What a room knows of its class, and what one picture bears. */
import type { Look } from '../../view/view.ts';
import type { ClassDebrief, Sitting } from '../class/class.ts';
import type { DilemmaWorth } from '../class/class-worth.ts';
import type { Ranked } from '../class/discuss.ts';
import type { Hands } from './stage.ts';

/** All that a room knows of its class. */
export type Room = {
  readonly look: Look;
  readonly class: ClassDebrief;
  readonly sittings: readonly Sitting[];
  /** Empty as long as nothing was re-run. */
  readonly worths: readonly DilemmaWorth[];
  readonly ranked: readonly Ranked[];
  /** Hands by dilemma: the first time and the second time. */
  readonly hands: Readonly<Record<string, readonly [Hands | undefined, Hands | undefined]>>;
  /** Sentences of trainees that the instructor put up, by dilemma. */
  readonly putUp: Readonly<Record<string, readonly string[]>>;
};

/** As many marks as a picture bears at the back of a room (debrief.md, section 3). */
export const MOST_MARKS = 7;
