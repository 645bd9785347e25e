import { createServer, get, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answer, type About } from './answer.ts';
import type { Feed } from './feed.ts';

export { makeFeed } from './feed.ts';
export type { Feed } from './feed.ts';
export { openInBrowser } from './open-in-browser.ts';

/**
 * Where the browser edition lives. Browsers keep saves per address, so the port may not wander: the first of these is home,
 * the other two are for when a stranger sits on it.
 */
export const PORTS: readonly [number, number, number] = [47_311, 47_312, 47_313];

export type Served =
  | {
      readonly kind: 'serving';
      readonly address: string;
      readonly strangersAt: readonly number[];
      readonly close: () => Promise<void>;
    }
  | { readonly kind: 'alreadyThere'; readonly address: string }
  | { readonly kind: 'noPort'; readonly strangersAt: readonly number[] };

const ASK_MS = 1_500;
const MAX_ABOUT = 1_000;

export const addressOf = (port: number): string => `http://127.0.0.1:${port}/`;

const isTwoHats = (text: string): boolean => {
  try {
    const about: unknown = JSON.parse(text);
    return typeof about === 'object' && about !== null && 'app' in about && about.app === 'two-hats';
  } catch {
    return false;
  }
};

/** Whether a Two Hats answers at a port. A stranger that is silent, slow or talks without end is a stranger. */
const twoHatsAt = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const request = get(
      { host: '127.0.0.1', port, path: '/about.json', agent: false, signal: AbortSignal.timeout(ASK_MS) },
      (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (part: string) => {
          text += part;
          if (text.length > MAX_ABOUT) request.destroy();
        });
        response.on('end', () => resolve(isTwoHats(text)));
        response.on('error', () => resolve(false));
        response.on('close', () => resolve(false));
      },
    );
    request.on('error', () => resolve(false));
  });

/** Listens on loopback alone; undefined where the port is taken or not allowed. Other failures throw. */
const listen = (folder: string, port: number, feed: Feed | undefined): Promise<Server | undefined> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' || error.code === 'EACCES' ? resolve(undefined) : reject(error),
    );
    server.listen({ host: '127.0.0.1', port, exclusive: true }, () => {
      const about: About = { app: 'two-hats', port: (server.address() as AddressInfo).port, firstPort: PORTS[0] };
      server.on('request', answer(folder, about, feed));
      resolve(server);
    });
  });

const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

/**
 * Serves the built window from `folder` at the first of `ports` that is free. Where another Two Hats already sits, its
 * address is the answer; where a stranger does, the next port is tried. Port 0 takes any free one. `feed` is asked for news.
 */
export const serve = async (folder: string, ports: readonly number[] = PORTS, feed?: Feed): Promise<Served> => {
  const strangersAt: number[] = [];
  for (const port of ports) {
    const server = await listen(folder, port, feed);
    if (server) {
      const address = addressOf((server.address() as AddressInfo).port);
      return { kind: 'serving', address, strangersAt, close: () => close(server) };
    }
    if (await twoHatsAt(port)) return { kind: 'alreadyThere', address: addressOf(port) };
    strangersAt.push(port);
  }
  return { kind: 'noPort', strangersAt };
};
