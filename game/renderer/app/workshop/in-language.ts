/** The scenario in the language of a file: one in `locales` has the texts of its own. */
import { LOCALE_FILE } from '../../../core/file-names.ts';
import type { Scenario } from '../../../core/scenario/scenario.ts';
import { remembered } from './remembered.ts';

export type InLanguage = { readonly scenario: Scenario | undefined; readonly language: string | undefined };

export const inLanguageOf = remembered(
  ({ scenario, file }: { readonly scenario: Scenario | undefined; readonly file: string }): InLanguage => {
    const locale = LOCALE_FILE.exec(file)?.[1];
    const translated = locale === undefined ? undefined : scenario?.translations[locale];
    if (scenario === undefined || translated === undefined) return { scenario, language: scenario?.language };
    return { scenario: { ...scenario, texts: { ...scenario.texts, ...translated } }, language: locale };
  },
);
