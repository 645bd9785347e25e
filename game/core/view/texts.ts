/** Texts of a scenario by their stable ids, in the language chosen, with `{seen}`, `{week}` and `{funds}` filled in. */
import { type Game, read, turnWeek } from '../engine/engine.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** Undefined where the scenario has no text of this id. */
export type Texts = (id: string) => string | undefined;

/** A game looked at in a language: what every view is made from. */
export type Look = { readonly game: Game; readonly texts: Texts; readonly language: string };

/** The languages a scenario can be read in, its own first. */
export const languagesOf = (scenario: Scenario): string[] => [
  scenario.language,
  ...Object.keys(scenario.translations).filter((language) => language !== scenario.language),
];

/** A text without a translation stays as it was written. Figures are those of this moment of the game. */
export const lookAt = (game: Game, language: string): Look => {
  const { scenario } = game;
  const translated = language === scenario.language ? undefined : scenario.translations[language];
  const figure: Readonly<Record<string, number>> = {
    seen: read(game, 'seen')!,
    week: turnWeek(game),
    funds: read(game, 'funds')!,
  };
  const texts: Texts = (id) =>
    (translated?.[id] ?? scenario.texts[id])?.replace(/\{(seen|week|funds)\}/g, (_, name: string) =>
      String(figure[name]),
    );
  return { game, texts, language };
};

/** A text that the schema demands; without one its id stands there, so that the hole can be seen. */
export const textOf = ({ texts }: Look, id: string): string => texts(id) ?? id;

/** Whether a condition of the scenario or a name of conditions holds now. */
export const isTrue = (game: Game, name: string): boolean => read(game, name) === 1;
