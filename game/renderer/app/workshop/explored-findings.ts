/** What exploring found that an author may want to mend, the gravest first. */
import type { ExploreReport, Trap } from '../../../core/authoring/explore/explore.ts';
import type { ExploredFinding } from '../../ui/ui.tsx';
import type { Bench } from './bench-state.ts';
import { lineOf } from './line-of.ts';
import { named } from './scenario-words.ts';

const KIND: Readonly<Record<Trap['kind'], ExploredFinding['kind']>> = {
  stuck: 'stuck',
  'locked-in': 'lockedIn',
  'only-failure': 'onlyFailure',
};
/** A place from which nothing else can be had is told of many games; one of each is enough. */
const MOST_OF_A_KIND = 12;

export const exploredFindings = (
  bench: Pick<Bench, 'sound' | 'checked'>,
  report: ExploreReport,
): readonly ExploredFinding[] => {
  const about = (goal: string): Pick<ExploredFinding, 'goal' | 'what' | 'line' | 'playable'> => {
    if (goal === '' || bench.sound === undefined) return { goal, what: goal, line: undefined, playable: false };
    const { words, path } = named(bench.sound.scenario, goal);
    return { goal, what: words, line: lineOf(bench, path), playable: goal in report.reached };
  };
  const of = (
    kind: ExploredFinding['kind'],
    goal: string,
    more: Partial<Pick<ExploredFinding, 'week' | 'reason'>> = {},
  ): ExploredFinding => ({ kind, week: undefined, reason: undefined, ...about(goal), ...more });
  const all = [
    ...report.traps.filter(({ final }) => !final).map(({ kind, state, week }) => of(KIND[kind], state ?? '', { week })),
    ...Object.entries(report.unreachable).map(([goal, reason]) => of('unreachable', goal, { reason })),
    ...report.notReached.map((goal) => of('notReached', goal)),
    ...report.fairness.filter(({ proved }) => proved).map(({ where }) => of('unfair', where)),
    ...report.deadWeeks
      .filter(({ empty, of: games }) => empty === games)
      .map(({ week }) => of('deadWeek', '', { week })),
    ...report.traps.filter(({ final }) => final).map(({ state, week }) => of('lastOnly', state ?? '', { week })),
  ];
  const seen = new Map<string, number>();
  return all.filter(({ kind }) => {
    const count = (seen.get(kind) ?? 0) + 1;
    seen.set(kind, count);
    return count <= MOST_OF_A_KIND;
  });
};
