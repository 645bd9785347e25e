import type { Hat } from '../../../../core/scenario/vocabulary.ts';
import type { ChoiceView, WeekView } from '../../../../core/view/view.ts';

/** `stay` keeps the hat that is worn; the others change it, with words or without. */
export type Way = 'stay' | 'announced' | 'silent';

/** The most people to whom a change of hats is announced at once. */
export const MOST_TOLD = 3;

type Control = NonNullable<WeekView['hatControl']>;

/** In the order of the cards: the badge first, then the words, then the bag. */
export const waysFrom = (hat: Hat): readonly Way[] =>
  hat === 'publicServant' ? ['stay', 'announced', 'silent'] : ['announced', 'silent', 'stay'];

/** Who can be told, by id, with the choice that tells them alone. */
export const listeners = ({ announced }: Control): ReadonlyMap<string, ChoiceView> =>
  new Map(
    announced.flatMap((choice): [string, ChoiceView][] => {
      const { decision } = choice;
      if (decision.kind !== 'hat' || decision.announcedTo === 'silent' || choice.closed !== undefined) return [];
      const [id] = decision.announcedTo;
      return id === undefined ? [] : [[id, choice]];
    }),
  );
