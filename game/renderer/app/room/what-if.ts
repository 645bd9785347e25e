/** One decision of one game, and another in its place: 200 re-runs in workers, while a room is waiting. */
import {
  type OpenThere,
  type Wish,
  type WorthReport,
  type JobResult,
} from '../../../core/debrief/counterfactual/counterfactual.ts';
import { type Stage, whatIfStage } from '../../../core/debrief/room/room.ts';
import type { Scenario } from '../../../core/scenario/scenario.ts';
import type { Session } from '../../../core/session/session.ts';
import { type Sharing, startSharing } from '../sharing.ts';

/** What a room can wait for, and enough to tell a fifth of a spread from none. */
const ON_STAGE: Omit<Wish, 'asked'> = { runs: 200, along: 0 };

export type WhatIf = {
  readonly session: number | undefined;
  readonly decisions: readonly OpenThere[];
  readonly standing: 'none' | 'working' | 'done' | 'failed';
  readonly done: number;
  readonly of: number;
  readonly stage: Stage | undefined;
};

export const NO_WHAT_IF: WhatIf = {
  session: undefined,
  decisions: [],
  standing: 'none',
  done: 0,
  of: 0,
  stage: undefined,
};

export type Rerun = {
  readonly scenario: Scenario;
  readonly session: Session;
  readonly decision: OpenThere;
  readonly instead: string;
};

/** What the result is called: an answer by its option, anything else by its notation. */
const wayOf = (decision: string): string => /^answer \S+ (\S+)$/.exec(decision)?.[1] ?? decision;

const stageOf = (
  { scenario, decision, instead, session }: Rerun,
  { decisions, policy }: WorthReport,
): Stage | undefined => {
  const found = decisions.find(({ n }) => n === decision.n);
  if (found === undefined) return undefined;
  const line = session.lines.find(({ n }) => n === decision.n)?.decision ?? '';
  const taken = wayOf(line.replace(/^\d+ /, ''));
  const other = decision.instead.find((one) => one.decision === instead)?.words ?? instead;
  const named = { [taken]: decision.words, [wayOf(instead)]: other };
  // Of a dilemma all options in file order: each keeps the shape that it has in every other picture.
  const options = Object.keys(scenario.dilemmas[found.dilemma ?? '']?.options ?? {});
  const inOrder = Object.fromEntries(options.map((option) => [option, named[option] ?? option]));
  return whatIfStage(found, policy, { title: decision.words, ways: { ...inOrder, ...named } });
};

/** Begins at once; `tell` hears how far it is, then the picture of it. */
export const startRerun = (
  rerun: Rerun,
  startWorker: () => Worker,
  tell: (next: Partial<WhatIf>) => void,
): Sharing<JobResult> => {
  const { scenario, session, decision, instead } = rerun;
  const wish: Wish = { ...ON_STAGE, asked: [{ n: decision.n, instead: [instead] }] };
  tell({ standing: 'working', done: 0, of: 0, stage: undefined });
  return startSharing<JobResult, WorthReport>({
    start: startWorker,
    asked: { scenario, session, wish },
    onProgress: ({ done, of }) => tell({ done, of: of ?? 0 }),
    onDone: (report) => tell({ standing: 'done', stage: stageOf(rerun, report) }),
    onFailed: () => tell({ standing: 'failed' }),
  });
};
