/**
 * Doing the same again (game.md §4): a family repeated with the same actor within some weeks helps less each time. What is
 * kept goes by turns, because acts are done in the first week of theirs; so four of them are looked back on at most.
 */
import type { Step } from '../../step.ts';

const FAMILIES = 4;
const TURNS = 4;
const TURN_BITS = 8;
const slotOf = (step: Step, family: number, actor: number): number =>
  step.compiled.layout.repetition[actor * FAMILIES + family]!;

/** Acts of this family with this actor in this turn and those before that are near enough. */
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

/** Remembers an act with an actor. At most 127 a turn are counted: more were never possible. */
export const repeated = (step: Step, family: number, actor: number): void => {
  const slot = slotOf(step, family, actor);
  if ((step.state[slot]! & 0x7f) < 0x7f) step.state[slot]! += 1;
};

/** A turn begins: what lies too many weeks back is forgotten, and so is what lies four turns back. */
export const forgetATurn = (step: Step): void => {
  const { layout, numbers, turnStarts } = step.compiled;
  const turn = step.state[layout.own.turn]!;
  const since = turnStarts[turn]! - numbers.repeatWeeks;
  let kept = 0;
  for (let back = 1; back < TURNS && back <= turn && turnStarts[turn - back]! > since; back++) {
    kept |= 0xff << (back * TURN_BITS);
  }
  for (const slot of layout.repetition) {
    const packed = step.state[slot]!;
    if (packed !== 0) step.state[slot] = (packed << TURN_BITS) & kept;
  }
};
