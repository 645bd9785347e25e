/** What the system's errors mean for a player: one closed list instead of dozens of codes. */
import { type StoreFailure, type Stored, notStored, stored } from '../../core/session/session.ts';

const MEANINGS: Readonly<Record<string, StoreFailure['code']>> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  EFBIG: 'full',
  EROFS: 'read-only',
  EACCES: 'read-only',
  EPERM: 'read-only',
  EISDIR: 'bad-name',
  ENAMETOOLONG: 'bad-name',
  ENOENT: 'gone',
  ENOTDIR: 'gone',
  ESTALE: 'gone',
  EEXIST: 'exists',
};

/** The system's code of an error; undefined where it has none. */
export const systemCode = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;

export const failureOf = (error: unknown): StoreFailure => {
  const code = systemCode(error) ?? '';
  return { code: MEANINGS[code] ?? 'failed', detail: error instanceof Error ? error.message : String(error) };
};

/** Runs something that touches the disk; what the disk refuses comes back as a value. */
export const onDisk = async <T>(run: () => Promise<T>): Promise<Stored<T>> => {
  try {
    return stored(await run());
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    const { code, detail } = failureOf(error);
    return notStored(code, detail);
  }
};
