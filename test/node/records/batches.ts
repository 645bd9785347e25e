/** Batches for the tests of what goes to a record store. */
import { createHash } from 'node:crypto';
import { type Batch, attachmentOf } from '../../../game/node/records/records.ts';

export const idOf = (name: string): string => {
  const hex = createHash('sha256').update(name).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

export const VERB = 'http://adlnet.gov/expapi/verbs/completed';
export const USAGE = 'https://example.org/session';

/** A session of `n` statements, the last of them with the session's file: some lines, the last of them empty. */
export const aBatch = (name: string, n = 4): Batch => {
  const file = attachmentOf('application/x-ndjson', new TextEncoder().encode(`{"session":"${name}"}\n{"n":1}\n`));
  return {
    version: '1.0.3',
    name,
    attachments: [file],
    statements: Array.from({ length: n }, (_, i) => ({
      id: idOf(`${name} ${i}`),
      verb: { id: i === n - 1 ? VERB : 'http://adlnet.gov/expapi/verbs/progressed' },
      object: { id: `https://example.org/${name}` },
      ...(i < n - 1
        ? {}
        : {
            attachments: [
              { usageType: USAGE, contentType: file.contentType, length: file.bytes.length, sha2: file.sha2 },
            ],
          }),
    })),
  };
};
