/**
 * What the heading of each part says, by a rule on the measures; below its threshold it stays neutral. It names what
 * stands out, never whether it was good.
 */
import type { Debrief, Observation } from '../../../../core/debrief/debrief.ts';
import type { Say, TextKey } from '../../text/text.ts';
import { isSurprise } from './knew/anger-words.ts';

const shareOf = (one: number, other: number): number => (one + other === 0 ? 0 : one / (one + other));

/** Who was angriest where somebody else had been expected, once each. */
const surprises = ({ knew }: Pick<Debrief, 'knew'>): readonly string[] =>
  knew.flatMap(({ anger }) => (anger?.actual !== undefined && isSurprise(anger) ? [anger.actual] : []));

export const knewHeadline = (debrief: Pick<Debrief, 'knew' | 'people'>, say: Say): string => {
  if (debrief.knew.length === 0) return say('back.knew.title.none');
  const [first, ...more] = surprises(debrief);
  if (first === undefined) return say('back.knew.title');
  return more.length > 0
    ? say('back.knew.title.more')
    : say('back.knew.title.once', { name: debrief.people[first]!.name });
};

const MOSTLY = 0.75;

export const hatsHeadline = ({ hats: { hours, stretches, switches } }: Pick<Debrief, 'hats'>, say: Say): string => {
  const share = shareOf(hours.networkManager.value, hours.publicServant.value);
  const worked = hours.publicServant.value + hours.networkManager.value > 0;
  const [first] = stretches;
  // A hat may have been worn for a while in which no hour was spent: that was not the other one all the way.
  if (worked && first !== undefined && stretches.every(({ hat }) => hat === first.hat))
    return say(`back.hats.title.only.${first.hat}`);
  const silent = switches.filter((one) => one.silent).length;
  if (silent >= 2 && silent > switches.length / 2) return say('back.hats.title.silent');
  if (worked && share >= MOSTLY) return say('back.hats.title.mostly.networkManager');
  if (worked && share <= 1 - MOSTLY) return say('back.hats.title.mostly.publicServant');
  return say('back.hats.title');
};

const MUCH_OVERTIME = 0.1;
const MUCH_LEFT = 0.5;

export const hoursHeadline = (
  { ended, resources: { hours, funds } }: Pick<Debrief, 'ended' | 'resources'>,
  say: Say,
): string => {
  if (hours.spent.value === 0) return say('back.hours.title');
  if (hours.overtime.value >= hours.spent.value * MUCH_OVERTIME) return say('back.hours.title.overtime');
  if (ended && funds.left.value >= (funds.start.value + funds.received.value) * MUCH_LEFT)
    return say('back.hours.title.money');
  const together = shareOf(hours.together.value, hours.inside.value);
  if (together >= MOSTLY) return say('back.hours.title.together');
  if (together <= 1 - MOSTLY) return say('back.hours.title.inside');
  return say('back.hours.title');
};

export const houseHeadline = ({ tasks, house }: Pick<Debrief, 'tasks' | 'house'>, say: Say): string => {
  const orphaned = house.promises.filter(({ state }) => state === 'orphaned').length;
  if (orphaned > 0) return say('back.house.title.orphaned', { n: orphaned });
  const could = tasks.filter(({ state }) => state !== 'absent');
  if (could.length > 0 && could.every(({ asked }) => asked.length === 0)) return say('back.house.title.notAsked');
  const raised = house.barriers.flatMap(({ objections }) => objections).filter(({ state }) => state !== 'notRaised');
  if (raised.length > 0 && raised.every(({ state }) => state === 'settled')) return say('back.house.title.answered');
  return say('back.house.title');
};

export const unseenHeadline = ({ risks }: Pick<Debrief, 'risks'>, say: Say): string => {
  const [first, second] = risks;
  if (first === undefined || first.grown.value <= 0) return say('back.unseen.title.none');
  if (second !== undefined && second.grown.value === first.grown.value) return say('back.unseen.title');
  return say('back.unseen.title.most', { risk: say(`risk.${first.risk}`) });
};

const OFTEN = 3;
const NAMED = ['cameBack', 'announced', 'heardBoth', 'askedLeave'] as const;

/** The kind of moment: one rule of the game seen from the side of a skill. */
export const kindOf = ({ words }: Observation): string =>
  typeof words === 'string' ? words : words.key.replace('debrief.skill.', '');

export const skillsHeadline = ({ skills }: Pick<Debrief, 'skills'>, say: Say): string => {
  const counted = NAMED.map((kind) => ({ kind, n: skills.filter((one) => kindOf(one) === kind).length }));
  const most = counted.reduce((top, one) => (one.n > top.n ? one : top));
  return say(most.n >= OFTEN ? (`back.skills.title.${most.kind}` as TextKey) : 'back.skills.title');
};
