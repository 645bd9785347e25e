import { createContext, use } from 'react';
import en from '../../../../assets/locales/en.json' with { type: 'json' };
import enGame from '../../../../assets/locales/en/game.json' with { type: 'json' };
import enPlay from '../../../../assets/locales/en/play.json' with { type: 'json' };
import enDebrief from '../../../../assets/locales/en/debrief.json' with { type: 'json' };
import enReading from '../../../../assets/locales/en/reading.json' with { type: 'json' };
import enWorth from '../../../../assets/locales/en/worth.json' with { type: 'json' };
import enPreview from '../../../../assets/locales/en/preview.json' with { type: 'json' };
import nl from '../../../../assets/locales/nl.json' with { type: 'json' };
import nlGame from '../../../../assets/locales/nl/game.json' with { type: 'json' };
import nlPlay from '../../../../assets/locales/nl/play.json' with { type: 'json' };
import nlDebrief from '../../../../assets/locales/nl/debrief.json' with { type: 'json' };
import nlReading from '../../../../assets/locales/nl/reading.json' with { type: 'json' };
import nlWorth from '../../../../assets/locales/nl/worth.json' with { type: 'json' };
import nlPreview from '../../../../assets/locales/nl/preview.json' with { type: 'json' };
import { sayFrom } from '../../../core/view/phrase.ts';
import type { Phrase, Words } from '../../../core/view/view.ts';
import { LANGUAGES, type Language } from '../settings.ts';

const ENGLISH = {
  ...en,
  ...enGame,
  ...enPlay,
  ...enDebrief,
  ...enWorth,
  ...enPreview,
  ...enReading,
};

/** The name of an interface text; English is the list that the other languages are tested against. */
export type TextKey =
  | keyof typeof ENGLISH
  | keyof WorkshopTexts
  | keyof DebriefTexts
  | keyof RecordsTexts
  | keyof RoomTexts
  | keyof ReceiptTexts
  | keyof DataSheetTexts;
/** Authors alone need them: they come with the Workshop. */
type WorkshopTexts = typeof import('../../../../assets/locales/en/workshop.json');
/** And these with the data sheet. */
type DataSheetTexts = typeof import('../../../../assets/locales/en/data-sheet.json');
/** And these with the first deletion. */
type ReceiptTexts = typeof import('../../../../assets/locales/en/receipt.json');
/** And these with the debrief. */
type DebriefTexts = typeof import('../../../../assets/locales/en/looking-back.json') &
  typeof import('../../../../assets/locales/en/back-cards.json') &
  typeof import('../../../../assets/locales/en/back-weeks.json') &
  typeof import('../../../../assets/locales/en/back-parts.json');
/** And these with the debrief room. */
type RoomTexts = typeof import('../../../../assets/locales/en/room.json') &
  typeof import('../../../../assets/locales/en/room-stage.json') &
  typeof import('../../../../assets/locales/en/room-screens.json') &
  typeof import('../../../../assets/locales/en/room-paper.json') &
  Pick<typeof import('../../../../assets/locales/en/class.json'), 'report.number'>;
/** And these with the record store. */
type RecordsTexts = typeof import('../../../../assets/locales/en/records.json');
type Values = NonNullable<Phrase['values']>;
type Catalogue = Readonly<Record<string, string>>;

const TEXTS: Readonly<Record<Language, Record<string, string>>> = {
  en: { ...ENGLISH },
  nl: {
    ...nl,
    ...nlGame,
    ...nlPlay,
    ...nlDebrief,
    ...nlWorth,
    ...nlPreview,
    ...nlReading,
  },
};

/** Texts that are loaded later: from now on they can be said. */
export const learn = (texts: Readonly<Record<Language, Catalogue>>): void => {
  for (const language of LANGUAGES) Object.assign(TEXTS[language], texts[language]);
};

export type Say = {
  (key: TextKey, values?: Values): string;
  /** A text of the scenario as it is, or a phrase of the game. */
  readonly words: (words: Words) => string;
  readonly language: Language;
};

/** Interface texts in one language, as `sayFrom` fills them in. */
export const sayIn = (language: Language): Say => {
  const words = sayFrom(TEXTS[language], language);
  const text = (key: TextKey, values?: Values): string => words(values === undefined ? { key } : { key, values });
  return Object.assign(text, { words, language });
};

export const TextContext = createContext<Say>(sayIn('en'));

/** The texts of the language that the window is set to. */
export const useSay = (): Say => use(TextContext);
