/** Pictures for a projector: those of an example class as a room would show it, and the worst that could come. */
import { exampleClass } from '../../game/core/authoring/example-class/example-class.ts';
import { counterfactual } from '../../game/core/debrief/counterfactual/counterfactual.ts';
import { classOf, sittingsTask } from '../../game/core/debrief/class/class.ts';
import { runWorthJob, worthJobs, worthReport } from '../../game/core/debrief/class/class-worth.ts';
import { mostWorthDiscussing } from '../../game/core/debrief/class/discuss.ts';
import {
  PICTURES,
  type PlanPart,
  type Room,
  type Stage,
  countsOf,
  stepsOf,
  whatIfStage,
} from '../../game/core/debrief/room/room.ts';
import type { Scenario } from '../../game/core/scenario/scenario.ts';
import { begin } from '../../game/core/engine/engine.ts';
import { lookAt } from '../../game/core/view/view.ts';
import { usableOf } from './class-of.ts';

type Wish = {
  readonly scenario: string;
  readonly sessions: number;
  readonly seed: number;
  readonly language: string;
};

const classTask = (scenario: Scenario, wish: Wish) => {
  const playing = exampleClass(scenario, { ...wish, engine: '0.1.0' });
  while (playing.advance());
  const usable = usableOf(playing.report());
  const task = sittingsTask(scenario, usable, wish.language);
  while (task.advance());
  const sittings = task.report();
  const { scenario: id, language } = wish;
  return { usable, sittings, all: classOf(scenario, sittings, { scenario: id, language, association: true }) };
};

/** A room over an example class; `worth` re-runs so many answers of it. `earlierSeed` lays another class behind it. */
export const exampleRoom = (scenario: Scenario, wish: Wish, worth = 0, earlierSeed?: number): Room => {
  const { usable, sittings, all } = classTask(scenario, wish);
  const work = worthJobs(sittings);
  const jobs = work.filter(({ dilemma }) => dilemma === work[0]?.dilemma).slice(0, worth);
  const worths = worthReport(
    work,
    work.map((job) => (jobs.includes(job) ? runWorthJob(scenario, usable[job.id]!.session, job) : undefined)),
  );
  const { splits, anger } = all;
  const putUp = splits.map(({ dilemma: id, justifications }) => [
    id,
    justifications.slice(0, 3).map(({ text }) => text),
  ]);
  const hands = splits.map(({ dilemma: id, options }) => [
    id,
    [0, 1].map((round) =>
      Object.fromEntries(options.map((one, i) => [one.id, round === 0 ? one.first.length + i : one.last.length])),
    ),
  ]);
  const earlier =
    earlierSeed === undefined
      ? undefined
      : countsOf(classTask(scenario, { ...wish, seed: earlierSeed, sessions: 23 }).all);
  return {
    look: lookAt(begin(scenario, 0), wish.language),
    class: all,
    sittings,
    worths: worths.filter(({ sessions }) => sessions > 0),
    ranked: mostWorthDiscussing(splits, anger, worths),
    hands: Object.fromEntries(hands),
    putUp: Object.fromEntries(putUp),
    earlier,
  };
};

/** All pictures of all parts. */
export const stagesOf = (room: Room): readonly Stage[] => {
  const parts: readonly PlanPart[] = [
    { kind: 'writing' },
    ...room.class.splits.map(({ dilemma }): PlanPart => ({ kind: 'dilemma', dilemma })),
    { kind: 'pair' },
    ...room.class.facts.map(({ fact }): PlanPart => ({ kind: 'fact', fact })),
    { kind: 'handovers' },
    ...PICTURES.map((picture): PlanPart => ({ kind: 'picture', picture })),
    { kind: 'monday' },
  ];
  return [
    { kind: 'welcome', title: room.class.scenario.title, n: room.class.n },
    ...parts.flatMap((part) => stepsOf(part, room)),
  ];
};

/** The first answer of the first session, played on `runs` times. */
export const exampleWhatIf = (scenario: Scenario, wish: Wish, runs = 20): Stage => {
  const { usable, all } = classTask(scenario, { ...wish, sessions: 3 });
  const session = usable[0]!.session;
  const asked = all.matrix.rows[0]!.cells.flatMap((cell) => (cell?.how === 'answered' ? [{ n: cell.n }] : [])).slice(
    0,
    1,
  );
  const work = counterfactual(scenario, session, { runs, along: 0, asked });
  const [decision] = work.report(work.jobs.map(work.run)).decisions;
  const column = all.matrix.columns.find(({ dilemma }) => dilemma === decision!.dilemma)!;
  return whatIfStage(decision!, 'ordinary', {
    title: column.title,
    ways: Object.fromEntries(column.options.map(({ id, name }) => [id, name])),
  });
};
