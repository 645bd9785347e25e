/** `electron.net`: requests from the main process; here they go out as Node sends them. */
import type { Net } from 'electron';
import { onlyAfter } from './moment.ts';
import { strict } from './strict.ts';

export const net = strict('net', {
  fetch: (...args: Parameters<Net['fetch']>) => {
    onlyAfter('net.fetch');
    return globalThis.fetch(...(args as Parameters<typeof fetch>));
  },
} as Partial<Net>);
