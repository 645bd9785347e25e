/** A certain mend, done to the open files. Pure. */
import type { Finding } from '../../../core/scenario/scenario.ts';
import type { Buffers } from './buffers.ts';

type Edits = NonNullable<Finding['fix']>['edits'];

/** Undefined where the text is no longer the one that was checked: its places mean nothing there. */
export const withEdits = (
  buffers: Buffers,
  checked: Readonly<Record<string, string>>,
  edits: Edits,
): Buffers | undefined => {
  const files = new Set(edits.map(({ file }) => file));
  const next: Record<string, Buffers[string]> = { ...buffers };
  for (const file of files) {
    const buffer = buffers[file];
    if (buffer === undefined || buffer.text !== checked[file]) return undefined;
    // From the end on, so that the places before it stay what they are.
    const own = edits.filter((edit) => edit.file === file).toSorted((a, b) => b.from - a.from);
    const text = own.reduce((all, edit) => all.slice(0, edit.from) + edit.text + all.slice(edit.to), buffer.text);
    next[file] = { ...buffer, text };
  }
  return next;
};
