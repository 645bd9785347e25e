/** What exploring found that an author may want to mend, the gravest first. */
import type { ExploreReport, Trap } from '../../../core/authoring/explore/explore.ts';
import type { ExploredFinding } from '../../ui/ui.tsx';
import type { Bench } from './bench-state.ts';
import { named } from './scenario-words.ts';

const KIND: Readonly<Record<Trap['kind'], ExploredFinding['kind']>> = {
  stuck: 'stuck',
  'locked-in': 'lockedIn',
  'only-failure': 'onlyFailure',
};
/** A place from which nothing else can be had is told of many games; one of each is enough. */
const MOST_OF_A_KIND = 12;

export const exploredFindings = (bench: Bench, report: ExploreReport): readonly ExploredFinding[] => {
  const about = (goal: string): Pick<ExploredFinding, 'goal' | 'what' | 'line' | 'playable'> => {
    if (goal === '' || bench.sound === undefined) return { goal, what: goal, line: undefined, playable: false };
    const { words, path } = named(bench.sound.scenario, goal);
    return { goal, what: words, line: nearestLine(bench, path), playable: goal in report.reached };
  };
  const of = (
    kind: ExploredFinding['kind'],
    goal: string,
    more: Partial<Pick<ExploredFinding, 'week' | 'reason'>> = {},
  ): ExploredFinding => ({ kind, week: undefined, reason: undefined, ...about(goal), ...more });
  const all = [
    ...report.traps.map(({ kind, state, week }) => of(KIND[kind], state ?? '', { week })),
    ...Object.entries(report.unreachable).map(([goal, reason]) => of('unreachable', goal, { reason })),
    ...report.notReached.map((goal) => of('notReached', goal)),
    ...report.fairness.filter(({ proved }) => proved).map(({ where }) => of('unfair', where)),
    ...report.deadWeeks
      .filter(({ empty, of: games }) => empty === games)
      .map(({ week }) => of('deadWeek', '', { week })),
  ];
  const seen = new Map<string, number>();
  return all.filter(({ kind }) => {
    const count = (seen.get(kind) ?? 0) + 1;
    seen.set(kind, count);
    return count <= MOST_OF_A_KIND;
  });
};

const nearestLine = ({ checked }: Bench, path: readonly string[]): number | undefined => {
  for (let length = path.length; length > 0; length--) {
    const line = checked?.lines[path.slice(0, length).join('.')];
    if (line !== undefined) return line;
  }
  return undefined;
};
