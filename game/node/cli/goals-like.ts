/** What somebody probably meant by the id of a goal that is not there. */
import { nearest } from '../../core/scenario/scenario.ts';

const MOST = 12;

/** The nearest id; where none is near, up to twelve of its kind, or of all kinds where its kind is none. */
export const goalsLike = (id: string, there: readonly string[]): string => {
  const near = nearest(id, there);
  if (near !== undefined) return near;
  const alike = there.filter((one) => one.startsWith(`${id.split(':')[0]!}:`));
  const shown = alike.length > 0 ? alike : there;
  return shown.length > MOST ? `${shown.slice(0, MOST).join(', ')} …` : shown.join(', ');
};
