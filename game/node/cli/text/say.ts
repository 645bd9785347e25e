/** Words of the game and of the terminal, by key, in the languages there are; the scenario's own words pass through. */
import enCheck from '../../../../assets/locales/en/check.json' with { type: 'json' };
import enClass from '../../../../assets/locales/en/class.json' with { type: 'json' };
import enDebrief from '../../../../assets/locales/en/debrief.json' with { type: 'json' };
import enExplore from '../../../../assets/locales/en/explore.json' with { type: 'json' };
import enExploreWhy from '../../../../assets/locales/en/explore-why.json' with { type: 'json' };
import enGame from '../../../../assets/locales/en/game.json' with { type: 'json' };
import enLint from '../../../../assets/locales/en/lint.json' with { type: 'json' };
import enReading from '../../../../assets/locales/en/reading.json' with { type: 'json' };
import enTitles from '../../../../assets/locales/en/rule-titles.json' with { type: 'json' };
import enSend from '../../../../assets/locales/en/send.json' with { type: 'json' };
import enSimulate from '../../../../assets/locales/en/simulate.json' with { type: 'json' };
import enTerminal from '../../../../assets/locales/en/terminal.json' with { type: 'json' };
import enTools from '../../../../assets/locales/en/tools.json' with { type: 'json' };
import enWorth from '../../../../assets/locales/en/worth.json' with { type: 'json' };
import nlCheck from '../../../../assets/locales/nl/check.json' with { type: 'json' };
import nlClass from '../../../../assets/locales/nl/class.json' with { type: 'json' };
import nlDebrief from '../../../../assets/locales/nl/debrief.json' with { type: 'json' };
import nlExplore from '../../../../assets/locales/nl/explore.json' with { type: 'json' };
import nlExploreWhy from '../../../../assets/locales/nl/explore-why.json' with { type: 'json' };
import nlGame from '../../../../assets/locales/nl/game.json' with { type: 'json' };
import nlLint from '../../../../assets/locales/nl/lint.json' with { type: 'json' };
import nlReading from '../../../../assets/locales/nl/reading.json' with { type: 'json' };
import nlTitles from '../../../../assets/locales/nl/rule-titles.json' with { type: 'json' };
import nlSend from '../../../../assets/locales/nl/send.json' with { type: 'json' };
import nlSimulate from '../../../../assets/locales/nl/simulate.json' with { type: 'json' };
import nlTerminal from '../../../../assets/locales/nl/terminal.json' with { type: 'json' };
import nlTools from '../../../../assets/locales/nl/tools.json' with { type: 'json' };
import nlWorth from '../../../../assets/locales/nl/worth.json' with { type: 'json' };
import { type Phrase, type Words, sayFrom } from '../../../core/view/view.ts';
import { harmless } from './paint.ts';

type Values = NonNullable<Phrase['values']>;
type Catalogue = Readonly<Record<string, string>>;

const CATALOGUES: Readonly<Record<string, Catalogue>> = {
  en: {
    ...enGame,
    ...enDebrief,
    ...enWorth,
    ...enClass,
    ...enCheck,
    ...enReading,
    ...enLint,
    ...enTitles,
    ...enExplore,
    ...enExploreWhy,
    ...enSend,
    ...enSimulate,
    ...enTools,
    ...enTerminal,
  },
  nl: {
    ...nlGame,
    ...nlDebrief,
    ...nlWorth,
    ...nlClass,
    ...nlCheck,
    ...nlReading,
    ...nlLint,
    ...nlTitles,
    ...nlExplore,
    ...nlExploreWhy,
    ...nlSend,
    ...nlSimulate,
    ...nlTools,
    ...nlTerminal,
  },
};

/** The languages of the terminal itself. */
export const LANGUAGES: readonly string[] = Object.keys(CATALOGUES);

export type Say = {
  readonly language: string;
  /** A text of ours by its key, with `{name}` filled in. */
  readonly t: (key: string, values?: Values) => string;
  /** A scenario's text as it is, or a phrase of the game. */
  readonly words: (words: Words) => string;
};

/** Ours of a language code as it was typed: `nl` of `nl-BE`, and of the system's `nl_BE.UTF-8`. */
const ours = (wanted: string): string | undefined => LANGUAGES.find((one) => one === wanted.split(/[-_.]/)[0]);

export const speaks = (wanted: string): boolean => ours(wanted) !== undefined;

/** Says things in a language; one that the terminal does not have is said in English. */
export const sayIn = (wanted: string): Say => {
  const language = ours(wanted) ?? 'en';
  const words = sayFrom(CATALOGUES[language]!, language, harmless);
  return { language, words, t: (key, values) => words({ key, values }) };
};

/** The same for what is written into a file: a scenario's text as it is, since no terminal acts upon it there. */
export const plainIn = (wanted: string): Say['words'] => {
  const language = ours(wanted) ?? 'en';
  return sayFrom(CATALOGUES[language]!, language);
};
