/** `electron.safeStorage`: a key ring that seals, but only what comes from this very process is opened again. */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { SafeStorage } from 'electron';
import { onlyAfter } from './moment.ts';
import { strict } from './strict.ts';

const KEY = randomBytes(32);
const VECTOR = 16;

export const safeStorage = strict('safeStorage', {
  isEncryptionAvailable: () => {
    onlyAfter('safeStorage.isEncryptionAvailable');
    return true;
  },
  getSelectedStorageBackend: () => 'gnome_libsecret',
  encryptString: (plain: string) => {
    const vector = randomBytes(VECTOR);
    const cipher = createCipheriv('aes-256-cbc', KEY, vector);
    return Buffer.concat([vector, cipher.update(plain, 'utf8'), cipher.final()]);
  },
  decryptString: (sealed: Buffer) => {
    const cipher = createDecipheriv('aes-256-cbc', KEY, sealed.subarray(0, VECTOR));
    return Buffer.concat([cipher.update(sealed.subarray(VECTOR)), cipher.final()]).toString('utf8');
  },
} as Partial<SafeStorage>);
