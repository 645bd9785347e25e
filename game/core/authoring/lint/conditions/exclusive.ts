/** Sets of names of which one is true at a time: hats, truths, what somebody expects, the states of a storyline. */
import type { StateNode } from '../../../scenario/statechart.ts';
import type { Scenario } from '../../../scenario/scenario.ts';
import { HATS } from '../../../scenario/vocabulary.ts';
import type { World } from './possible.ts';

type Sets = World['exclusive'];

export const exclusiveNames = (s: Scenario): Sets => [
  { names: HATS.map((hat) => `hat.${hat}`), one: true },
  ...Object.keys(s.actors).map((actor) => ({ names: HATS.map((hat) => `expects.${actor}.${hat}`), one: true })),
  ...Object.entries(s.truths).map(([id, all]) => ({
    names: Object.keys(all).map((one) => `truth.${id}.${one}`),
    one: true,
  })),
  ...Object.entries(s.storylines).flatMap(([id, storyline]) => levels(id, storyline, true)),
];

type Level = { readonly type?: string | undefined; readonly states?: Readonly<Record<string, StateNode>> | undefined };

/** Of the states of one level that is not parallel at most one is taken; at the top, exactly one. */
const levels = (storyline: string, level: Level, top: boolean): Sets => {
  const states = Object.entries(level.states ?? {});
  if (states.length === 0) return [];
  const own = level.type === 'parallel' ? [] : [{ names: states.map(([id]) => `at.${storyline}.${id}`), one: top }];
  return [...own, ...states.flatMap(([, state]) => levels(storyline, state, false))];
};
