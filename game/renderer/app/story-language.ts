/** The language in which a game tells its story. */
import { languagesOf } from '../../core/view/view.ts';
import { LANGUAGES } from '../ui/ui.tsx';
import type { Playing } from './opening.ts';

/**
 * A game begun in a language that the window does not speak stays in it; else its story follows the window. A scenario
 * without that language tells it in its own.
 */
export const storyLanguage = (
  { scenario, language }: Pick<Playing, 'scenario' | 'language'>,
  window: string,
): string => {
  const wished = LANGUAGES.some((spoken) => spoken === language) ? window : language;
  return languagesOf(scenario).includes(wished) ? wished : scenario.language;
};
