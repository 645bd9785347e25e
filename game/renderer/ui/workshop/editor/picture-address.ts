/** Addresses of the small pictures beside the lines. */
import { addressOf, bust, statePicture } from '../../../art/art.ts';
import type { LinePicture } from '../workshop-view.ts';

/** More than a scenario has; while a face is being written every stroke makes another one. */
const MOST = 100;
const kept = new Map<string, string>();

/** Each is drawn once: a face is some tens of kilobytes. */
export const addressFor = (picture: LinePicture): string => {
  const key = picture.kind === 'face' ? JSON.stringify(picture.portrait) : picture.picture;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const made = addressOf(picture.kind === 'face' ? bust(picture.portrait, 'calm') : statePicture(picture.picture));
  kept.set(key, made);
  const [oldest] = kept.keys();
  if (kept.size > MOST && oldest !== undefined) kept.delete(oldest);
  return made;
};
