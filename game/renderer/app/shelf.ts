/** The scenarios that the host has, read in a worker: what can be played, and what stands against the others. */
import type { Finding, Scenario } from '../../core/scenario/scenario.ts';
import { seenAtFirst } from '../../core/view/view.ts';
import type { Host, ScenarioFolder } from '../host/host.ts';
import type { ScenarioCard } from '../ui/ui.tsx';
import { PATIENCE_MS, type Reading, readAll } from './reader.ts';
import { textsIn } from './texts-in.ts';

export type Shelf = readonly { readonly folder: ScenarioFolder; readonly reading: Reading }[];

/** Reads all of them, one after another. */
export const readShelf = async (host: Host): Promise<Shelf> => {
  const folders = await host['scenarios.list']({});
  const readings = await readAll(
    folders.map(({ files, pictures, imported }) => ({
      files,
      pictures,
      patience: imported ? PATIENCE_MS.imported : PATIENCE_MS.bundled,
    })),
  );
  return folders.flatMap((folder, at) => {
    const reading = readings[at];
    return reading === undefined ? [] : [{ folder, reading }];
  });
};

/** A scenario that can be played; undefined where there is none of that id, or it has errors. */
export const scenarioOn = (shelf: Shelf, id: string): Scenario | undefined => {
  const found = shelf.find(({ folder }) => folder.id === id);
  return found?.reading.kind === 'read' && found.reading.read.ok ? found.reading.read.scenario : undefined;
};

/** The pictures of a scenario, each by the hash of its bytes. */
export const picturesOf = (scenario: Scenario, files: ScenarioFolder['pictures']): ReadonlyMap<string, Uint8Array> =>
  new Map(
    Object.entries(scenario.pictures).flatMap(([file, hash]) => {
      const bytes = files[file];
      return bytes === undefined ? [] : [[hash, bytes] as const];
    }),
  );

/** The pictures of all scenarios that can be played. */
export const picturesOn = (shelf: Shelf): ReadonlyMap<string, Uint8Array> =>
  new Map(
    shelf.flatMap(({ folder, reading }) =>
      reading.kind === 'read' && reading.read.ok ? [...picturesOf(reading.read.scenario, folder.pictures)] : [],
    ),
  );

/** Where there was no room for its pictures, they are not missing as well. */
const findingsOf = ({ findings }: ScenarioFolder, read: readonly Finding[]): readonly Finding[] => {
  const noRoom = findings.some(({ rule }) => rule === 'pictures-no-room');
  return [...findings, ...read.filter(({ rule }) => !noRoom || rule !== 'picture-missing')];
};

/** How the library shows one, in the language wished for where the scenario has it. */
export const cardOf = ({ folder, reading }: Shelf[number], wished: string): ScenarioCard => {
  const { id, imported } = folder;
  if (reading.kind === 'tooLong') return { kind: 'tooLong', id, imported };
  const { read } = reading;
  if (!read.ok) return { kind: 'broken', id, imported, findings: findingsOf(folder, read.findings) };
  const { country, minutes, difficulty, coCreation, policyArea, place, goals } = read.scenario;
  const { language, languages, text } = textsIn(read.scenario, wished);
  const { picture } = read.scenario;
  const hash = picture && read.scenario.pictures[picture.file];
  return {
    kind: 'ready',
    id,
    imported,
    title: text('title'),
    summary: text('summary'),
    picture: hash === undefined ? undefined : { hash, alt: text('picture.alt') },
    language,
    languages,
    country,
    minutes,
    difficulty,
    coCreation,
    policyArea,
    place,
    seen: seenAtFirst(read.scenario),
    goals,
  };
};

/** The scenarios that came with the game, for whoever wants to begin with a copy of one. */
export const bundledOn = (shelf: () => Promise<Shelf>, wished: string) => ({
  copies: async () =>
    (await shelf()).flatMap(({ folder, reading }) => {
      if (folder.imported || reading.kind !== 'read' || !reading.read.ok) return [];
      const { language, text } = textsIn(reading.read.scenario, wished);
      return [{ id: folder.id, title: text('title'), language }];
    }),
  folderOf: async (id: string) => (await shelf()).find(({ folder }) => folder.id === id)?.folder,
});
