import { LANGUAGES, THEMES, type Settings } from '../ui/ui.tsx';

const KEY = 'two-hats-settings';

const oneOf = <T extends string>(list: readonly T[], value: unknown): T | undefined =>
  list.find((one) => one === value);

/** The first language of the person's list that the interface speaks, else English. */
const spoken = (wished: readonly string[]): Settings['language'] =>
  wished.map((tag) => oneOf(LANGUAGES, tag.slice(0, 2).toLowerCase())).find((found) => found !== undefined) ?? 'en';

const stored = (): Readonly<Record<string, unknown>> => {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    // A store that is closed or damaged costs two settings, nothing more.
    return {};
  }
};

/** The settings of the last visit; of a first one, what the system is set to. */
export const firstSettings = (): Settings => {
  const { language, theme } = stored();
  return {
    language: oneOf(LANGUAGES, language) ?? spoken(navigator.languages),
    theme: oneOf(THEMES, theme) ?? 'system',
  };
};

/** Puts settings on the page and keeps them for the next visit, where the browser lets us. */
export const apply = (settings: Settings): void => {
  const page = document.documentElement;
  page.lang = settings.language;
  page.dataset['theme'] = settings.theme;
  try {
    localStorage.setItem(KEY, JSON.stringify(settings));
  } catch {
    // Private windows may refuse; the settings then last as long as the window.
  }
};
