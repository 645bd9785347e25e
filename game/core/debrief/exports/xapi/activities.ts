/** What statements are about: the scenario as a game, its dilemmas as questions, its weeks as menus. In all its languages. */
import type { Scenario } from '../../../scenario/scenario.ts';
import { languagesOf } from '../../../view/view.ts';
import { OURS, PROFILE, TYPES } from './vocabulary.ts';

/** By BCP 47 code. */
export type LanguageMap = Readonly<Record<string, string>>;

export type Activity = {
  readonly objectType: 'Activity';
  readonly id: string;
  readonly definition: {
    readonly name?: LanguageMap;
    readonly description?: LanguageMap;
    readonly type: string;
    readonly interactionType?: 'choice';
    readonly choices?: readonly { readonly id: string; readonly description: LanguageMap }[];
  };
};

/** The text in every language that has it; without figures, for a statement is about no moment of a game. */
const inAll = (scenario: Scenario, path: string): LanguageMap =>
  Object.fromEntries(
    languagesOf(scenario).flatMap((language) => {
      const texts = language === scenario.language ? scenario.texts : scenario.translations[language];
      const text = texts?.[path];
      return text === undefined ? [] : [[language, text.toWellFormed()]];
    }),
  );

export const gameIri = (id: string): string => `${OURS}/scenarios/${encodeURIComponent(id)}`;

export const game = (scenario: Scenario, id: string): Activity => ({
  objectType: 'Activity',
  id: gameIri(id),
  definition: { name: inAll(scenario, 'title'), description: inAll(scenario, 'summary'), type: TYPES.game },
});

/** No answer is the right one: there is no `correctResponsesPattern`. */
export const question = (scenario: Scenario, id: string, dilemma: string): Activity => ({
  objectType: 'Activity',
  id: `${gameIri(id)}/dilemmas/${dilemma}`,
  definition: {
    name: inAll(scenario, `dilemmas.${dilemma}.title`),
    description: inAll(scenario, `dilemmas.${dilemma}.situation`),
    type: TYPES.question,
    interactionType: 'choice',
    choices: Object.keys(scenario.dilemmas[dilemma]!.options).map((option) => ({
      id: option,
      description: inAll(scenario, `dilemmas.${dilemma}.options.${option}.label`),
    })),
  },
});

export const menu = (id: string, week: number): Activity => ({
  objectType: 'Activity',
  id: `${gameIri(id)}/weeks/${week}`,
  definition: { type: TYPES.menu },
});

export const profile: Activity = {
  objectType: 'Activity',
  id: PROFILE,
  definition: { type: TYPES.profile },
};
