/** A thread for one package, to be opened or packed; ended from outside when it takes too long. Entry, imported by nobody. */
import { parentPort } from 'node:worker_threads';
import { packed, unpacked } from '../../core/scenario/package.ts';
import type { Asked } from './package-thread.ts';

const port = parentPort!;
port.on('message', (asked: Asked) => {
  const answer = asked.kind === 'unpack' ? unpacked(asked.bytes) : packed(asked.files, asked.pictures);
  port.postMessage({ kind: 'done', answer });
});

// The clock starts when there is somebody to work, not while this is still being loaded.
port.postMessage({ kind: 'ready' });
