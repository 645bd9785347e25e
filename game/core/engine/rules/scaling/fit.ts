/** How well an act fits the hat that somebody expects (game.md §4; the deck: multiple role expectations). */
import type { Act } from '../../deeds.ts';
import type { Step } from '../../step.ts';

/**
 * The factor for one of those present, in hundredths: the hat expected helps, the other halves, announcing makes up for
 * it. What only one hat can do is never halved: there was no other way to come.
 */
export const fit = (step: Step, act: Act, actor: number): number => {
  const { numbers, layout } = step.compiled;
  const { expects, toldNow } = layout.actors[actor]!;
  if (step.state[expects] === step.state[layout.own.hat]) return numbers.fitExpected;
  if (step.state[toldNow] === 1) return numbers.fitAnnounced;
  return act.hats[0] && act.hats[1] ? numbers.fitOther : 100;
};
