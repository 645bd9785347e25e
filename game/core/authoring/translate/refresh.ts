/** What becomes of a locale file when its scenario has moved on. */
import { sha256Hex } from '../../scenario/canonical.ts';
import { type Entry, type Written, bare } from './entries.ts';

export type Standing = 'translated' | 'outdated' | 'untranslated';

export type Counts = {
  /** Texts that have no translation yet, those that are new included. */
  readonly untranslated: number;
  /** Texts that this file did not have. */
  readonly new: number;
  readonly outdated: number;
  /** Translations of texts that are no longer there, kept at the end. */
  readonly gone: number;
  /** Translations that went along with a text to its new id. */
  readonly moved: number;
  readonly texts: number;
};

/** Six hexadecimal digits: two texts of one id are told apart, nothing more is asked of it. */
export const fingerprint = (text: string): string => sha256Hex(text).slice(0, 6);

/**
 * A translation is outdated when its original is not the one it was made of. Once that was marked, a translation that has
 * been changed since counts as made anew; so a typo mended before anybody knew of the change does not hide it.
 */
export const standingOf = (entry: Entry | undefined, original: string): Standing => {
  if (entry === undefined || entry.text === '') return 'untranslated';
  const { stamp } = entry;
  if (stamp === undefined || stamp.of === fingerprint(original)) return 'translated';
  return stamp.is !== undefined && stamp.is !== fingerprint(entry.text) ? 'translated' : 'outdated';
};

type Texts = Readonly<Record<string, string>>;

export const refreshed = (
  texts: Texts,
  entries: readonly Entry[],
): { readonly entries: readonly Written[]; readonly counts: Counts } => {
  const byId = new Map(entries.map((one) => [one.id, one]));
  const left = entries.filter(({ id }) => !Object.hasOwn(texts, id));
  const taken = new Set<string>();
  let fresh = 0;
  const here = Object.entries(texts).map(([id, original], n, all): Written => {
    const known = byId.get(id);
    const moved = known === undefined ? cameFrom(left, taken, original) : undefined;
    if (moved) taken.add(moved.id);
    if (known === undefined && moved === undefined) fresh++;
    const group = n > 0 && known === undefined && groupOf(all[n - 1]![0]) !== groupOf(id);
    const entry = known ?? (moved ? { ...moved, id } : bare(id));
    return { ...marked(entry, original), space: entry.space || group, gone: false };
  });
  const gone = left.filter(({ id, text }) => text !== '' && !taken.has(id)).map((one) => ({ ...one, gone: true }));
  const count = (wanted: Standing) => here.filter((one) => standingOf(one, texts[one.id]!) === wanted).length;
  return {
    entries: [...here, ...gone],
    counts: {
      texts: here.length,
      new: fresh,
      untranslated: count('untranslated'),
      outdated: count('outdated'),
      gone: gone.length,
      moved: taken.size,
    },
  };
};

/** A translation whose id has gone and whose original is this one word for word: the text was only renamed. */
const cameFrom = (left: readonly Entry[], taken: ReadonlySet<string>, original: string): Entry | undefined =>
  left.find(({ id, text, stamp }) => text !== '' && !taken.has(id) && stamp?.of === fingerprint(original));

/** `actors.sam.name` and `actors.sam.role` belong together, and so do `title` and `fixed.0`. */
const groupOf = (id: string): string => {
  const steps = id.split('.');
  return steps.length < 3 ? '' : steps.slice(0, 2).join('.');
};

// eslint-disable-next-line no-control-regex -- a comment of YAML cannot hold these
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g;

/** With our lines above it and the stamp behind it as they must be now. */
const marked = (entry: Entry, original: string): Entry => {
  const lines = original.split(/\r\n?|\n/).map((line) => `> ${line.replace(UNPRINTABLE, ' ')}`.trimEnd());
  switch (standingOf(entry, original)) {
    case 'translated':
      return { ...entry, marks: [], stamp: { of: fingerprint(original), is: undefined } };
    case 'untranslated':
      return { ...entry, marks: lines, stamp: undefined };
    case 'outdated':
      return {
        ...entry,
        marks: ['> The original has changed; translate anew:', ...lines],
        stamp: { of: entry.stamp!.of, is: fingerprint(entry.text) },
      };
  }
};
