import '../../core/contract/jitless.ts';
import { type Pictures, packed, unpacked } from '../../core/scenario/package.ts';
import type { ScenarioFiles } from '../../core/scenario/scenario.ts';

type Asked =
  | { readonly kind: 'unpack'; readonly bytes: Uint8Array }
  | { readonly kind: 'pack'; readonly files: ScenarioFiles; readonly pictures: Pictures };

/** Opens and packs packages off the window's thread: a large one takes seconds, and a stranger's may be made to. */
self.addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  const answer = data.kind === 'unpack' ? unpacked(data.bytes) : packed(data.files, data.pictures);
  self.postMessage({ kind: 'done', answer });
});

// The clock starts when the worker can work, not while it is still being loaded.
self.postMessage({ kind: 'ready' });
