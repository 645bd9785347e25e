import { loadedLater } from '../../loaded-later.tsx';

/** The part of the settings about the record store: few ever look at it. */
const store = loadedLater(async () => (await import('../../records/record-store.tsx')).RecordStore);
export const loadRecordStore = store.load;
export const StorePart = store.Shown;
