/** Citizens' hours (game.md §4): they are counted too, and nobody is asked for more than they are willing to give for free. */
import { type Step, because, post } from '../step.ts';

/** Takes hours of somebody's own. Beyond what they are willing to give, over the whole game, each costs engagement. */
export const takeTheirHours = (step: Step, actor: number, hours: number): void => {
  if (hours === 0) return;
  const { layout, numbers, deeds } = step.compiled;
  const person = layout.actors[actor]!;
  const { gives } = deeds.actors[actor]!;
  const before = step.state[person.given]!;
  post(step, person.given, hours);
  if (gives < 0) return;
  const beyond = Math.max(0, before + hours - gives) - Math.max(0, before - gives);
  if (beyond <= 0) return;
  because(step, 'rule.theirHours', () => {
    post(step, person.engagement, beyond * numbers.theirsEngagement);
    post(step, layout.own.risks.hiddenDemands, beyond * numbers.theirsRisk);
  });
};
