/** What a report names by id, as a language calls it. */
import { begin } from '../../engine/engine.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { lookAt } from '../../view/view.ts';

/** Titles by id. */
export type GoalTitles = Readonly<Record<'endings' | 'sheets' | 'dilemmas', Readonly<Record<string, string>>>>;

export const goalTitles = (scenario: Scenario, language: string): GoalTitles => {
  const { texts } = lookAt(begin(scenario, 0, [], false), language);
  const titles = (of: object, part: string): Record<string, string> =>
    Object.fromEntries(Object.keys(of).map((id) => [id, texts(`${part}.${id}.title`) ?? id]));
  return {
    endings: titles(scenario.endings, 'endings'),
    sheets: titles(scenario.agreements, 'agreements'),
    dilemmas: titles(scenario.dilemmas, 'dilemmas'),
  };
};
