/** How much of the pictures of all scenarios goes into one list; who comes too late is told so. */
import { type FolderFinding, folderFinding } from './folder-finding.ts';

/** The pictures of all that are listed come in one message: together no more than this many bytes. */
export const MOST_LISTED = 200 * 1024 * 1024;

type WithPictures = {
  readonly pictures: Readonly<Record<string, Uint8Array>>;
  readonly findings: readonly FolderFinding[];
};

/** Leaves out the pictures of those for which there is no room after the ones before them, and says so in their findings. */
export const roomForPictures = (): (<T extends WithPictures>(one: T) => T) => {
  let left = MOST_LISTED;
  return (one) => {
    const size = Object.values(one.pictures).reduce((sum, { length }) => sum + length, 0);
    if (size > left)
      return { ...one, pictures: {}, findings: [...one.findings, folderFinding('', 'pictures-no-room')] };
    left -= size;
    return one;
  };
};
