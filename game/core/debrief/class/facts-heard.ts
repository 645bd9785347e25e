/** What one session was told, fact by fact, and what could have been told in it and was not. */
import type { Hat } from '../../scenario/vocabulary.ts';
import { read } from '../../engine/engine.ts';
import type { Course } from '../course.ts';
import { told } from '../measures/told.ts';
import { couldBeTold } from '../measures/unheard.ts';

/** What became of it: used with leave (or where none was needed), used without, kept, or never put to use. */
export const FATES = ['used', 'broken', 'kept'] as const;
export type Fate = (typeof FATES)[number];

export type FactHeard =
  | {
      readonly fact: string;
      readonly state: 'heard';
      readonly week: number;
      readonly as: Hat;
      readonly fate: Fate;
      readonly leave: boolean;
    }
  /** It was so in this game and was not heard: the person was met, or was not. */
  | { readonly fact: string; readonly state: 'missed' | 'neverMet' }
  /** In this game it was not so. */
  | { readonly fact: string; readonly state: 'notSo' };

const missedIn = (course: Course, fact: string): FactHeard => {
  if (!couldBeTold(course, fact)) return { fact, state: 'notSo' };
  const [actor = ''] = fact.split('.');
  return { fact, state: read(course.game, `met.${actor}`) === 1 ? 'missed' : 'neverMet' };
};

/** All facts of the scenario, in file order. */
export const factsOf = (course: Course): readonly FactHeard[] => {
  const heard = new Map(told(course).map((one) => [one.id, one]));
  return Object.entries(course.scenario.actors).flatMap(([actor, { interests }]) =>
    Object.keys(interests).map((name): FactHeard => {
      const fact = `${actor}.${name}`;
      const one = heard.get(fact);
      if (one === undefined) return missedIn(course, fact);
      const fate = one.broken.length > 0 ? 'broken' : one.used.length > 0 ? 'used' : 'kept';
      return { fact, state: 'heard', week: one.week, as: one.toldAs, fate, leave: one.leave !== undefined };
    }),
  );
};
