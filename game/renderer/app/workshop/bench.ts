/** The scenario on the bench: takes what its author does, has it kept, checked, drawn, explored and played by others. */
import { MAIN_FILE } from '../../../core/file-names.ts';
import type { Progress } from '../../../core/authoring/authoring.ts';
import type { ExploreReport } from '../../../core/authoring/explore/explore.ts';
import type { SimulateReport } from '../../../core/authoring/simulate/simulate.ts';
import { packageNameFor } from '../../../core/contract/contract.ts';
import type { Host, OpenedWorkshop } from '../../host/host.ts';
import type { BenchNotice, Job, WorkshopIntent } from '../../ui/ui.tsx';
import type { Bench } from './bench-state.ts';
import { buffersOf, edited, settled, textsOf, written } from './buffers.ts';
import { type Checked, openChecker } from './checking.ts';
import { withEdits } from './edits.ts';
import { startSharing } from '../sharing.ts';
import { startLongWork } from '../worker-address.ts';
import { type LongWork, startWork } from './long-work.ts';
import { type FolderFindings, folderFindings } from './folder-findings.ts';
import { openLeaving } from './leaving.ts';
import { type Clock, asked, openSaver } from './saving.ts';

export type OpenBench = {
  readonly state: () => Bench;
  readonly send: (intent: WorkshopIntent) => void;
  /** Begins to keep what waits; whether everything is kept already. */
  readonly keepNow: () => boolean;
  /** Resolves to whether it may be closed: everything is kept, or its author was asked and says so. */
  readonly leave: () => Promise<boolean>;
  /** Keeps what waits, unless it was thrown away, and lets go of the workers. */
  readonly close: () => Promise<void>;
};

export type BenchParts = {
  readonly host: Host;
  readonly opened: OpenedWorkshop;
  /** What of it could not be read. */
  readonly unread: FolderFindings;
  readonly changed: () => void;
  readonly clock: Clock;
};

/** States to look at; exploring the bundled scenarios takes under a minute. */
const LIMIT = 100_000;
const RUNS = 1_000;
const SEED = 1;
const IDLE: Job = { kind: 'idle' };
const BEGUN: Job = { kind: 'running', done: 0, of: undefined };

const firstOf = ({ opened, unread }: BenchParts): Bench => ({
  workshop: opened.workshop,
  name: opened.name,
  language: 'en',
  keptIn: opened.keptIn,
  pictures: opened.pictures ?? {},
  buffers: buffersOf(opened.files),
  saving: { kind: 'saved' },
  notice: unreadNotice(unread),
  leaving: undefined,
  file: MAIN_FILE,
  version: 0,
  goTo: undefined,
  place: '',
  schema: undefined,
  checked: undefined,
  checking: 'checking',
  sound: undefined,
  page: undefined,
  storyline: undefined,
  exploring: IDLE,
  explored: undefined,
  simulating: IDLE,
  simulated: undefined,
});

