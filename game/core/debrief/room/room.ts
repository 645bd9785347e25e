/** The front door of a debrief room: the plan, its pictures, and what of a class can be offered. */
export {
  type Choices,
  LENGTHS,
  type Length,
  type Offer,
  PICTURES,
  type PictureName,
  type PlanPart,
  type Planned,
  partId,
  partsOf,
  planOf,
} from './plan.ts';
export { offerOf } from './offer.ts';
export { partTitle } from './part-title.ts';
export { type Phase, phaseOf } from './phases.ts';
export { handoverSheets, type HandoverSheet } from './sheets.ts';
export { type ClassCounts, countsFrom, countsOf } from './earlier.ts';
export { MOST_MARKS, type Room } from './room-data.ts';
export type { Earlier, Hands, Item, Placed, Somebody, Stage } from './stage.ts';
export { saidOnce } from './said-once.ts';
export { stepsOf } from './steps.ts';
export { whatIfStage } from './what-if.ts';
