/** Names of files in a package: told as a fault where a program that unpacks carelessly could be led astray by them. */

const LONGEST = 200;
const SHOWN = 60;
const FORBIDDEN: readonly string[] = ['__proto__', 'constructor', 'prototype'];

const quoted = (name: string): string => `\`${name.slice(0, SHOWN)}\``;

/** What is wrong with the name of an entry; undefined where it is a plain path inside the package. */
export const nameFault = (name: string): string | undefined => {
  const parts = name.split('/');
  if (name === '' || name.length > LONGEST) return 'A file in this package has no name, or one that is too long.';
  if (/[\p{Cc}\p{Cf}\ufffd]/u.test(name)) return `The name ${quoted(name)} in this package has hidden characters.`;
  if (name.includes('\\') || name.startsWith('/') || /^[A-Za-z]:/.test(name) || parts.includes('..')) {
    return `The name ${quoted(name)} leads out of this package.`;
  }
  if (parts.some((part) => FORBIDDEN.includes(part))) return `The name ${quoted(name)} cannot be the name of a file.`;
  return undefined;
};

/** Two names that some systems take for the same file, told; undefined where all differ. */
export const twice = (names: readonly string[]): string | undefined => {
  const seen = new Map<string, string>();
  for (const name of names) {
    const plain = name.normalize('NFC').toLowerCase();
    const other = seen.get(plain);
    if (other !== undefined) return `${quoted(name)} stands in this package twice.`;
    seen.set(plain, name);
  }
  return undefined;
};
