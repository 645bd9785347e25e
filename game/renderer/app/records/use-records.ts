import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import type { Host } from '../../host/host.ts';
import { type RecordsIntent, type RecordsView, loadRecordStore } from '../../ui/ui.tsx';
import type { RecordsDesk } from './records-desk.ts';

type Records = { readonly view: RecordsView | undefined; readonly send: (intent: RecordsIntent) => void };

const NOTHING = { subscribe: () => () => undefined, view: () => undefined };
const NOT_HERE: RecordsView = { here: false, standing: undefined, said: 0, busy: undefined, failure: undefined };

/**
 * The record store while it is looked at, loaded when that is first of all. `host` is undefined where the edition reaches no
 * store; `news` is another value whenever something may have been put in.
 */
export const useRecords = (host: Host | undefined, looked: boolean, news: unknown): Records => {
  const [loaded, setLoaded] = useState(false);
  const [desk, setDesk] = useState<RecordsDesk>();
  useEffect(() => {
    if (!looked || loaded) return;
    const opening = Promise.all([import('./records-desk.ts'), loadRecordStore()]).then(([{ openRecordsDesk }]) => {
      setDesk(host && openRecordsDesk(host));
      setLoaded(true);
    });
    // Scripts that cannot be loaded now are asked for again with the next look.
    opening.catch(() => undefined);
  }, [host, looked, loaded]);
  useEffect(() => (looked ? desk?.watch() : undefined), [desk, looked]);
  useEffect(() => {
    if (looked && news !== undefined) desk?.send({ kind: 'look' });
  }, [desk, looked, news]);
  const view = useSyncExternalStore(desk?.subscribe ?? NOTHING.subscribe, desk?.view ?? NOTHING.view);
  const send = useCallback((intent: RecordsIntent) => desk?.send(intent), [desk]);
  return { view: loaded && host === undefined ? NOT_HERE : view, send };
};
