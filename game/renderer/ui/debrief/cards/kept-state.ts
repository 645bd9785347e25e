import type { Keeping } from '../../play/play-view.ts';
import type { TextKey } from '../../text/text.ts';

/** What can be said of it truly: kept is only what stands in the session, and safe only where that is on disk. */
export const keptState = (draft: string, kept: string, keeping: Keeping['kind']): TextKey | undefined => {
  const text = draft.trim();
  if (text === '') return kept === '' ? undefined : 'back.along.emptied';
  if (keeping === 'nowhere') return 'back.along.nowhere';
  if (keeping === 'readOnly') return 'back.along.notKept.short';
  if (text !== kept) return 'back.along.writing';
  return keeping === 'kept' ? 'back.along.kept' : 'back.along.notSafe';
};
