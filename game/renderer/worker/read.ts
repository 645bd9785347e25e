import '../../core/contract/jitless.ts';
import { readScenario } from '../../core/scenario/scenario.ts';

/** Reads scenario texts off the window's thread: a hostile file can then cost a worker, never a frozen window. */
self.addEventListener('message', (event: MessageEvent<Readonly<Record<string, string>>>) => {
  self.postMessage({ kind: 'read', read: readScenario(event.data) });
});

// The clock of a reading starts when the worker can read, not while it is still being loaded.
self.postMessage({ kind: 'ready' });
