import type { Knew } from '../../../../../core/debrief/debrief.ts';
import type { Say } from '../../../text/text.ts';

/** What an option is called. */
export const wayTitle = ({ then }: Knew, way: string, say: Say): string =>
  say.words(then.options.find(({ id }) => id === way)?.title ?? way);
