/** Texts of the story as they stand in a picture. */
import { runsIn } from '../../../play/pieces/texts.ts';
import type { Say } from '../../../text/text.ts';

/** Without the marks of stress. */
export const plain = (text: string): string =>
  runsIn(text)
    .map((run) => run.text)
    .join('')
    .trim();

const QUOTED = /^[“”„‘’"«»']/;

/** In quotation marks, unless the author has put them. */
export const quoted = ({ say }: { readonly say: Say }, text: string): string => {
  const words = plain(text);
  return words === '' || QUOTED.test(words) ? words : say('room.stage.quoted', { text: words });
};
