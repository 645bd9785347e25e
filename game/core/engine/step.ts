/** One decision at work: a copy of the state into which rules post, with the events and texts that come of it. */
import type { Compiled } from './compiled.ts';
import type { LoadedDraw } from './decision.ts';
import type { Seed } from './dice.ts';
import { stand, standing } from './dilemma-slots.ts';
import type { Entry, Ledger, Modifier } from './ledger.ts';
import type { Slot, State } from './slots.ts';
import type { ChartNode, ChartTransition } from './storyline/chart.ts';
import type { Telling } from './telling.ts';

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** An event by number, and the cause under which it was raised. */
export type Raised = { readonly event: number; readonly cause: string };

/** Sees storyline states entered and transitions taken, by node and place: only exploring counts them. */
export type Watch = {
  readonly entered: (node: ChartNode) => void;
  readonly taken: (node: ChartNode, transition: ChartTransition) => void;
};

export type Step = {
  readonly compiled: Compiled;
  readonly state: State;
  readonly seed: Seed;
  readonly loaded: readonly LoadedDraw[];
  /** Mass runs leave the ledger out. */
  readonly recording: boolean;
  ledger: Ledger | undefined;
  cause: string;
  because: string | undefined;
  /** Events not yet heard by the storylines, oldest first, each with what brought it. */
  queue: Raised[];
  told: Telling[];
  /** The turn that the state names has not been shown yet: the game begins, or a turn was just closed. */
  opening: boolean;
  /** Something was asked, drawn or newly opened: this step cannot be undone. */
  final: boolean;
  watch?: Watch;
};

/** Changes a quantity by so much, within its bounds, and writes down why. The only way a counted quantity changes. */
export const post = (
  step: Step,
  slot: Slot,
  change: number,
  base?: number,
  modifiers?: readonly Modifier[],
): number => {
  const { state, compiled } = step;
  const quantity = compiled.quantities[slot]!;
  const before = state[slot]!;
  const after = Math.min(quantity.max, Math.max(quantity.min, before + change));
  if (after === before) return 0;
  state[slot] = after;
  if (step.recording) record(step, quantity.name, after - before, base ?? change, modifiers);
  return after - before;
};

/** Written out field by field: an act posts a dozen entries, and spreading objects is what takes the time. */
const record = (
  step: Step,
  name: string,
  change: number,
  base: number,
  modifiers: readonly Modifier[] | undefined,
): void => {
  const entry: Writable<Entry> = { week: step.state[step.compiled.layout.own.week]!, name, change, cause: step.cause };
  if (step.because !== undefined) entry.because = step.because;
  if (modifiers !== undefined && modifiers.length > 0) {
    entry.base = base;
    entry.modifiers = modifiers;
  }
  step.ledger = { entry, before: step.ledger };
};

/** Sets a counted quantity to a value, as the change that it takes. */
export const postTo = (step: Step, slot: Slot, value: number): void => {
  post(step, slot, value - step.state[slot]!);
};

/** Sets what only the rules remember; it is in no ledger. */
export const remember = (step: Step, slot: Slot, value: number): void => {
  step.state[slot] = value;
};

/** How a dilemma stands from now on, with the week of its deadline or its option from 1: a change that the ledger keeps. */
export const standTo = (step: Step, dilemma: number, now: number, detail: number): void => {
  const { layout } = step.compiled;
  const { id, place } = layout.dilemmas[dilemma]!;
  const change = now - standing(step.state, place);
  stand(step.state, layout, dilemma, now, detail);
  if (step.recording) record(step, `dilemma.${id}`, change, change, undefined);
};

/** Lets the storylines hear of something once the rule at work is done. */
export const raise = (step: Step, event: number): void => {
  step.queue.push({ event, cause: step.cause });
};

/** Something is read because of this step; nothing where there is no text, or where nobody reads. */
export const tell = (
  step: Step,
  kind: Telling['kind'],
  text: string | undefined,
  actor?: string,
  why?: Telling['why'],
): void => {
  if (text === undefined || !step.recording) return;
  const telling: Writable<Telling> = { kind, text };
  if (actor !== undefined) telling.actor = actor;
  if (why !== undefined) telling.why = why;
  step.told.push(telling);
};

/** Runs something that another thing brought about, so that the ledger can name both. */
export const because = (step: Step, cause: string, run: () => void): void => {
  const { cause: outer, because: reason } = step;
  step.because = outer;
  step.cause = cause;
  run();
  step.cause = outer;
  step.because = reason;
};
