/** `fetch --store ADDRESS --out DIR`: sessions that a learning record store keeps, read back into files. */
import { SESSION_FILE, VERBS, gameIri } from '../../../core/debrief/exports/exports.ts';
import { SCENARIO_ID } from '../../../core/file-names.ts';
import { type ReadBack, type StoreAddress, type Wanted, readBack } from '../../records/records.ts';
import type { Command } from '../command.ts';
import { type KeptSessions, keepSessions } from '../records/keep-sessions.ts';
import { STORE_OPTIONS, hostOf, storeWanted } from '../records/store-options.ts';
import type { Terminal } from '../terminal.ts';
import type { Say } from '../text/say.ts';
import { EXIT, Obstacle, UsageError, parsed } from '../usage.ts';
import { written } from '../written.ts';

const OPTIONS = {
  ...STORE_OPTIONS,
  scenario: { type: 'string' },
  out: { type: 'string' },
  lang: { type: 'string' },
} as const;

const ONE_REQUEST_MS = 60_000;

/** Exit status 1 where the store does not answer, where a file was damaged, and where there was more than is read at once. */
export const fetchSessions: Command = async (args, terminal, say) => {
  const { values, positionals } = parsed(args, OPTIONS);
  const { scenario, out: folder } = values;
  if (positionals.length > 0) throw new UsageError(say.t('fetch.no-files'));
  if (folder === undefined) throw new UsageError(say.t('class.out'));
  if (scenario !== undefined && !SCENARIO_ID.test(scenario)) throw new UsageError(say.t('fetch.scenario'));
  const store = await storeWanted(values, say);
  const activity = scenario === undefined ? undefined : gameIri(scenario);
  const back = await found(
    store,
    { verb: VERBS.completed, activity, usageType: SESSION_FILE.usageType },
    terminal,
    say,
  );
  let kept: KeptSessions = { written: [], there: 0, foreign: 0 };
  if (back.sessions.length > 0)
    await written(folder, say, async () => {
      kept = await keepSessions(folder, back.sessions);
    });
  const line = (key: string, n: number): void => void (n > 0 && terminal.out(`${say.t(key, { n, folder })}\n`));
  if (back.sessions.length === 0) terminal.out(`${say.t('fetch.none', { host: hostOf(store) })}\n`);
  line('fetch.written', kept.written.length);
  line('fetch.there', kept.there);
  line('fetch.damaged', back.damaged);
  line('fetch.foreign', kept.foreign);
  if (back.more) terminal.out(`${say.t('fetch.more', { n: back.sessions.length })}\n`);
  return back.damaged + kept.foreign > 0 || back.more ? EXIT.faulty : EXIT.fine;
};

type Found = Extract<ReadBack, { ok: true }>;

/** Interrupted, or without an answer, nothing is written. */
const found = async (store: StoreAddress, wanted: Wanted, terminal: Terminal, say: Say): Promise<Found> => {
  const stopping = new AbortController();
  const letBe = terminal.onInterrupt(() => stopping.abort());
  const host = hostOf(store);
  terminal.progress(say.t('fetch.progress', { host }));
  try {
    const back = await readBack(store, { fetch, patienceMs: ONE_REQUEST_MS, signal: stopping.signal }, wanted);
    if (back.ok) return back;
    const key = back.why === '401' || back.why === '403' ? 'send.trouble.badKey' : 'fetch.failed';
    throw new Obstacle(say.t(key, { host, why: back.why }));
  } catch (error) {
    if (stopping.signal.aborted) throw new Obstacle(say.t('fetch.stopped'));
    throw error;
  } finally {
    letBe();
    terminal.progress();
  }
};
