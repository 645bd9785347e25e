import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Dialogs } from '../../electron/handlers/dialogs.ts';
import { handlersFor } from '../../electron/handlers/handlers.ts';
import type { Around } from '../../electron/handlers/room.ts';
import { type Vault, recordDesk } from '../../game/node/records/records.ts';
import type { Choice, GivenFile, TestedHost } from '../core/contract/tested-host.ts';

const put = (path: string, text: string | Uint8Array): string => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
};

/** A person in front of the system's boxes: what is chosen next, and where files go that are saved. */
const person = (folder: string) => {
  let chosen: readonly string[] | undefined = [];
  let typed: string | undefined;
  let rounds = 0;
  const target = (): string => {
    const to = join(folder, `saved-${++rounds}`);
    mkdirSync(to);
    return to;
  };
  const dialogs: Dialogs = {
    sessionFiles: async () => chosen,
    scenario: async () => chosen?.[0],
    saveAs: async (fileName) => chosen && join(target(), fileName),
    savePackage: async (fileName) => chosen && join(target(), fileName),
    saveFile: async (fileName) => chosen && join(target(), typed ?? fileName),
    folderForFiles: async () => chosen && target(),
    mayConnect: async () => chosen !== undefined,
  };
  return {
    dialogs,
    choose: (paths: readonly string[] | undefined) => (chosen = paths),
    /** Instead of the name that the next box proposes. */
    type: (name: string) => (typed = name),
    received: (encoding: 'utf8' | 'latin1' = 'utf8'): readonly GivenFile[] => {
      const at = join(folder, `saved-${rounds}`);
      return readdirSync(at).map((name) => ({ name, text: readFileSync(join(at, name), encoding) }));
    },
  };
};

/** A key ring that seals by turning a text round. */
const keyRing: Vault = {
  canSeal: () => true,
  seal: (secret) => Buffer.from([...secret].toReversed().join('')),
  unseal: (sealed) => [...Buffer.from(sealed).toString()].toReversed().join(''),
};

/** A window beside which another one can stand, and whose page is eight bytes on paper. */
const beside = (): Around => {
  let projecting = false;
  return {
    project: async (on) => (projecting = on),
    isProjecting: () => projecting,
    printed: async () => new TextEncoder().encode('%PDF-1.7'),
  };
};

/** What the desktop's boxes ask beside what every host asks: a name for a file. */
type DesktopChoice = Choice | { readonly kind: 'typed'; readonly name: string };

export type DesktopHost = Omit<TestedHost, 'choosing'> & {
  readonly choosing: <T>(choice: DesktopChoice, doing: () => Promise<T>) => Promise<T>;
} & { readonly root: string; readonly data: string };

/** The desktop's handlers on folders of their own, and a person in place of Electron's dialogs. */
export const desktopHost = async (): Promise<DesktopHost> => {
  const root = mkdtempSync(join(tmpdir(), 'two-hats-desktop-'));
  const data = join(root, 'data');
  put(join(root, 'bundled', 'street', 'scenario.yaml'), 'title: Street');
  const { dialogs, choose, type, received } = person(root);
  const records = recordDesk(join(data, 'records'), keyRing, { fetch, patienceMs: 5_000 });
  const handlers = handlersFor({ bundled: join(root, 'bundled'), data }, records);
  let count = 0;
  const leaves: (() => Promise<void>)[] = [];
  return {
    root,
    data,
    openWindow: async () => {
      const { host, leave } = handlers(dialogs, beside());
      leaves.push(leave);
      return { host, vanish: leave };
    },
    choosing: (choice, doing) => {
      const at = join(root, `chosen-${++count}`);
      if (choice.kind === 'nothing') choose(undefined);
      else if (choice.kind === 'typed') type(choice.name);
      else if (choice.kind === 'sessions') choose(choice.files.map(({ name, text }) => put(join(at, name), text)));
      else if (choice.kind === 'file') choose([put(join(at, choice.file.name), choice.file.text)]);
      else if (choice.kind === 'package') choose([put(join(at, choice.name), choice.bytes)]);
      else {
        for (const [path, text] of Object.entries(choice.files)) put(join(at, choice.name, path), text);
        choose([join(at, choice.name)]);
      }
      return doing();
    },
    receiving: async (doing, encoding) => ({ value: await doing(), files: received(encoding) }),
    writeOutside: async (name, file, text) => void put(join(root, `chosen-${count}`, name, file), text),
    stop: async () => {
      for (const leave of leaves) await leave();
      await records.stop();
      rmSync(root, { recursive: true });
    },
  };
};
