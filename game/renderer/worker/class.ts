import '../../core/contract/jitless.ts';
import { exampleClass, type ClassWish as ExampleWish } from '../../core/authoring/example-class/example-class.ts';
import { type ClassDebrief, type Sitting, classOf, sittingsTask } from '../../core/debrief/class/class.ts';
import { type WorthJob, worthJobs } from '../../core/debrief/class/class-worth.ts';
import { openThere } from '../../core/debrief/counterfactual/counterfactual.ts';
import {
  decisionsCsv,
  sessionBatch,
  sessionsCsv,
  statementLines,
  statementsOf,
} from '../../core/debrief/exports/exports.ts';
import type { Scenario } from '../../core/scenario/scenario.ts';
import {
  type Gathered,
  type Judged,
  type SessionFileBrought,
  gathered,
  judged,
  sessionKey,
  writeSession,
} from '../../core/session/session.ts';
import { type Brought, broughtFrom } from './brought.ts';

/** What the window asks of a class. Each request is answered once, under its number; a long one tells how far it is. */
type Asked =
  | { readonly kind: 'files'; readonly files: readonly Brought[] }
  | { readonly kind: 'texts'; readonly texts: readonly SessionFileBrought[] }
  | { readonly kind: 'example'; readonly scenario: Scenario; readonly wish: ExampleWish }
  | { readonly kind: 'measure'; readonly scenario: Scenario; readonly language: string; readonly association: boolean }
  | { readonly kind: 'association'; readonly association: boolean }
  | { readonly kind: 'sampled' }
  | { readonly kind: 'session'; readonly session: number }
  | { readonly kind: 'open'; readonly session: number }
  | { readonly kind: 'batches'; readonly withTexts: boolean }
  | {
      readonly kind: 'write';
      readonly what: 'sessionsCsv' | 'decisionsCsv' | 'statements';
      readonly withTexts: boolean;
    };

/** The class that this worker holds: its files, and once it is measured its scenario and sittings. */
let found: Gathered = { scenario: undefined, usable: [], refused: [] };
let measured:
  { readonly scenario: Scenario; readonly language: string; readonly sittings: readonly Sitting[] } | undefined;

const TELL_MS = 100;
let lastTold = 0;
const tell = (done: number, of: number | undefined): void => {
  if (performance.now() - lastTold < TELL_MS) return;
  lastTold = performance.now();
  self.postMessage({ kind: 'progress', done, of });
};

/** What the window needs to know of the files before it has a scenario for them. */
const gather = (all: readonly Judged[]) => {
  found = gathered(all);
  measured = undefined;
  const { scenario, usable, refused } = found;
  return {
    scenario,
    refused,
    mended: usable.filter(({ problems }) => problems.length > 0).map(({ name, problems }) => ({ name, problems })),
    keys: usable.map(({ session }) => sessionKey(session)),
    languages: usable.map(({ session }) => session.header.language),
  };
};

const readFiles = async (files: readonly Brought[]) => {
  const all: Judged[] = [];
  for await (const { done, brought } of broughtFrom(files)) {
    all.push(judged(brought));
    tell(done, files.length);
  }
  return gather(all);
};

const play = (scenario: Scenario, wish: ExampleWish) => {
  const task = exampleClass(scenario, wish);
  while (task.advance()) tell(task.progress().done, task.progress().of);
  return gather(task.report().map((one) => judged({ name: `${one.header.alias}.two-hats`, text: writeSession(one) })));
};

/** The class, the two sessions of its contrast pair, and the work that its ranking asks for. */
const told = (association: boolean) => {
  const { scenario, language, sittings } = open();
  const debrief: ClassDebrief = classOf(scenario, sittings, { scenario: found.scenario!, language, association });
  const { contrast } = debrief;
  const pair = sittings.filter(({ id }) => id === contrast?.less || id === contrast?.more);
  return { debrief, pair };
};

const open = () => {
  if (measured === undefined) throw new Error('A class is asked for before it was measured.');
  return measured;
};

const measure = (scenario: Scenario, language: string, association: boolean) => {
  const task = sittingsTask(scenario, found.usable, language);
  while (task.advance()) tell(task.progress().done, task.progress().of);
  measured = { scenario, language, sittings: task.report() };
  return told(association);
};

const sampled = () => {
  const jobs: readonly WorthJob[] = worthJobs(open().sittings);
  const ids = [...new Set(jobs.map(({ id }) => id))];
  return { jobs, sessions: ids.map((id) => [id, found.usable[id]!.session] as const) };
};

/** Session by session; of another content of the scenario, measured by this one, statements would be untrue. */
const statements = (withTexts: boolean) => {
  const { scenario, sittings } = open();
  return found.usable.flatMap(({ session }, at) =>
    sittings[at]!.sameContent
      ? [statementsOf(scenario, session, sittings[at]!, { scenario: found.scenario!, withTexts })]
      : [],
  );
};

const BYTE_ORDER_MARK = '\uFEFF';

const written = (what: Extract<Asked, { kind: 'write' }>['what'], withTexts: boolean): string => {
  const { scenario, sittings } = open();
  const id = found.scenario!;
  switch (what) {
    case 'sessionsCsv':
      return BYTE_ORDER_MARK + sessionsCsv({ scenario: id, contentHash: scenario.contentHash }, sittings, withTexts);
    case 'decisionsCsv':
      return BYTE_ORDER_MARK + decisionsCsv(sittings, withTexts);
    case 'statements':
      return statementLines(statements(withTexts).flatMap((one) => one.statements));
  }
};

const answer = (asked: Asked): unknown => {
  switch (asked.kind) {
    case 'files':
      return readFiles(asked.files);
    case 'texts':
      return gather(asked.texts.map(judged));
    case 'example':
      return play(asked.scenario, asked.wish);
    case 'measure':
      return measure(asked.scenario, asked.language, asked.association);
    case 'association':
      return told(asked.association);
    case 'sampled':
      return sampled();
    case 'session':
      return found.usable[asked.session]!.session;
    case 'open':
      return openThere(open().scenario, found.usable[asked.session]!.session, open().language);
    case 'batches':
      return statements(asked.withTexts).map(sessionBatch);
    case 'write':
      return written(asked.what, asked.withTexts);
  }
};

/** Holds a class off the window's thread: hundreds of replayed games, of which the window sees numbers alone. */
self.addEventListener('message', ({ data }: MessageEvent<{ readonly id: number; readonly asked: Asked }>) => {
  void Promise.resolve(data.asked)
    .then(answer)
    .then(
      (value) => self.postMessage({ kind: 'answer', id: data.id, value }),
      // A bug, told as one.
      (error: unknown) => reportError(error),
    );
});

self.postMessage({ kind: 'ready' });
