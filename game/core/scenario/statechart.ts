/** Storylines: statecharts in the words of XState and SCXML, with `after` in weeks. */
import { z } from 'zod';
import { type Consequence, consequence } from './consequence.ts';
import { byId, condition, id, reference, several } from './fields.ts';

const consequences = several(consequence).default([]);

const transition = z.strictObject({
  target: id.describe('The state to go to; without it, only the actions happen.').optional(),
  guard: condition('When this transition is taken.').optional(),
  actions: consequences.describe('What happens on the way.'),
});

export type Transition = z.output<typeof transition>;

/** A target alone, one transition, or several of which the first with a true guard is taken. */
const transitions = z
  .union([
    id,
    transition,
    z
      .array(z.union([id, transition]))
      .min(1)
      .max(20),
  ])
  .transform((value): Transition[] => (Array.isArray(value) ? value : [value]).map(withTarget));

const withTarget = (value: string | Transition): Transition =>
  typeof value === 'string' ? { target: value, actions: [] } : value;

const stateFields = {
  entry: consequences.describe('What happens on entering.'),
  exit: consequences.describe('What happens on leaving.'),
  on: z
    .record(reference('chartEvent', 'What has happened.'), transitions)
    .describe('Transitions by event: `act.letter`, `answer.fines.agree`, `agreement.unlock`, `promise.kept.cause` …')
    .default({}),
  always: transitions.describe('Taken as soon as a guard is true.').default([]),
  after: z
    .record(z.string().regex(/^[1-9][0-9]{0,2}$/, 'why.weeks'), transitions)
    .describe('By weeks: tested once, at the closing of that many weeks after entry.')
    .default({}),
};

export type StateNode = {
  entry: Consequence[];
  exit: Consequence[];
  on: Record<string, Transition[]>;
  always: Transition[];
  after: Record<string, Transition[]>;
  type?: 'atomic' | 'final' | 'parallel' | undefined;
  initial?: string | undefined;
  states?: Record<string, StateNode> | undefined;
};

/** States nest: `initial` for one child at a time, `type: parallel` for all at once. */
const state: z.ZodType<StateNode> = z.strictObject({
  ...stateFields,
  type: z.enum(['atomic', 'final', 'parallel']).optional(),
  initial: id.describe('Which of its states it begins in.').optional(),
  get states() {
    return byId(state).optional();
  },
});

export const storyline = z.strictObject({
  title: z.string().max(80).describe('For the author and the diagram.').optional(),
  type: z.literal('parallel').optional(),
  initial: id.describe('The state it begins in.').optional(),
  states: byId(state),
});

export type Storyline = z.output<typeof storyline>;
