/** What sessions are called: labels on the screen, handles between window and host, names of files that leave. */

const LONGEST = 80;

/** A label: one line, nothing that turns or hides text; the joiners that some scripts and pictograms need are let through. */
export const LABEL = /^(?=.*\S)(?:[^\p{C}\p{Zl}\p{Zp}]|[\u200c\u200d]){1,80}$/u;

/** The nearest label to a text; `other` where nothing is left of it. */
export const labelFrom = (text: string, other: string): string => {
  const cleaned = text.replace(/[^\P{C}\u200c\u200d]|[\p{Zl}\p{Zp}]/gu, ' ').trim();
  // By characters, so that none is cut in two; the expression counts them the same way.
  const label = [...cleaned].slice(0, LONGEST).join('').trim();
  return LABEL.test(label) ? label : other;
};

const LONGEST_HANDLE = 60;

/** The beginning of a handle, in small letters, digits and hyphens: `quiet-heron-42`. */
export const handleFrom = (text: string, other: string): string => {
  const plain = text.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '');
  const handle = plain
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_HANDLE)
    .replace(/^-+|-+$/g, '');
  return handle === '' ? other : handle;
};

/** The first of `base`, `base-2`, `base-3` … that is not taken. */
export const freeName = (base: string, isTaken: (name: string) => boolean): string => {
  let name = base;
  for (let n = 2; isTaken(name); n++) name = `${base}-${n}`;
  return name;
};

/** What systems take as devices, whatever ending follows. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** A session's file name to propose for what is called so; it is a plain file name on every system. */
export const fileNameFor = (label: string): string => `${plainName(label, 'session')}.two-hats`;

/** The same for a package of a scenario. */
export const packageNameFor = (label: string): string => `${plainName(label, 'scenario')}.twohats`;

/** The same for any other file that is saved, by its ending. */
export const savedNameFor = (label: string, ending: string): string => `${plainName(label, 'two-hats')}.${ending}`;

const plainName = (label: string, other: string): string => {
  const plain = label
    .replace(/[^\p{L}\p{N}\p{M} _-]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return plain === '' || DEVICE.test(plain) ? other : plain;
};
