/** Sessions that a record store keeps, as texts: a class may have sent them instead of bringing files. */
import { SESSION_FILE, VERBS, gameIri } from '../../../core/debrief/exports/exports.ts';
import { type Host, type Outcome, answered, failed } from '../../host/host.ts';

export type FetchedSessions = {
  /** Whole session files; nobody has read them yet, and a store may hold anything. */
  readonly texts: readonly string[];
  /** How many files were not what their statements say, and were left out. */
  readonly damaged: number;
  /** The store has more than the thousand that are read at once. */
  readonly more: boolean;
};

/**
 * Asks the store that is set for all ended sessions of a scenario, or of any. `gone`: no store is set, this edition has none, or it did
 * not give them (the detail is its own word, such as a status).
 */
export const fetchSessions = async (
  host: Pick<Host, 'records'>,
  scenario?: string,
): Promise<Outcome<FetchedSessions>> => {
  const back = await host.records({
    wish: 'readBack',
    verb: VERBS.completed,
    activity: scenario === undefined ? null : gameIri(scenario),
    usageType: SESSION_FILE.usageType,
  });
  if (!back.ok) return back;
  const { readBack } = back.value;
  if (readBack === null) return failed('failed', 'The host answered another question.');
  return answered({ texts: readBack.sessions, damaged: readBack.damaged, more: readBack.more });
};
