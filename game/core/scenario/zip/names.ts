/** Names of files in a package: told as a fault where a program that unpacks carelessly could be led astray by them. */

import { type Saying, says } from '../finding.ts';
import { phrase } from '../phrase.ts';

const LONGEST = 200;
const SHOWN = 60;
const FORBIDDEN: readonly string[] = ['__proto__', 'constructor', 'prototype'];

const told = (as: string, name = ''): Saying =>
  says('package-name', { name: name.slice(0, SHOWN) }, { as, hint: phrase('hint.pack-again') });

/** What is wrong with the name of an entry; undefined where it is a plain path inside the package. */
export const nameFault = (name: string): Saying | undefined => {
  const parts = name.split('/');
  if (name === '' || name.length > LONGEST) return told('length');
  if (/[\p{Cc}\p{Cf}\ufffd]/u.test(name)) return told('hidden', name);
  if (name.includes('\\') || name.startsWith('/') || /^[A-Za-z]:/.test(name) || parts.includes('..')) {
    return told('outside', name);
  }
  if (parts.some((part) => FORBIDDEN.includes(part))) return told('forbidden', name);
  return undefined;
};

/** Two names that some systems take for the same file, told; undefined where all differ. */
export const twice = (names: readonly string[]): Saying | undefined => {
  const seen = new Map<string, string>();
  for (const name of names) {
    const plain = name.normalize('NFC').toLowerCase();
    const other = seen.get(plain);
    if (other !== undefined) return told('twice', name);
    seen.set(plain, name);
  }
  return undefined;
};
