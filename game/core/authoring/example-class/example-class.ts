/**
 * A class that never sat in a room: sessions as files would hold them, played by named players with habits of their own and
 * written up in the words of trainees. For trying the debrief room, for demonstrations, for tests.
 */
import { type Roll, rollOf } from '../../engine/engine.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { type Session, aliasOf, makeHeader } from '../../session/session.ts';
import type { Task } from '../authoring.ts';
import { sessionOf } from './play.ts';
import { type Trainee, traineesOf } from './trainee.ts';

export type ClassWish = {
  readonly sessions: number;
  /** Whole, 0 to 2³² − 1: the same number gives the same class. It is also what chance brings, as a class word would be. */
  readonly seed: number;
  /** `nl` or `en`: the language they play and write in. Others write in English. */
  readonly language: string;
  /** Id of the scenario, as session files name it, and the version of the engine. */
  readonly scenario: string;
  readonly engine: string;
};

/** More would share aliases before long: there are 92,160. */
export const MOST_SESSIONS = 2000;

const LARGEST_SEED = 2 ** 32;
/** Dice of their own, so that a larger class begins like a smaller one. */
const ALIASES = 0x2545f491;

const freeAlias = (roll: Roll, taken: Set<string>): string => {
  for (;;) {
    const alias = aliasOf(roll(LARGEST_SEED));
    if (taken.has(alias)) continue;
    taken.add(alias);
    return alias;
  }
};

/** Plays one session a step. All have the same luck, as after a class word; no two share an alias. */
export const exampleClass = (scenario: Scenario, wish: ClassWish): Task<readonly Session[]> => {
  const roll = rollOf(wish.seed ^ ALIASES);
  const trainees: readonly Trainee[] = traineesOf(wish.sessions, rollOf(wish.seed));
  const taken = new Set<string>();
  const written = new Map<string, number>();
  const sessions: Session[] = [];
  return {
    advance: () => {
      const trainee = trainees[sessions.length];
      if (trainee === undefined) return false;
      const { seed, language, engine } = wish;
      const { contentHash } = scenario;
      const alias = freeAlias(roll, taken);
      const header = makeHeader({ engine, scenario: wish.scenario, contentHash, seed, alias, language });
      sessions.push(sessionOf(scenario, header, trainee, written));
      return sessions.length < trainees.length;
    },
    progress: () => ({ done: sessions.length, of: trainees.length }),
    report: () => [...sessions],
  };
};
