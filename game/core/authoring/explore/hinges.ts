/** Answers and names that hinge on something told: each must be known in either hat while the answer or the name is still asked for. */
import type { Game } from '../../engine/engine.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { HATS, type Hat } from '../../scenario/vocabulary.ts';
import type { Goal } from './goals.ts';
import { type Expression, equals, is, reaches, written } from './rules/needs.ts';
import type { GoalId } from './report.ts';

export type Hinge = { readonly where: GoalId; readonly interest: string; readonly hat: Hat; readonly goal: Goal };

/** Interests that must be known for a condition to hold; where not knowing is asked for, nothing hinges on it. */
const wantedKnown = (e: Expression, wanted = true): string[] => {
  switch (e.op) {
    case 'name':
      return wanted && e.name.startsWith('known.') ? [e.name.slice(6)] : [];
    case 'not':
      return wantedKnown(e.of, !wanted);
    case 'and':
    case 'or':
      return [...wantedKnown(e.left, wanted), ...wantedKnown(e.right, wanted)];
    case 'if':
      return [...wantedKnown(e.test, true), ...wantedKnown(e.then, wanted), ...wantedKnown(e.otherwise, wanted)];
    default:
      return [];
  }
};

type Option = Scenario['dilemmas'][string]['options'][string];

const ofOption = (s: Scenario, option: Option): string[] => [
  ...option.uses,
  ...[option.guard, ...option.cases.map(({ guard }) => guard)].flatMap((source) =>
    written(s, source).flatMap((e) => wantedKnown(e)),
  ),
];

/** Every hinge, in each hat, as something that a game has to show. */
export const hingesOf = ({ scenario: s, compiled }: Game): readonly Hinge[] => {
  const hinge = (
    where: GoalId,
    while_: Expression,
    asked: (state: Game['state']) => boolean,
    interest: string,
  ): Hinge[] =>
    HATS.map((hat) => {
      const known = compiled.reader(`known.${interest}`)!;
      const worn = compiled.reader(`hat.${hat}`)!;
      const goal: Goal = {
        id: `fair:${where} ${interest} ${hat}`,
        needs: [while_, is(`known.${interest}`), is(`hat.${hat}`)],
        shows: (state) => known(state) === 1 && worn(state) === 1 && asked(state),
      };
      return { where, interest, hat, goal };
    });
  const options = Object.entries(s.dilemmas).flatMap(([id, { options }]) => {
    const open = compiled.reader(`dilemma.${id}`)!;
    return Object.entries(options).flatMap(([name, option]) =>
      [...new Set(ofOption(s, option))].flatMap((interest) =>
        hinge(`option:${id}.${name}`, equals(`dilemma.${id}`, 1), (state) => open(state) === 1, interest),
      ),
    );
  });
  const names = Object.entries(s.agreements).flatMap(([id, { names }]) =>
    Object.entries(names).flatMap(([actor, { when, uses = [] }]) => {
      const signed = compiled.reader(`signed.${id}.${actor}`)!;
      const interests = new Set([...uses, ...written(s, when).flatMap((e) => wantedKnown(e))]);
      return [...interests].flatMap((interest) =>
        hinge(`name:${id}.${actor}`, reaches('week', 1), (state) => signed(state) === 0, interest),
      );
    }),
  );
  return [...options, ...names];
};
