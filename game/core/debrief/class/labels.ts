/** What things of the scenario are called on the class's screen, in one language; figures in texts are those of the start. */
import { begin } from '../../engine/engine.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { type Look, lookAt, person } from '../../view/view.ts';

export type Named = { readonly id: string; readonly name: string };

export type Labels = {
  readonly title: string;
  readonly look: Look;
  readonly actor: (id: string) => string;
  readonly dilemma: (id: string) => string;
  readonly option: (dilemma: string, option: string) => string;
  readonly ending: (id: string) => string;
  readonly fact: (id: string) => string;
};

export const labelsOf = (scenario: Scenario, language: string): Labels => {
  const look = lookAt(begin(scenario, 0), language);
  const text = (path: string, other: string): string => look.texts(path) ?? other;
  return {
    title: text('title', ''),
    look,
    actor: (id) => person(look, id).name,
    dilemma: (id) => text(`dilemmas.${id}.title`, id),
    option: (dilemma, option) => text(`dilemmas.${dilemma}.options.${option}.label`, option),
    ending: (id) => text(`endings.${id}.title`, id),
    fact: (id) => text(`actors.${id.replace('.', '.interests.')}.text`, id),
  };
};
