/** Serves the window with a folder that is being written, and tells the page of every save. */
import { basename, resolve } from 'node:path';
import { PREVIEW_PATH, type PreviewNews, handleFrom } from '../../../core/contract/contract.ts';
import type { Finding, Read } from '../../../core/scenario/scenario.ts';
import { type WholeFolder, followFolder } from '../../files/files.ts';
import { makeFeed, serve } from '../../web/web.ts';
import { checkFolder } from '../open-scenario.ts';
import type { Say } from '../text/say.ts';
import { type Beginning, type Start, beginningOf } from './beginning.ts';

/** Apart from where games are kept: browsers tell addresses apart, and a preview has no business there. The last: any. */
export const PREVIEW_PORTS: readonly number[] = [47_321, 47_322, 47_323, 0];

export type PreviewParts = {
  readonly folder: string;
  /** The built window. */
  readonly built: string;
  readonly ports: readonly number[];
  readonly seed: number;
  readonly start: Start;
  readonly say: Say;
  /** After each save: what is wrong with the folder. */
  readonly followed: (findings: readonly Finding[]) => void;
};

export type Previewing = { readonly address: string; readonly close: () => Promise<void> };

/** Undefined where none of the ports is free. */
export const servePreview = async (parts: PreviewParts): Promise<Previewing | undefined> => {
  const feed = makeFeed(PREVIEW_PATH);
  const served = await firstFree(parts, feed);
  if (served === undefined) return undefined;
  let open = true;
  const stop = await followFolder(
    parts.folder,
    teller(
      parts,
      (news) => feed.tell(news),
      () => open,
    ),
  );
  return {
    address: `${served.address}?preview`,
    close: async () => {
      open = false;
      await stop();
      feed.close();
      await served.close();
    },
  };
};

const firstFree = async ({ built, ports }: PreviewParts, feed: ReturnType<typeof makeFeed>) => {
  for (const port of ports) {
    const served = await serve(built, [port], feed);
    if (served.kind === 'serving') return served;
  }
  return undefined;
};

/**
 * Where the game begins is settled by the first version that can be played; once it is, the page is told before anything is
 * read here, because it reads for itself.
 */
const teller = (
  { folder, seed, start, say, followed }: PreviewParts,
  tell: (news: PreviewNews) => void,
  wanted: () => boolean,
) => {
  const id = handleFrom(basename(resolve(folder)), 'scenario');
  let beginning: Beginning | undefined = start.kind === 'first' ? { lines: [], note: '' } : undefined;
  let n = 0;
  const settle = async (read: Read): Promise<void> => {
    if (read.ok) beginning ??= await beginningOf(read.scenario, { seed, start, say, wanted });
  };
  return async ({ files, pictures, findings }: WholeFolder): Promise<void> => {
    const reading = checkFolder(folder);
    if (beginning === undefined) await settle(await reading);
    n += 1;
    const { lines, note } = beginning ?? { lines: [], note: '' };
    const wrong = findings.map((one) => ({ ...one }));
    const drawn = Object.entries(pictures).map(
      ([name, bytes]) => [name, Buffer.from(bytes).toString('base64')] as const,
    );
    const now = { id, files, pictures: Object.fromEntries(drawn), imported: true, findings: wrong };
    tell({ n, folder: now, seed, begin: [...lines], note });
    followed((await reading).findings);
  };
};
