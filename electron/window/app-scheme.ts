import { protocol } from 'electron';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { headersOf } from '../../game/core/contract/page-rules.ts';
import { APP_SCHEME, resolveAsset } from './resolve-asset.ts';

/** Makes `app://` a standard, secure scheme: own origin, fetch and workers; no way round the policy. */
export const registerAppScheme = (): void => {
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
};

/** The files below a folder, links left out. Walked by hand: a packed archive answers plain listings only. */
export const filesBelow = async (folder: string, prefix = ''): Promise<readonly string[]> => {
  const entries = await readdir(folder, { withFileTypes: true });
  const found = await Promise.all(
    entries.map(async (entry) => {
      if (entry.isDirectory()) return filesBelow(join(folder, entry.name), `${prefix}${entry.name}/`);
      return entry.isFile() ? [`${prefix}${entry.name}`] : [];
    }),
  );
  return found.flat();
};

const REFUSED = new Response('There is no such file here.\n', { status: 404 });

/** The answer to one request for a file of the window: the file with its headers, or 404. */
export const assetResponse = async (
  folder: string,
  known: ReadonlySet<string>,
  request: { readonly url: string; readonly method: string },
): Promise<Response> => {
  const file = request.method === 'GET' ? resolveAsset(request.url, known) : undefined;
  const headers = file === undefined ? undefined : headersOf(file);
  if (file === undefined || headers === undefined) return REFUSED.clone();
  return new Response(new Uint8Array(await readFile(join(folder, file))), { headers });
};

/** Serves the built window under `app://two-hats/`. The files are listed once: a packed app does not change. */
export const installAppScheme = async (folder: string): Promise<void> => {
  const known = new Set(await filesBelow(folder));
  protocol.handle(APP_SCHEME, (request) => assetResponse(folder, known, request));
};
