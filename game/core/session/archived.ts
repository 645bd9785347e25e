/** The session files in a zip file, one after another: only one of them is open at a time. */
import { openArchive } from '../scenario/zip/archive.ts';
import type { SessionFileBrought } from './gathered.ts';
import { LARGEST_SESSION } from './read-session.ts';

/** Name, and the way to the text. `archive` is the name of the zip file, shown before each name in it. */
export type Archived = { readonly name: string; readonly bring: () => SessionFileBrought };

/** In bytes: a zip file of a whole year of trainees. */
export const LARGEST_ARCHIVE = 256 * 1024 * 1024;

const WHY = { broken: 'zip-broken', foreign: 'zip-foreign', tooMany: 'zip-too-many' } as const;

/** Never throws, whatever the bytes are. An archive that cannot be read is one refused file. */
export const sessionsInArchive = (archive: string, bytes: Uint8Array): readonly Archived[] => {
  const opened = openArchive(bytes);
  if (!opened.ok) {
    const refused = { name: archive, refused: WHY[opened.why], detail: '' } as const;
    return [{ name: archive, bring: () => refused }];
  }
  return opened.files.map(({ name: inside, size, open }) => {
    const name = `${archive}/${inside}`;
    return {
      name,
      bring: () => {
        if (size > LARGEST_SESSION) return { name, refused: 'too-large', detail: '' };
        const text = open();
        return text === undefined ? { name, refused: 'zip-entry', detail: '' } : { name, text };
      },
    };
  });
};
