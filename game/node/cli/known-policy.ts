import { policies } from '../../core/engine/engine.ts';
import type { Say } from './text/say.ts';
import { UsageError } from './usage.ts';

/** The name of a player as it was typed; wrong usage where nobody is called so. */
export const knownPolicy = (name: string, say: Say): string => {
  if (Object.hasOwn(policies, name)) return name;
  throw new UsageError(say.t('usage.policy', { name, names: Object.keys(policies).join(', ') }));
};
