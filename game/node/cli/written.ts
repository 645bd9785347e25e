/** Writes for the person who asked: what the disk refuses is told in a line, a bug stays a bug. */
import { onDisk } from '../files/files.ts';
import type { Say } from './text/say.ts';
import { Obstacle } from './usage.ts';

/** Throws an `Obstacle` that names the place. */
export const written = async (place: string, say: Say, write: () => Promise<void>): Promise<void> => {
  const done = await onDisk(write);
  if (!done.ok) throw new Obstacle(say.t('file.refused', { file: place, detail: done.failure.detail }));
};
