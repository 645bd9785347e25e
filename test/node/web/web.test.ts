import { mkdtempSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, request, type IncomingMessage, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { CONTENT_SECURITY_POLICY } from '../../../game/core/contract/page-rules.ts';
import { PORTS, serve, type Served } from '../../../game/node/web/web.ts';

type Answer = { readonly status: number; readonly headers: IncomingMessage['headers']; readonly body: string };

let folder = '';
const toClose: (() => Promise<unknown>)[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'two-hats-web-'));
  mkdirSync(join(folder, 'built/assets'), { recursive: true });
  writeFileSync(join(folder, 'secret.json'), '"secret"');
  writeFileSync(join(folder, 'built/index.html'), '<!doctype html><title>Two Hats</title>');
  writeFileSync(join(folder, 'built/assets/read.js'), 'postMessage(1)');
  writeFileSync(join(folder, 'built/assets/program.exe'), 'MZ');
  writeFileSync(join(folder, 'built/.hidden.json'), '{}');
  symlinkSync(join(folder, 'secret.json'), join(folder, 'built/link.json'));
});
afterEach(async () => {
  for (const close of toClose.splice(0)) await close();
});
afterAll(() => rmSync(folder, { recursive: true }));

const open = async (ports: readonly number[] = [0]): Promise<Served> => {
  const served = await serve(join(folder, 'built'), ports);
  if (served.kind === 'serving') toClose.push(served.close);
  return served;
};
const start = async (): Promise<number> => {
  const served = await open();
  if (served.kind !== 'serving') throw new Error(served.kind);
  return Number(new URL(served.address).port);
};
const ask = (port: number, path: string, { method = 'GET', host = `127.0.0.1:${port}` } = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, method, headers: { host } }, (response) => {
      let body = '';
      response.on('data', (part: Buffer) => (body += part.toString()));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    });
    asked.on('error', reject);
    asked.end();
  });
const stranger = (answer?: string): Promise<number> =>
  new Promise((resolve) => {
    const server: Server = createServer((_request, response) => {
      if (answer !== undefined) response.end(answer);
    });
    toClose.push(async () => {
      server.closeAllConnections();
      server.close();
    });
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });

describe('the loopback server', () => {
  test('hands out the page and its scripts with the policy', async () => {
    const port = await start();
    for (const [path, type] of [
      ['/', 'text/html; charset=utf-8'],
      ['/index.html?x=1', 'text/html; charset=utf-8'],
      ['/assets/read.js', 'text/javascript; charset=utf-8'],
      ['/about.json', 'application/json; charset=utf-8'],
    ] as const) {
      const { status, headers } = await ask(port, path);
      expect([path, status, headers['content-type']]).toEqual([path, 200, type]);
      expect(headers['content-security-policy']).toBe(CONTENT_SECURITY_POLICY);
      expect(headers['x-content-type-options']).toBe('nosniff');
    }
  });

  test('answers a HEAD without a body', async () => {
    const { status, body, headers } = await ask(await start(), '/', { method: 'HEAD' });
    expect([status, body, headers['content-length']]).toEqual([200, '', '38']);
  });

  test.each([
    '/../secret.json',
    '/..%2fsecret.json',
    '/%2e%2e/secret.json',
    '/assets/..%5c..%5csecret.json',
    '/assets/../../secret.json',
    '//etc/passwd',
    '/C:/secret.json',
    '/index.html%00.json',
    '/INDEX.HTML',
    '/assets',
    '/assets/',
    '/assets/program.exe',
    '/.hidden.json',
    '/link.json',
    '/nothing.html',
    'http://elsewhere.example/index.html',
  ])('finds nothing at %s, and sends the policy along', async (path) => {
    const { status, body, headers } = await ask(await start(), path);
    expect(status).toBe(404);
    expect(body).not.toContain('secret');
    expect(headers['content-security-policy']).toBe(CONTENT_SECURITY_POLICY);
  });

  test.each(['evil.example', 'localhost', '127.0.0.1', '127.0.0.1:1', '[::1]:80'])(
    'refuses the name %j',
    async (host) => {
      const port = await start();
      expect((await ask(port, '/', { host })).status).toBe(421);
    },
  );

  test('refuses the name localhost even with the right port', async () => {
    const port = await start();
    expect((await ask(port, '/about.json', { host: `localhost:${port}` })).status).toBe(421);
  });

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('refuses %s', async (method) => {
    expect((await ask(await start(), '/', { method })).status).toBe(405);
  });

  test('survives a request that is no request', async () => {
    const port = await start();
    await new Promise<void>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => socket.end('\0\0\0 nonsense\r\n\r\n'));
      socket.resume();
      socket.on('error', () => resolve());
      socket.on('close', () => resolve());
    });
    expect((await ask(port, '/')).status).toBe(200);
  });
});

describe('a start', () => {
  test('next to another Two Hats gives that one’s address', async () => {
    const port = await start();
    expect(await open([port])).toEqual({ kind: 'alreadyThere', address: `http://127.0.0.1:${port}/` });
  });

  test.each([
    ['silent', undefined],
    ['talkative', 'x'.repeat(50_000)],
    ['polite', '{"app":"another"}'],
    ['odd', 'null'],
  ])('steps round a %s stranger', async (_kind, answer) => {
    const port = await stranger(answer);
    const served = await open([port, 0]);
    expect(served).toMatchObject({ kind: 'serving', strangersAt: [port] });
  });

  test('says so when every port is taken', async () => {
    const port = await stranger('');
    expect(await open([port])).toEqual({ kind: 'noPort', strangersAt: [port] });
  });

  test('tells the page its own port and the usual one', async () => {
    const port = await start();
    expect(JSON.parse((await ask(port, '/about.json')).body)).toEqual({ app: 'two-hats', port, firstPort: PORTS[0] });
  });
});
