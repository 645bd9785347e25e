/** Parts of a scenario by the names that rules use for them. */
import type { Scenario } from '../../scenario/scenario.ts';

export type Action = Scenario['actions'][string];
export type Dilemma = Scenario['dilemmas'][string];
export type Option = Dilemma['options'][string];
