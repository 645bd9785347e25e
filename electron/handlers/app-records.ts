import { net, safeStorage } from 'electron';
import { type RecordDesk, type Vault, recordDesk } from '../../game/node/records/records.ts';

const PATIENCE_MS = 30_000;

/** The system's key ring. Where it has none, Electron would only disguise a secret: then none is kept. */
const keyRing: Vault = {
  canSeal: () =>
    safeStorage.isEncryptionAvailable() &&
    (process.platform !== 'linux' || safeStorage.getSelectedStorageBackend() !== 'basic_text'),
  seal: (secret) => safeStorage.encryptString(secret),
  unseal: (sealed) => safeStorage.decryptString(Buffer.from(sealed)),
};

/** One desk for all windows; requests go the way that the system's proxy says. */
export const appRecordDesk = (folder: string): RecordDesk =>
  recordDesk(folder, keyRing, { fetch: net.fetch.bind(net) as typeof fetch, patienceMs: PATIENCE_MS });
