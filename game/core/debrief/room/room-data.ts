/** What a room knows of its class, and what one picture bears. */
import { type Look, person } from '../../view/view.ts';
import type { ClassDebrief, Sitting } from '../class/class.ts';
import type { DilemmaWorth } from '../class/class-worth.ts';
import type { Ranked } from '../class/discuss.ts';
import type { ClassCounts } from './earlier.ts';
import type { Hands, Somebody } from './stage.ts';

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
  /** An earlier class of the same scenario, behind the pictures as a ghost. */
  readonly earlier?: ClassCounts | undefined;
};

/** Somebody of the story, as a picture needs them. */
export const somebody = ({ look }: Room, id: string): Somebody => {
  const { name, portrait } = person(look, id);
  return { id, name, portrait };
};

/** As many marks as a picture bears at the back of a room (debrief.md, section 3). */
export const MOST_MARKS = 7;
