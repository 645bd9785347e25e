import type { Host } from '../../../game/core/contract/contract.ts';

export type GivenFile = { readonly name: string; readonly text: string };

/** A host under test: windows that share what is kept, and a person who answers its dialogs. */
export type TestedHost = {
  /** One more window on the same data. `vanish` ends it as a crash does: nothing is closed first. */
  readonly openWindow: () => Promise<{ readonly host: Host; readonly vanish: () => Promise<void> }>;
  /** What the person will choose in the next dialog; undefined for cancelling it. Tells what was asked through `doing`. */
  readonly choosing: <T>(choice: Choice, doing: () => Promise<T>) => Promise<T>;
  /** The files that reached the person while doing something, by name. */
  readonly receiving: <T>(
    doing: () => Promise<T>,
    /** `latin1` for bytes that are no text. */
    encoding?: 'utf8' | 'latin1',
  ) => Promise<{ readonly value: T; readonly files: readonly GivenFile[] }>;
  /** Puts a text into a folder that was chosen before, as another program would; where the host can hear that. */
  readonly writeOutside?: (folder: string, file: string, text: string) => Promise<void>;
  readonly stop: () => Promise<void>;
};

export type Choice =
  | { readonly kind: 'sessions'; readonly files: readonly GivenFile[] }
  | { readonly kind: 'folder'; readonly name: string; readonly files: Readonly<Record<string, string | Uint8Array>> }
  | { readonly kind: 'file'; readonly file: GivenFile }
  | { readonly kind: 'package'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'nothing' };
