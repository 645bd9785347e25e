/** `electron.protocol`: one scheme of one's own, standard and secure, made known before `ready` and served after it. */
import type { CustomScheme, Protocol } from 'electron';
import { onlyAfter, onlyBefore } from './moment.ts';
import { strict } from './strict.ts';
import { answerWith } from './system.ts';

type Handler = Parameters<Protocol['handle']>[1];

let privileged: readonly string[] | undefined;
const handlers = new Map<string, Handler>();

const refuseLax = ({ scheme, privileges }: CustomScheme): void => {
  const { standard, secure, bypassCSP, allowServiceWorkers, corsEnabled } = privileges ?? {};
  if (!standard || !secure) throw new Error(`${scheme}: must be standard and secure`);
  if (bypassCSP || allowServiceWorkers || corsEnabled) throw new Error(`${scheme}: may not get round the policy`);
};

export const protocol = strict('protocol', {
  registerSchemesAsPrivileged: (schemes) => {
    onlyBefore('protocol.registerSchemesAsPrivileged');
    if (privileged) throw new Error('protocol.registerSchemesAsPrivileged may be called once');
    schemes.forEach(refuseLax);
    privileged = schemes.map(({ scheme }) => scheme);
  },
  handle: (scheme, handler) => {
    onlyAfter('protocol.handle');
    if (!privileged?.includes(scheme)) throw new Error(`${scheme} was not registered as privileged before ready`);
    if (handlers.has(scheme)) throw new Error(`${scheme} is handled already`);
    handlers.set(scheme, handler);
  },
} satisfies Partial<Protocol>);

answerWith({
  request: async (url, method) => {
    const handler = handlers.get(url.slice(0, url.indexOf(':')));
    if (handler === undefined) return undefined;
    // A Request of Node's cannot be made for a scheme that is not the web's with every method, so a plain one stands for it.
    const request = strict('Request', { url, method, headers: new Headers() }) as unknown as Request;
    const response = await handler(request);
    return {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: new Uint8Array(await response.arrayBuffer()),
    };
  },
});
