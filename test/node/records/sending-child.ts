/** Puts sessions into an outbox and sends them, until somebody kills it. */
import { deliver, openOutbox } from '../../../game/node/records/records.ts';
import { aBatch } from './batches.ts';

const [folder = '', endpoint = '', key = '', first = ''] = process.argv.slice(2);
const outbox = await openOutbox(folder);
if (outbox === undefined) throw new Error('Somebody else sends.');
if (first === 'first') for (const name of ['heron', 'otter', 'swift']) await outbox.add(aBatch(name, 60));
process.stdout.write('there\n');
const pass = () => deliver(outbox, { endpoint, key }, { fetch, patienceMs: 5_000, signal: undefined });
while ((await pass()).trouble !== undefined);
await outbox.close();
process.stdout.write('done\n');
