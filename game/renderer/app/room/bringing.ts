/**
 * From whatever was brought to a class that lies open: files, sessions from a record store, or an example. Each way answers what
 * came of it and shows nothing: whoever asked may have left meanwhile.
 */
import type { RoomFailure, RoomIntent, RoomNotice, Settings } from '../../ui/ui.tsx';
import { scenarioOn } from '../shelf.ts';
import { VERSION } from '../version.ts';
import type { ClassDesk, FilesFound } from './class-desk.ts';
import { type Found, findPreparation } from './kept.ts';
import { type OpenClass, languageOf, openClass } from './open-class.ts';
import type { RoomParts } from './room-parts.ts';

type Parts = Pick<RoomParts, 'host' | 'kept' | 'shelf' | 'seed'> & { readonly settings: Settings };
type Refused = FilesFound['refused'];

type Gathered =
  | { readonly ok: true; readonly files: FilesFound; readonly notice?: RoomNotice }
  | { readonly ok: false; readonly failure: RoomFailure };

export type Bringing = (parts: Parts, desk: ClassDesk) => Promise<Gathered>;

export type Brought =
  | { readonly ok: true; readonly open: OpenClass; readonly found: Found; readonly notice: RoomNotice | undefined }
  /** Why there is no class: none of the files could be used, or something else stood in the way. */
  | { readonly ok: false; readonly refused?: Refused; readonly failure?: RoomFailure };

/** A class to try the room with: enough for every picture, few enough to be played in a moment. */
const EXAMPLE = 19;

const missing = (scenario: string): RoomFailure => ({ kind: 'scenarioMissing', scenario });

export const bringFiles =
  ({ files }: Pick<Extract<RoomIntent, { kind: 'bring' }>, 'files'>): Bringing =>
  async (_, desk) => ({ ok: true, files: await desk.ask('files', { files }) });

export const bringExample =
  (id: string): Bringing =>
  async ({ shelf, seed, settings: { language } }, desk) => {
    const scenario = scenarioOn(await shelf(), id);
    if (scenario === undefined) return { ok: false, failure: missing(id) };
    const wish = { sessions: EXAMPLE, seed: seed(), language, scenario: id, engine: VERSION };
    return { ok: true, files: await desk.ask('example', { scenario, wish }) };
  };

export const bringFromStore: Bringing = async ({ host }, desk) => {
  const fetched = await host.fetch();
  if (!fetched.ok) return { ok: false, failure: { kind: 'host', code: fetched.failure.code } };
  const { texts, damaged, more } = fetched.value;
  const files = await desk.ask('texts', { texts: texts.map((text, at) => ({ name: String(at + 1), text })) });
  return damaged > 0 || more ? { ok: true, files, notice: { kind: 'fetched', damaged, more } } : { ok: true, files };
};

/** Gathers the sessions and measures them; `onMeasuring` is told how many there are. Rejects where the desk's worker breaks. */
export const bringIn = async (
  parts: Parts,
  desk: ClassDesk,
  bringing: Bringing,
  onMeasuring: (sessions: number) => void,
): Promise<Brought> => {
  const gathered = await bringing(parts, desk);
  if (!gathered.ok) return gathered;
  const { files, notice } = gathered;
  const { scenario: id, refused, keys, languages } = files;
  if (id === undefined) return { ok: false, refused };
  const scenario = scenarioOn(await parts.shelf(), id);
  if (scenario === undefined) return { ok: false, refused, failure: missing(id) };
  const found = await findPreparation(parts.kept, id, keys, () => crypto.randomUUID());
  onMeasuring(keys.length);
  const { association } = found.prepared;
  const language = languageOf(scenario, languages, parts.settings.language);
  const measured = await desk.ask('measure', { scenario, language, association });
  return { ok: true, open: openClass(id, scenario, files, measured), found, notice };
};
