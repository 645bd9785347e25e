/** What an instructor does before the talk: the plan, notes, sentences. */
import { type Doing, type Hand, shownOf } from './hand.ts';
import { planIn } from './open-class.ts';
import { moved, noted, placed, withHands, withSentence } from './prepared.ts';

export const preparing = ({ state, put, prepare }: Hand): Doing => {
  const now = () => state().prepared;
  const place = ({ part, kind }: { readonly part: string; readonly kind: 'pin' | 'ban' | 'free' }): void =>
    prepare(placed(now(), part, kind));
  return {
    putNoticeAway: () => put({ notice: undefined }),
    choose: ({ part }) => put({ chosen: part }),
    minutes: ({ minutes }) => prepare({ ...now(), minutes }),
    pin: place,
    ban: place,
    free: place,
    move: ({ part, by }) => {
      const plan = planIn(shownOf(state())).plan.map(({ id }) => id);
      prepare(moved(now(), plan, part, by));
    },
    note: ({ part, text }) => prepare(noted(now(), part, text)),
    putUp: ({ dilemma, text, up }) => prepare(withSentence(now(), dilemma, text, up)),
    hands: ({ dilemma, again, counts }) => prepare(withHands(now(), dilemma, again, counts)),
    ghost: ({ key }) => prepare({ ...now(), ghost: key }),
  };
};
