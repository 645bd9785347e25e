import '../../core/contract/jitless.ts';
import { type Pictures, type ScenarioFiles, readScenario } from '../../core/scenario/scenario.ts';

type Asked = { readonly files: ScenarioFiles; readonly pictures: Pictures };

/** Reads a scenario off the window's thread: a hostile file can then cost a worker, never a frozen window. */
self.addEventListener('message', ({ data: { files, pictures } }: MessageEvent<Asked>) => {
  self.postMessage({ kind: 'read', read: readScenario(files, pictures) });
});

// The clock of a reading starts when the worker can read, not while it is still being loaded.
self.postMessage({ kind: 'ready' });