export const openBench = (parts: BenchParts): OpenBench => {
  const { host, opened, changed, clock } = parts;
  let bench = firstOf(parts);
  const works: Partial<Record<'explore' | 'simulate', LongWork>> = {};
  const put = (next: Partial<Bench>): void => {
    bench = { ...bench, ...next };
    changed();
  };
  const { workshop } = opened;
  let { art } = opened;
  const saver = openSaver({
    host,
    workshop,
    clock,
    buffers: () => bench.buffers,
    changed: () => put({ saving: saver.state() }),
    art: () => art,
    reopened: (again, findings) => {
      const { keptIn, pictures } = again;
      const rejoined = bench.notice?.kind === 'letGo' && keptIn === 'folder';
      art = again.art;
      const unread = unreadNotice(findings.filter(({ file }) => file in bench.buffers));
      const letGo = keptIn === 'apart' && bench.keptIn === 'folder' ? { kind: 'letGo' as const } : undefined;
      put({
        keptIn,
        notice: letGo ?? unread ?? (rejoined ? undefined : bench.notice),
        ...(pictures === null ? {} : { pictures }),
      });
      if (pictures !== null) check();
    },
    put: (buffers, taken) => {
      const mine = taken.length > 0;
      const file = buffers[bench.file] === undefined ? MAIN_FILE : bench.file;
      const notice = mine ? { kind: 'changedOutside' as const, file: taken[0]! } : bench.notice;
      put({ buffers, file, notice, version: bench.version + (mine ? 1 : 0) });
      put({ saving: saver.state() });
      if (mine) check();
    },
  });
  const leaving = openLeaving({
    saver,
    put: (question) => put({ leaving: question }),
    keepCopy: async () => {
      const files = Object.fromEntries(Object.entries(bench.buffers).map(([file, one]) => [file, written(one)]));
      const copied = await asked(() => host['workshop.open']({ name: bench.name, files, pictures: bench.pictures }));
      if (!copied.ok) return copied.failure.code;
      const copy = copied.value.opened;
      if (copy === null) return 'failed';
      await asked(() => host['workshop.close']({ workshop: copy.workshop, forget: false }));
      return undefined;
    },
  });
  const checker = openChecker({
    onSchema: (schema) => put({ schema }),
    onChecked: (checked) => put({ checked, checking: 'checked', ...soundOf(bench, checked) }),
    onTooLong: () => put({ checking: 'tooLong' }),
    onFailed: () => put({ checking: 'tooLong' }),
  });
  const check = (): void => {
    put({ checking: 'checking' });
    const { buffers, pictures, language } = bench;
    checker.check({ files: textsOf(buffers), pictures, language });
  };
  const write = (buffers: Bench['buffers'], more: Partial<Bench> = {}): void => {
    put({ buffers, ...more });
    put({ saving: saver.state() });
    check();
    saver.soon();
  };
  /** What long work tells of itself, whichever it is. */
  const told = <R>(key: 'exploring' | 'simulating', onDone: (report: R) => void) => ({
    onProgress: ({ done, of }: Progress) => put({ [key]: { kind: 'running', done, of } }),
    onDone: (report: R) => {
      onDone(report);
      put({ [key]: IDLE });
    },
    onFailed: (detail: string) => put({ [key]: { kind: 'failed', detail } }),
  });
  const explore = (): void => {
    const scenario = bench.checked?.scenario;
    if (scenario === undefined) return;
    const { contentHash } = scenario;
    works.explore?.end();
    put({ exploring: BEGUN });
    works.explore = startWork<ExploreReport>({
      work: 'explore',
      asked: { scenario, limit: LIMIT },
      ...told('exploring', (report: ExploreReport) => put({ explored: { report, contentHash } })),
    });
  };
  const simulate = (): void => {
    const scenario = bench.checked?.scenario;
    if (scenario === undefined) return;
    const { contentHash } = scenario;
    works.simulate?.end();
    put({ simulating: BEGUN });
    works.simulate = startSharing({
      start: () => startLongWork('simulate'),
      asked: { scenario, wish: { runs: RUNS, seed: SEED } },
      ...told('simulating', (report: SimulateReport) => put({ simulated: { report, contentHash } })),
    });
  };
  const fix = (id: string): void => {
    const [at] = id.split(' ');
    const found = bench.checked?.findings[Number(at)];
    const buffers = found?.fix && bench.checked && withEdits(bench.buffers, bench.checked.files, found.fix.edits);
    if (buffers) write(buffers, { version: bench.version + 1 });
    else check();
  };
  const why = async (rule: string): Promise<void> => {
    const text = await import('./rule-pages.ts').then(
      ({ rulePage }) => rulePage(rule),
      () => undefined,
    );
    put({ page: { rule, text } });
  };
  const exportIt = async (): Promise<void> => {
    await saver.now();
    // The host packs what it has: anything else would leave the house without what was written last.
    if (saver.state().kind !== 'saved') return put({ notice: { kind: 'notKept' } });
    const out = await host['workshop.export']({ workshop });
    if (out.ok) {
      const about = await host['host.about']({});
      const download = about.edition === 'browser' ? packageNameFor(bench.name) : undefined;
      return put({ notice: { kind: 'exported', download } });
    }
    if (out.failure.code !== 'cancelled') put({ notice: { kind: 'failed', code: out.failure.code } });
    return undefined;
  };
  // One long poll after the other, until this is closed.
  const left = new AbortController();
  const listen = async (): Promise<void> => {
    for (let after = 0; !left.signal.aborted;) {
      const news = await host['changes.next']({ after }).catch(() => undefined);
      if (news === undefined || !news.ok) return;
      after = news.value.at;
      if (!left.signal.aborted && news.value.changed.includes(workshop)) await saver.look();
    }
  };
  void listen();
  check();
  return {
    state: () => bench,
    send: (intent) => {
      switch (intent.kind) {
        case 'language':
          if (intent.language === bench.language) return undefined;
          put({ language: intent.language });
          return check();
        case 'edit':
          return write(edited(bench.buffers, intent.file, intent.text));
        case 'file':
          return put({ file: intent.file, version: bench.version + 1, goTo: undefined });
        case 'goTo': {
          const { file, line, column } = intent;
          const other = file !== bench.file && bench.buffers[file] !== undefined;
          return put({
            file: other ? file : bench.file,
            version: bench.version + (other ? 1 : 0),
            goTo: { line, column },
          });
        }
        case 'fix':
          return fix(intent.finding);
        case 'why':
          return void why(intent.rule);
        case 'settle': {
          if (bench.saving.kind !== 'conflict') return undefined;
          return write(settled(bench.buffers, bench.saving.file, intent.keep), { version: bench.version + 1 });
        }
        case 'stand':
          if (intent.file !== bench.file || intent.path === bench.place) return undefined;
          return put({ place: intent.path, ...followed(bench, intent.path) });
        case 'connect':
          return void saver.look().then(saver.now);
        case 'storyline':
          return put({ storyline: intent.storyline });
        case 'explore':
          return explore();
        case 'simulate':
          return simulate();
        case 'stop':
          return works[intent.job]?.stop();
        case 'export':
          return void exportIt();
        case 'leave':
          return void leaving.answer(intent.answer);
        case 'noWay':
          return put({ notice: { kind: 'noWay', what: intent.goal } });
        case 'putNoticeAway':
          return put({ notice: undefined });
        default:
          return undefined;
      }
    },
    keepNow: () => {
      void saver.now();
      return saver.state().kind === 'saved';
    },
    leave: leaving.ask,
    close: async () => {
      left.abort();
      checker.stop();
      works.explore?.end();
      works.simulate?.end();
      await saver.now();
      saver.stop();
      await host['workshop.close']({ workshop, forget: false }).catch(() => undefined);
    },
  };
};

