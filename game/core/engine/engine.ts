/** The front door of the rules: begin a game, see what can be done, decide, and learn how it ended. */
export {
  answersGiven,
  begin,
  choices,
  decide,
  ending,
  interruption,
  openDecisions,
  openDilemmas,
  read,
  takeOpen,
  turnWeek,
} from './game.ts';
export type { Choice, Game, Seed } from './game.ts';
export { seenOf } from './readers.ts';
export { DECISION_FORMS, makeDecision, parseDecision, undated } from './notation.ts';
export type { DatedDecision, Decision, DecisionKind, LoadedDraw } from './decision.ts';
export type { Refusal, RefusalCode, Result } from './refusal.ts';
export type { Entry, Modifier } from './ledger.ts';
export { entriesOf, ledgerHash } from './ledger.ts';
export type { Telling } from './telling.ts';
export { DILEMMA, stand } from './dilemma-slots.ts';
export { seedOfClassWord } from './dice.ts';
export { snapshot } from './snapshot.ts';
export type { Snapshot } from './snapshot.ts';
export { policies } from './policies/policies.ts';
export { after, playOut, rollOf } from './policies/player.ts';
export type { Player, Playthrough, Policy, Roll } from './policies/player.ts';
export { isListed, isOpen, movesOf } from './policies/moves.ts';
export type { Move } from './policies/moves.ts';
export { BUDGET, gamesOf, search } from './policies/search.ts';
export { lookingAhead } from './policies/looking-ahead.ts';
export { beginOnMachine } from './machine-driver.ts';
export { beginWatched } from './watched.ts';
export type { Watch } from './step.ts';
export type { ChartNode, ChartTransition } from './storyline/chart.ts';
export { shapeOf } from './storyline/configuration.ts';
export type { Configuration, Shape } from './storyline/configuration.ts';
export { successorsOf } from './storyline/successors.ts';
export type { Holding, Successors } from './storyline/successors.ts';
