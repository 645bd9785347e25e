/**
 * Whom a class expected to be angriest about an answer, and who was (measures/anger.ts).
 *
 * Each session is compared with what came of its own answer. What it does not show: whether anger was worth it. Minimum:
 * three sessions that pointed at somebody.
 */
import type { Scenario } from '../../scenario/scenario.ts';
import { type SessionId, isShown } from './group.ts';
import type { Labels, Named } from './labels.ts';
import { answersBy, dilemmasMet } from './splits.ts';
import type { Sitting } from './sitting.ts';

export type ClassAnger = {
  readonly dilemma: string;
  readonly title: string;
  /** Sessions that pointed at somebody. */
  readonly pointed: number;
  /** Of these: somebody was angry, and it was nobody whom they had pointed at. */
  readonly missed: readonly SessionId[];
  /** Of these: nobody lost trust, though somebody was pointed at. */
  readonly calm: number;
  /** Whoever could be pointed at, in file order: sessions that did, and sessions in which they were (among) the angriest. */
  readonly people: readonly (Named & {
    readonly expected: readonly SessionId[];
    readonly actual: readonly SessionId[];
  })[];
};

/** Dilemmas at which at least three pointed at somebody. */
export const classAnger = (scenario: Scenario, sittings: readonly Sitting[], labels: Labels): readonly ClassAnger[] => {
  const answers = answersBy(sittings);
  return dilemmasMet(scenario, sittings).flatMap((dilemma): ClassAnger[] => {
    const pointed = (answers.get(dilemma) ?? []).filter(({ expected }) => expected !== undefined);
    if (!isShown(pointed.length)) return [];
    const missed = pointed.filter(({ expected, actual }) => actual.length > 0 && !actual.includes(expected!));
    return [
      {
        dilemma,
        title: labels.dilemma(dilemma),
        pointed: pointed.length,
        missed: missed.map(({ id }) => id),
        calm: pointed.filter(({ actual }) => actual.length === 0).length,
        people: scenario.dilemmas[dilemma]!.angriest.map((actor) => ({
          id: actor,
          name: labels.actor(actor),
          expected: pointed.filter(({ expected }) => expected === actor).map(({ id }) => id),
          actual: pointed.filter(({ actual }) => actual.includes(actor)).map(({ id }) => id),
        })),
      },
    ];
  });
};
