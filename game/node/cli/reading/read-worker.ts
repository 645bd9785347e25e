/** The thread in which the command line reads what strangers wrote; it is ended from outside when it takes too long. */
import '../../../core/contract/jitless.ts';
import { parentPort } from 'node:worker_threads';
import type { Asked } from './reader.ts';

const answers = {
  read: async ({ files, pictures }: Extract<Asked, { kind: 'read' }>) =>
    (await import('../../../core/scenario/scenario.ts')).readScenario(files, pictures),
  lint: async ({ files, pictures, only }: Extract<Asked, { kind: 'lint' }>) =>
    (await import('../../../core/authoring/lint/lint.ts')).lint(files, only, pictures),
  unpack: async ({ bytes }: Extract<Asked, { kind: 'unpack' }>) =>
    (await import('../../../core/scenario/package.ts')).unpacked(bytes),
};

const answerTo = (asked: Asked): Promise<unknown> => {
  switch (asked.kind) {
    case 'read':
      return answers.read(asked);
    case 'lint':
      return answers.lint(asked);
    case 'unpack':
      return answers.unpack(asked);
  }
};

const port = parentPort!;
port.on('message', (asked: Asked) => {
  void answerTo(asked).then((answer) => port.postMessage({ answer }));
});

// The clock of a reading starts when there is somebody to read, not while this is still being loaded.
await import('../../../core/scenario/scenario.ts');
port.postMessage('ready');
