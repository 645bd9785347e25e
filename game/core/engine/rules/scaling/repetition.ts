/** Doing the same again (game.md §4): a family repeated with the same actor within four weeks helps less each time. */
import type { Step } from '../../step.ts';

const FAMILIES = 4;
const WEEK_BITS = 8;
const slotOf = (step: Step, family: number, actor: number): number =>
  step.compiled.layout.repetition[actor * FAMILIES + family]!;

/** Acts of this family with this actor in the weeks w−3 to w. */
const recent = (packed: number): number =>
  (packed & 0xff) + ((packed >>> 8) & 0xff) + ((packed >>> 16) & 0xff) + ((packed >>> 24) & 0xff);

/** The factor, in hundredths: ×0.7 for each, in whole hundredths, not below the floor. */
export const repetition = (step: Step, family: number, actor: number): number => {
  const { repeatFactor, repeatFloor } = step.compiled.numbers;
  let factor = 100;
  for (let n = recent(step.state[slotOf(step, family, actor)]!); n > 0 && factor > repeatFloor; n--) {
    factor = Math.max(repeatFloor, Math.round((factor * repeatFactor) / 100));
  }
  return factor;
};

/** Remembers an act with an actor. At most 127 a week are counted: more were never possible. */
export const repeated = (step: Step, family: number, actor: number): void => {
  const slot = slotOf(step, family, actor);
  if ((step.state[slot]! & 0x7f) < 0x7f) step.state[slot]! += 1;
};

/** A week passes: the oldest of the four is forgotten. */
export const forgetAWeek = (step: Step): void => {
  for (const slot of step.compiled.layout.repetition) {
    const packed = step.state[slot]!;
    if (packed !== 0) step.state[slot] = packed << WEEK_BITS;
  }
};
