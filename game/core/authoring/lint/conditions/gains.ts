/** The most that a scenario can bring of something, on top of what there is at the start. */
import type { Scenario } from '../../../scenario/scenario.ts';
import type { Change, Path } from '../told.ts';

type Changes = ReadonlyMap<string, readonly Change[]>;

/** Infinite where something brings it that may happen again; never too little. */
export const mostGained = (s: Scenario, changes: Changes, name: string): number =>
  (changes.get(name) ?? []).reduce((sum, { path, by }) => {
    if (typeof by !== 'number' || by <= 0) return sum;
    return comesOnce(s, path) ? sum + by : Number.POSITIVE_INFINITY;
  }, 0);

/** What is done, answered, signed or granted once in a game. News, chance and storylines may come round again. */
const comesOnce = (s: Scenario, path: Path): boolean => {
  const [part, id] = path;
  if (part === 'actions') return s.actions[String(id)]!.once && !path.includes('early');
  return part === 'dilemmas' || part === 'agreements' || (part === 'leader' && !path.includes('refusal'));
};
