/**
 * The table at which somebody plays in the window: the desk, the log, and what is before the player. Pure: a table and
 * what was done give the next table. Texts are added when it is looked at, so the language may change in play.
 */
import {
  type Decision,
  type Game,
  type Refusal,
  interruption,
  openDecisions,
  read,
  turnWeek,
} from '../../../core/engine/engine.ts';
import type { Line } from '../../../core/session/session.ts';
import { ALL_CONTROLS, type Desk, type Shown, isHalfTime, isLastTurn, isOver, take } from '../../../core/view/view.ts';

/** What is before the player, without its words. */
export type Scene =
  | { readonly kind: 'counting'; readonly counted: number }
  /** What `decision` brought; `before` is the game in which it was taken. Without a decision: the opening. */
  | {
      readonly kind: 'told';
      readonly decision: Decision | undefined;
      readonly before: Game;
      readonly after: Game;
      /** Tellings at the beginning that were told already. */
      readonly skip: number;
    }
  | { readonly kind: 'week' }
  | { readonly kind: 'dilemma'; readonly id: string }
  | { readonly kind: 'friday'; readonly turnStart: Game; readonly after: Game; readonly half: boolean }
  | { readonly kind: 'handover' }
  | { readonly kind: 'ending' };

export type Table = {
  readonly desk: Desk;
  readonly lines: readonly Line[];
  readonly scene: Scene;
  readonly focus: string | undefined;
  /** The controls that were there before the ones that are new this turn. */
  readonly known: Shown;
};

/** More than this nobody counts. */
const MOST_COUNTED = 60;

/** At a desk, new (without lines) or gone on with. */
export const tableAt = (desk: Desk, lines: readonly Line[]): Table => {
  const table: Table = { desk, lines, scene: { kind: 'week' }, focus: undefined, known: desk.shown };
  const fresh = desk.decided.length === 0;
  return { ...table, scene: fresh ? opening(desk) : next(desk.game) };
};

const opening = (desk: Desk): Scene => {
  const seen = read(desk.game, 'seen')!;
  const counts = desk.shown.size < ALL_CONTROLS.size && seen > 0 && seen <= MOST_COUNTED && desk.game.told.length > 0;
  return counts ? { kind: 'counting', counted: 0 } : toldAtFirst(desk.game, 0);
};

const toldAtFirst = (game: Game, skip: number): Scene =>
  game.told.length > skip ? { kind: 'told', decision: undefined, before: game, after: game, skip } : { kind: 'week' };

/** Where one is when nothing has to be read first. */
const next = (game: Game): Scene => {
  if (isOver({ game })) return { kind: 'ending' };
  const broken = interruption(game);
  return broken === undefined ? { kind: 'week' } : { kind: 'dilemma', id: broken };
};

export type Decided =
  | { readonly kind: 'taken'; readonly table: Table; readonly decision: string }
  /** The last turn is not closed before the handover was written. */
  | { readonly kind: 'handover'; readonly table: Table }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** Takes a decision; `handedOver` says that the handover is written. The line of the log is added by the caller. */
export const decideAt = (table: Table, decision: Decision, handedOver: boolean): Decided => {
  const { desk } = table;
  const ends = decision.kind === 'end' && isLastTurn(desk.game);
  if (ends && !handedOver && openDecisions(desk.game).some(({ kind }) => kind === 'end'))
    return { kind: 'handover', table: { ...table, scene: { kind: 'handover' } } };
  const taken = take(desk, { week: turnWeek(desk.game), decision });
  if (!taken.ok) return { kind: 'refused', refusal: taken.refusal };
  const { closed } = taken;
  const scene = sceneAfter(table, decision, taken.desk, closed);
  return {
    kind: 'taken',
    decision: taken.desk.decided.at(-1)!,
    table: {
      ...table,
      desk: taken.desk,
      scene,
      known: closed === undefined ? table.known : desk.shown,
    },
  };
};

const sceneAfter = ({ desk, scene }: Table, decision: Decision, after: Desk, closed: Game | undefined): Scene => {
  const { game } = after;
  // One step back brings nothing new to read.
  if (decision.kind === 'undo') return next(game);
  if (closed !== undefined)
    return { kind: 'friday', turnStart: closed, after: game, half: isHalfTime(closed, game) && !isOver(after) };
  const says = game.told !== desk.game.told && game.told.length > 0;
  // Changing hats in front of somebody, or before an answer: the same door, the same question, another role.
  const stays = scene.kind === 'told' || scene.kind === 'dilemma';
  if (!says && decision.kind === 'hat' && stays) return scene;
  return says ? { kind: 'told', decision, before: desk.game, after: game, skip: 0 } : next(game);
};

/** Counts one more, or all that are left. */
export const count = (table: Table, all: boolean): Table => {
  const { desk, scene } = table;
  if (scene.kind !== 'counting') return table;
  const seen = read(desk.game, 'seen')!;
  return { ...table, scene: { kind: 'counting', counted: all ? seen : Math.min(seen, scene.counted + 1) } };
};

/** What was to be read has been read. */
export const goOn = (table: Table): Table => {
  const { game } = table.desk;
  switch (table.scene.kind) {
    case 'counting':
      return { ...table, scene: toldAtFirst(game, 1) };
    case 'told':
    case 'friday':
      return { ...table, scene: next(game) };
    default:
      return table;
  }
};

/** Back to the week; what broke into an act cannot be put aside. */
export const putAside = (table: Table): Table =>
  table.scene.kind === 'dilemma' || table.scene.kind === 'handover'
    ? { ...table, scene: next(table.desk.game) }
    : table;

export const openDilemma = (table: Table, id: string): Table => ({ ...table, scene: { kind: 'dilemma', id } });

export const lookingAt = (table: Table, focus: string | undefined): Table => ({ ...table, focus });

/** Every control from now on. */
export const withoutLessons = (table: Table): Table => ({
  ...table,
  desk: { ...table.desk, shown: ALL_CONTROLS },
  known: ALL_CONTROLS,
  scene: table.scene.kind === 'counting' ? toldAtFirst(table.desk.game, 1) : table.scene,
});
