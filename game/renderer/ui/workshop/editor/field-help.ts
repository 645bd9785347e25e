/** What the schema says of a field, in the language of the window. English is the schema's own; the others go by it. */
import nl from '../../../../../assets/locales/field-help/nl.json' with { type: 'json' };
import type { Language } from '../../settings.ts';

const BY_ENGLISH: Readonly<Record<Language, Readonly<Record<string, string>>>> = { en: {}, nl };

export const fieldHelp = (english: string, language: Language): string => BY_ENGLISH[language][english] ?? english;
