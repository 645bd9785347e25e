/** Texts of a scenario before anybody plays it. */
import type { Scenario } from '../../core/scenario/scenario.ts';
import { languagesOf } from '../../core/view/view.ts';

export type TextsIn = {
  /** The language wished for where the scenario has it, else its own. */
  readonly language: string;
  readonly languages: readonly string[];
  /** A text by its id; empty where there is none. */
  readonly text: (id: string) => string;
};

export const textsIn = (scenario: Scenario, wished: string): TextsIn => {
  const languages = languagesOf(scenario);
  const language = languages.includes(wished) ? wished : scenario.language;
  const translated = scenario.translations[language];
  return { language, languages, text: (id) => translated?.[id] ?? scenario.texts[id] ?? '' };
};
