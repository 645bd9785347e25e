/** A host that keeps sessions in memory, for tests of what stands before it. It fails on demand. */
import {
  type FailureCode,
  type Host,
  answered,
  asRemoved,
  done,
  failed,
  logOf,
  rowOf,
  withLine,
  withoutTornEnd,
} from '../../game/core/contract/contract.ts';

export type MemoryHost = Host & {
  readonly texts: Map<string, string>;
  /** From now on nothing can be kept, for this reason; undefined: everything can again. */
  readonly failWith: (code: FailureCode | undefined) => void;
};

export const memoryHost = (files: Readonly<Record<string, Readonly<Record<string, string>>>> = {}): MemoryHost => {
  const texts = new Map<string, string>();
  const open = new Set<string>();
  let failure: FailureCode | undefined;
  const unasked = async (): Promise<never> => Promise.reject(new Error('Nobody asks a host in memory for that.'));
  return {
    texts,
    failWith: (code) => (failure = code),
    'host.about': async () => ({ edition: 'browser', savesElsewhere: null, dataFolder: null }),
    'scenarios.list': async () =>
      Object.entries(files).map(([id, of]) => ({ id, files: of, pictures: {}, imported: false, findings: [] })),
    'scenarios.import': unasked,
    'scenarios.remove': unasked,
    'sessions.list': async () =>
      answered(
        [...texts].map(([session, text]) =>
          rowOf({ session, name: undefined, text, updated: '2026-11-24T10:00:00.000Z', mended: false }),
        ),
      ),
    'sessions.begin': async ({ text }) => {
      if (failure) return failed(failure);
      const session = `s${texts.size + 1}`;
      texts.set(session, text);
      open.add(session);
      return answered({ session, text, readOnly: null, damaged: null });
    },
    'sessions.open': async ({ session }) => {
      const text = texts.get(session);
      if (text === undefined) return failed('gone');
      const { whole } = withoutTornEnd(text);
      const readOnly = open.has(session) ? 'elsewhere' : logOf(whole) === undefined ? 'unsound' : null;
      if (readOnly === null) open.add(session);
      return answered({ session, text: whole, readOnly, damaged: null });
    },
    'sessions.append': async ({ session, n, written }) => {
      if (failure) return failed(failure);
      const log = logOf(texts.get(session) ?? '');
      const longer = log && withLine(log, n, written);
      if (longer === undefined) return failed('out-of-turn');
      if (longer !== 'there') texts.set(session, longer.chunks.join(''));
      return done;
    },
    'sessions.close': async ({ session }) => {
      open.delete(session);
      return done;
    },
    'sessions.rename': unasked,
    'sessions.remove': async ({ session }) => {
      const text = texts.get(session);
      return texts.delete(session) ? answered(asRemoved(session, undefined, text ?? '', 0)) : failed('gone');
    },
    'sessions.export': unasked,
    'sessions.import': unasked,
    'workshop.list': async () => answered([]),
    'workshop.open': unasked,
    'workshop.close': async () => done,
    'workshop.write': unasked,
    'workshop.export': unasked,
    'changes.next': async () => failed('not-open'),
    'settings.read': async () => answered({}),
    'settings.write': async () => done,
    records: unasked,
    room: unasked,
    'data.removeAll': async () => {
      const sessions = [...texts].map(([session, text]) => asRemoved(session, undefined, text, 0));
      texts.clear();
      const records = { waiting: 0, store: false };
      return answered({ sessions, scenarios: [], workshop: [], settings: false, records, left: [] });
    },
  };
};
