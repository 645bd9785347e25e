/**
 * One fact through the class: who heard it, in which role, in which week, and what they did with it.
 *
 * Only games in which it was so count; those that split the class most come first. What it does not show: what anybody made
 * of it in their head. Minimum: three sessions in which it was so.
 */
import type { Scenario } from '../../scenario/scenario.ts';
import type { Hat } from '../../scenario/vocabulary.ts';
import type { Fate, FactHeard } from './facts-heard.ts';
import { type SessionId, isShown } from './group.ts';
import type { Labels } from './labels.ts';
import type { Sitting } from './sitting.ts';

export type ClassFact = {
  /** `sam.oneCard` */
  readonly fact: string;
  readonly actor: string;
  readonly name: string;
  readonly text: string;
  /** The role that would hear it; undefined where either would. */
  readonly tells: Hat | undefined;
  readonly confided: boolean;
  /** Sessions in which it was so. */
  readonly n: number;
  readonly heard: readonly {
    readonly id: SessionId;
    readonly week: number;
    readonly as: Hat;
    readonly fate: Fate;
    readonly leave: boolean;
  }[];
  readonly missed: readonly SessionId[];
  readonly neverMet: readonly SessionId[];
};

type Of = { readonly id: SessionId; readonly one: FactHeard };

const factOf = (scenario: Scenario, fact: string, all: readonly Of[], labels: Labels): ClassFact => {
  const [actor = '', name = ''] = fact.split('.');
  const { tells, confided } = scenario.actors[actor]!.interests[name]!;
  const ids = (state: FactHeard['state']) => all.filter(({ one }) => one.state === state).map(({ id }) => id);
  return {
    fact,
    actor,
    name: labels.actor(actor),
    text: labels.fact(fact),
    tells,
    confided,
    n: all.length,
    heard: all.flatMap(({ id, one }) =>
      one.state === 'heard' ? [{ id, week: one.week, as: one.as, fate: one.fate, leave: one.leave }] : [],
    ),
    missed: ids('missed'),
    neverMet: ids('neverMet'),
  };
};

/** 0 where all or none heard it, 1 where half did. */
const dividedBy = ({ heard, n }: ClassFact): number => 1 - Math.abs((2 * heard.length) / n - 1);

export const facts = (scenario: Scenario, sittings: readonly Sitting[], labels: Labels): readonly ClassFact[] => {
  const names = Object.entries(scenario.actors).flatMap(([actor, { interests }]) =>
    Object.keys(interests).map((name) => `${actor}.${name}`),
  );
  return names
    .flatMap((fact) => {
      const all = sittings.flatMap(({ id, facts: own }): Of[] => {
        const one = own.find((it) => it.fact === fact && it.state !== 'notSo');
        return one === undefined ? [] : [{ id, one }];
      });
      return isShown(all.length) ? [factOf(scenario, fact, all, labels)] : [];
    })
    .toSorted((a, b) => dividedBy(b) - dividedBy(a));
};
