/**
 * The leader's twelve tasks (deck: the public leaders' guide): asked and done, refused with the reason, never asked.
 *
 * What it does not show: whether asking earlier would have been heard. Minimum: none, all twelve always stand there.
 */
import { read } from '../../engine/engine.ts';
import {
  LEADER_TASKS,
  LEADER_TASKS_BY_PILLAR,
  type LeaderTask,
  PILLARS,
  type Pillar,
} from '../../scenario/vocabulary.ts';
import { lookAt, tellings } from '../../view/view.ts';
import type { Course, Moment } from '../course.ts';

/** `absent`: this leader could not be asked for it. */
export type TaskState = 'done' | 'waiting' | 'refused' | 'neverAsked' | 'absent';

export type Task = {
  readonly task: LeaderTask;
  readonly pillar: Pillar;
  readonly state: TaskState;
  /** As it would be asked of her; undefined where it could not. */
  readonly asks: string | undefined;
  readonly asked: readonly {
    readonly n: number;
    readonly week: number;
    readonly said: string | undefined;
    readonly reason: string | undefined;
  }[];
};

const STATES: readonly TaskState[] = ['neverAsked', 'refused', 'waiting', 'done'];

const askedIn = ({ look }: Course, { n, week, after, texts }: Moment): Task['asked'][number] => ({
  n,
  week,
  said: tellings(lookAt(after, look.language)).find(({ kind }) => kind === 'leader' || kind === 'says')?.text,
  reason: texts.leaderReason,
});

const pillarOf = (task: LeaderTask): Pillar =>
  PILLARS.find((pillar) => (LEADER_TASKS_BY_PILLAR[pillar] as readonly LeaderTask[]).includes(task))!;

export const tasks = (course: Course): readonly Task[] =>
  LEADER_TASKS.map((task) => ({
    task,
    pillar: pillarOf(task),
    state: course.scenario.leader.does[task] === undefined ? 'absent' : STATES[read(course.game, `task.${task}`)!]!,
    asks: course.look.texts(`leader.does.${task}.asks`),
    asked: course.moments
      .filter(({ decision }) => decision.kind === 'leader' && decision.task === task)
      .map((moment) => askedIn(course, moment)),
  }));
