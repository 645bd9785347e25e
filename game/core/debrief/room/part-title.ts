/** What a part of the plan is called. */
import { type Words, phrase } from '../../scenario/phrase.ts';
import type { ClassDebrief } from '../class/class.ts';
import type { PlanPart } from './plan.ts';

/** A dilemma goes by its own title, a fact by who told it; words of the rest are keys of `room.part.*`. */
export const partTitle = (part: PlanPart, { splits, facts }: ClassDebrief): Words => {
  switch (part.kind) {
    case 'dilemma':
      return splits.find(({ dilemma }) => dilemma === part.dilemma)?.title ?? part.dilemma;
    case 'fact': {
      const fact = facts.find((one) => one.fact === part.fact);
      return phrase('room.part.fact', { name: fact?.name ?? part.fact });
    }
    case 'picture':
      return phrase(`room.part.picture.${part.picture}`);
    default:
      return phrase(`room.part.${part.kind}`);
  }
};
