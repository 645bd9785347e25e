/** Every decision of one session as a row, in ids and numbers. */
import { type DecisionKind, read, undated } from '../../engine/engine.ts';
import type { Hat } from '../../scenario/vocabulary.ts';
import type { Course } from '../course.ts';
import { peopleIn } from '../moments.ts';
import type { Answer } from './answers.ts';

export type DecisionRow = {
  readonly n: number;
  readonly week: number;
  readonly hat: Hat;
  readonly kind: DecisionKind;
  /** In the notation, without its week. */
  readonly decision: string;
  readonly people: readonly string[];
  readonly seconds: number | undefined;
  /** Set for an answer. */
  readonly answer: Answer | undefined;
  /** Why a hat was announced, or the leader asked. */
  readonly reason: string | undefined;
  /** Levels after it. */
  readonly after: Readonly<Record<(typeof AFTER)[number], number>>;
};

export const AFTER = ['seen', 'hours', 'funds', 'energy', 'cover'] as const;

export const decisionsOf = (course: Course, answers: readonly Answer[]): readonly DecisionRow[] => {
  const byLine = new Map(answers.map((answer) => [answer.n, answer]));
  return course.moments.map((moment) => {
    const { n, week, hat, decision, notes, texts, after } = moment;
    return {
      n,
      week,
      hat,
      kind: decision.kind,
      decision: undated(decision),
      people:
        decision.kind === 'act' || decision.kind === 'hat' || decision.kind === 'ask' ? peopleIn(course, moment) : [],
      seconds: notes.seconds,
      answer: byLine.get(n),
      reason: texts.announcementReason ?? texts.leaderReason,
      after: Object.fromEntries(AFTER.map((name) => [name, read(after, name)!])) as DecisionRow['after'],
    };
  });
};
