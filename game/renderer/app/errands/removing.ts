/** Deletes what the person said, and writes the receipt of it: what went, as the host counted it, and what is left. */
import type { Host, KeptReports, KeptRooms } from '../../host/host.ts';
import type { Notice, Receipt } from '../../ui/ui.tsx';

/** What a deletion needs: where things are kept, the clock for the receipt, and the scripts that show one. */
export type Removing = {
  readonly host: Host;
  readonly kept: KeptReports;
  readonly rooms: Pick<KeptRooms, 'forgetAll'>;
  /** This moment, in ISO form. */
  readonly now: () => string;
  /** Rejects where they cannot be loaded: then less is said. */
  readonly loadReceipt: () => Promise<void>;
};

/** What a receipt says of what was not there. */
export const NOTHING_GONE = {
  sessions: [],
  scenarios: [],
  workshop: [],
  classes: [],
  left: [],
  reports: 0,
  preparations: 0,
  waiting: 0,
  settings: false,
  store: false,
} as const;

const ROOMS_LEFT = { kind: 'rooms', name: null, code: 'failed' } as const;

/** What was worked out of sessions that are no more: how many of them had something, or that it could not be looked at. */
const reportsGone = async ({ host, kept }: Removing): Promise<Pick<Receipt, 'reports' | 'left'>> => {
  const listed = await host['sessions.list']({});
  const gone = listed.ok ? await kept.keepOnly(listed.value.map(({ session }) => session)) : undefined;
  return gone === undefined
    ? { reports: 0, left: [{ kind: 'reports', name: null, code: 'failed' }] }
    : { reports: gone, left: [] };
};

const shown = async (means: Removing, receipt: Receipt, otherwise: Notice): Promise<Notice> => {
  try {
    await means.loadReceipt();
    return { kind: 'receipt', receipt, saved: false };
  } catch {
    return otherwise;
  }
};

const mayHaveSent = async ({ host }: Removing): Promise<boolean> =>
  (await host['host.about']({})).edition === 'desktop';

export const removeSession = async (means: Removing, session: string): Promise<Notice> => {
  const removed = await means.host['sessions.remove']({ session });
  if (!removed.ok) {
    const { code, detail } = removed.failure;
    return { kind: 'failed', code, detail };
  }
  const about = { of: 'session', at: means.now(), sends: await mayHaveSent(means) } as const;
  const receipt = { ...NOTHING_GONE, ...about, ...(await reportsGone(means)), sessions: [removed.value] };
  return shown(means, receipt, { kind: 'removed', name: removed.value.name });
};

export const removeEverything = async (means: Removing): Promise<Notice> => {
  const removed = await means.host['data.removeAll']({});
  if (!removed.ok) {
    const { code, detail } = removed.failure;
    return { kind: 'failed', code, detail };
  }
  const { records, left, ...gone } = removed.value;
  const reports = await reportsGone(means);
  const rooms = await means.rooms.forgetAll();
  const receipt: Receipt = {
    ...NOTHING_GONE,
    ...gone,
    ...records,
    of: 'everything',
    at: means.now(),
    sends: await mayHaveSent(means),
    ...rooms,
    reports: reports.reports,
    left: [...left, ...reports.left, ...(rooms === undefined ? [ROOMS_LEFT] : [])],
  };
  return shown(means, receipt, { kind: 'dataRemoved' });
};
