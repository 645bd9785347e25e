import { createContext, use } from 'react';
import en from '../../../../assets/locales/en.json' with { type: 'json' };
import nl from '../../../../assets/locales/nl.json' with { type: 'json' };
import type { Language } from '../settings.ts';

/** The name of an interface text; English is the list that the other languages are tested against. */
export type TextKey = keyof typeof en;
export type Say = (key: TextKey, values?: Readonly<Record<string, string | number>>) => string;

const TEXTS: Readonly<Record<Language, Readonly<Record<TextKey, string>>>> = { en, nl };

/** Interface texts in one language, `{name}` filled in. A value that is not given stays visible as its name. */
export const sayIn =
  (language: Language): Say =>
  (key, values = {}) =>
    TEXTS[language][key].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

export const TextContext = createContext<Say>(sayIn('en'));

/** The texts of the language that the window is set to. */
export const useSay = (): Say => use(TextContext);
