/** The page itself, one a language, and the words around it. */
import en from '../../../../assets/locales/en/data-sheet.json' with { type: 'json' };
import nl from '../../../../assets/locales/nl/data-sheet.json' with { type: 'json' };
import type { Language } from '../settings.ts';

export const DATA_SHEET_TEXTS = { en, nl } as const;

const PAGES = import.meta.glob<string>('../../../../assets/docs/data-sheet.*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** In this language; a language without a page of its own is a bug (a test holds them together). */
export const dataSheetIn = (language: Language): string => {
  const page = PAGES[`../../../../assets/docs/data-sheet.${language}.md`];
  if (page === undefined) throw new Error(`There is no data sheet in ${language}.`);
  return page;
};