const unreadNotice = (findings: FolderFindings): BenchNotice | undefined =>
  findings.length === 0 ? undefined : { kind: 'unread', findings: folderFindings(findings) };

/** The drawing goes with the cursor, from one storyline into another; whoever looks at all of them is left alone. */
const followed = ({ storyline, sound }: Bench, place: string): Partial<Bench> => {
  const [part, id = ''] = place.split('.');
  const other = part === 'storylines' && storyline !== undefined && id !== storyline && sound?.diagrams[id];
  return other ? { storyline: id } : {};
};

/** A version that can be read takes the place of the last one. */
const soundOf = (bench: Bench, { scenario, names, diagrams }: Checked): Partial<Bench> =>
  scenario === undefined ? {} : { sound: { scenario, names, diagrams }, storyline: shownIn(bench, diagrams) };

/** The one that was shown before; at first the one with the most places, and so where that one is gone. */
const shownIn = ({ sound, storyline }: Bench, diagrams: Checked['diagrams']): string | undefined => {
  if (sound !== undefined && storyline === undefined) return undefined;
  return storyline !== undefined && diagrams[storyline] ? storyline : richest(diagrams);
};

const richest = (diagrams: Checked['diagrams']): string | undefined =>
  Object.values(diagrams).toSorted((a, b) => b.nodes.length - a.nodes.length)[0]?.storyline;
