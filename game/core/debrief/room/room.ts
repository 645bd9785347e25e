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
export { handoverSheets, type HandoverSheet } from './sheets.ts';
export { MOST_MARKS, type Room } from './room-data.ts';
export type { Hands, Item, Stage } from './stage.ts';
export { stepsOf } from './steps.ts';
