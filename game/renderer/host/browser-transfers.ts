/** Sessions out of the browser's store and into it, where the person says so. */
import {
  type BroughtSessions,
  type Host,
  type Outcome,
  answered,
  failed,
  fileNameFor,
  freeName,
  handleFrom,
  labelFrom,
  logOf,
  rowOf,
  withoutTornEnd,
} from '../../core/contract/contract.ts';
import type { Database } from './database.ts';
import { handOut, pickFiles } from './person-files.ts';
import { addRows, listRows, readRows } from './session-rows.ts';

const LARGEST = 32 * 1024 * 1024;
const ENDING = /\.two-hats$/;

export const browserTransfers = (base: Database): Pick<Host, 'sessions.export' | 'sessions.import'> => ({
  'sessions.export': async (wish) => {
    const found = 'text' in wish ? answered([wish]) : await kept(base, wish.sessions);
    if (!found.ok) return found;
    const taken = new Set<string>();
    for (const { name, text } of found.value) {
      const free = freeName(name, (one) => taken.has(fileNameFor(one)));
      taken.add(fileNameFor(free));
      handOut(fileNameFor(free), text);
    }
    return answered(found.value.length);
  },
  'sessions.import': async () => {
    // No ending is asked for: some systems then grey out files with an ending that they do not know.
    const files = await pickFiles({ several: true });
    if (files === undefined) return failed('cancelled');
    const imported: string[] = [];
    const refused: BroughtSessions['refused'] = [];
    for (const file of files) {
      const one = await bringIn(base, file);
      if (one.ok) imported.push(one.value);
      else refused.push({ name: file.name.slice(0, 300), code: one.code });
    }
    return answered({ imported, refused });
  },
});

type Leaving = { readonly name: string; readonly text: string };

const kept = async (base: Database, sessions: readonly string[]): Promise<Outcome<readonly Leaving[]>> => {
  const found: Leaving[] = [];
  for (const session of new Set(sessions)) {
    const one = await readRows(base, session);
    if (!one.ok) return one;
    const { text, name } = one.value;
    found.push({ name: rowOf({ session, name, text, updated: '', mended: false }).name, text });
  }
  return answered(found);
};

type Refusal = { readonly ok: false; readonly code: BroughtSessions['refused'][number]['code'] };

/** What is sound becomes rows, its torn end kept aside; what was edited is kept as it is, to be looked at. */
const bringIn = async (
  base: Database,
  file: File,
): Promise<{ readonly ok: true; readonly value: string } | Refusal> => {
  if (file.size > LARGEST) return { ok: false, code: 'too-large' };
  const text = await file.text().catch(() => undefined);
  if (text === undefined) return { ok: false, code: 'failed' };
  const { header, problem } = rowOf({ session: 'new', name: undefined, text, updated: '', mended: false });
  if (header === null) return { ok: false, code: problem?.code ?? 'failed' };
  const { whole, torn } = withoutTornEnd(text);
  if (await isHere(base, whole)) return { ok: false, code: 'exists' };
  const added = await addRows(base, {
    base: handleFrom(`${header.scenario} ${header.alias}`, 'session'),
    name: labelFrom(file.name.replace(ENDING, ''), header.alias),
    chunks: logOf(whole)?.chunks ?? [whole],
    torn,
  });
  return added.ok ? added : { ok: false, code: added.failure.code };
};

const isHere = async (base: Database, text: string): Promise<boolean> => {
  const rows = await listRows(base);
  for (const { session } of rows.ok ? rows.value : []) {
    const there = await readRows(base, session);
    if (there.ok && there.value.text === text) return true;
  }
  return false;
};
