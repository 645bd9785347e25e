/** What a part of the plan is called. */
import { type Words, phrase } from '../../scenario/phrase.ts';
import type { ClassDebrief } from '../class/class.ts';
import type { PlanPart } from './plan.ts';

const FIRST_WORDS = 5;

/** The beginning of what somebody tells: one person may tell several things. */
const beginningOf = (text: string): string => {
  const words = text.split(/\s+/);
  return words.length <= FIRST_WORDS
    ? text
    : `${words
        .slice(0, FIRST_WORDS)
        .join(' ')
        .replace(/[.,;:]$/, '')} …`;
};

/** A dilemma goes by its own title, a fact by who told it and how that begins; words of the rest are keys of `room.part.*`. */
export const partTitle = (part: PlanPart, { splits, facts }: ClassDebrief): Words => {
  switch (part.kind) {
    case 'dilemma':
      return splits.find(({ dilemma }) => dilemma === part.dilemma)?.title ?? part.dilemma;
    case 'fact': {
      const fact = facts.find((one) => one.fact === part.fact);
      return phrase('room.part.fact', { name: fact?.name ?? part.fact, text: beginningOf(fact?.text ?? '') });
    }
    case 'picture':
      return phrase(`room.part.picture.${part.picture}`);
    default:
      return phrase(`room.part.${part.kind}`);
  }
};
