/** A host that keeps nothing: sessions live as long as the page. For the preview, whose games are nobody's saves. */
import {
  type Host,
  type ScenarioFolder,
  answered,
  asRemoved,
  done,
  failed,
  logOf,
  rowOf,
  withLine,
} from '../../core/contract/contract.ts';

/** `scenarios` is asked each time. What needs a place of its own (files in and out, the Workshop) is answered with `cancelled`. */
export const passingHost = (scenarios: () => readonly ScenarioFolder[]): Host => {
  const texts = new Map<string, string>();
  let begun = 0;
  let settings: Readonly<Record<string, unknown>> = {};
  const removed = (session: string) => {
    const text = texts.get(session);
    texts.delete(session);
    return text === undefined ? undefined : answered(asRemoved(session, undefined, text, 0));
  };
  const nowhere = async () => failed('cancelled');
  return {
    'host.about': async () => ({ edition: 'browser', savesElsewhere: null, dataFolder: null }),
    'scenarios.list': async () => [...scenarios()],
    'scenarios.import': nowhere,
    'scenarios.remove': nowhere,
    'sessions.list': async () =>
      answered(
        [...texts].map(([session, text]) =>
          rowOf({ session, name: undefined, text, updated: new Date().toISOString(), mended: false }),
        ),
      ),
    'sessions.begin': async ({ text }) => {
      const session = `preview-${++begun}`;
      texts.set(session, text);
      return answered({ session, text, readOnly: null, damaged: null });
    },
    'sessions.open': async ({ session }) => {
      const text = texts.get(session);
      return text === undefined ? failed('gone') : answered({ session, text, readOnly: null, damaged: null });
    },
    'sessions.append': async ({ session, n, written }) => {
      const log = logOf(texts.get(session) ?? '');
      const longer = log && withLine(log, n, written);
      if (longer === undefined) return failed('out-of-turn');
      if (longer !== 'there') texts.set(session, longer.chunks.join(''));
      return done;
    },
    'sessions.close': async () => done,
    'sessions.rename': nowhere,
    'sessions.remove': async ({ session }) => removed(session) ?? failed('gone'),
    'sessions.export': nowhere,
    'sessions.import': nowhere,
    'workshop.list': async () => answered([]),
    'workshop.open': nowhere,
    'workshop.close': async () => done,
    'workshop.write': nowhere,
    'workshop.export': nowhere,
    'changes.next': nowhere,
    'settings.read': async () => answered(settings),
    'settings.write': async (request) => {
      settings = request.settings;
      return done;
    },
    records: nowhere,
    room: nowhere,
    'data.removeAll': async () => {
      const sessions = [...texts].map(([session, text]) => asRemoved(session, undefined, text, 0));
      texts.clear();
      const records = { waiting: 0, store: false };
      return answered({ sessions, scenarios: [], workshop: [], settings: false, records, left: [] });
    },
  };
};
