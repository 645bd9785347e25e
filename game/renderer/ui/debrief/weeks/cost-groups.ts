/** What a change of hats took, by why it took it. */
import type { Switch } from '../../../../core/debrief/debrief.ts';
import type { TextKey } from '../../text/text.ts';

export type CostGroup = {
  /** What stands before the names. */
  readonly lead: TextKey;
  readonly costs: Switch['costs'];
};

const CAUSES = ['noticed', 'broken', 'tooOften'] as const satisfies readonly Switch['costs'][number]['cause'][];

/** In this order; a silent change that nobody noticed says that first. */
export const costGroups = ({ silent, costs }: Pick<Switch, 'silent' | 'costs'>): readonly CostGroup[] => {
  const groups = CAUSES.map((why) => ({
    lead: `back.weeks.cost.${why}` as const,
    costs: costs.filter(({ cause }) => cause === why),
  })).filter((group) => group.costs.length > 0);
  const seen = groups.some(({ lead }) => lead === 'back.weeks.cost.noticed');
  return silent && !seen ? [{ lead: 'back.weeks.silent.unseen', costs: [] }, ...groups] : groups;
};
