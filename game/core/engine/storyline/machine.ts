/**
 * A scenario as one XState machine: regions for the hat, the week, each dilemma and each storyline. It defines what play
 * means; its transitions are pure, its clocks are week counters, its actions call the rules.
 */
import {
  type AnyStateMachine,
  type Snapshot,
  assign,
  createMachine,
  enqueueActions,
  initialTransition,
  transition as nextSnapshot,
} from 'xstate';
import type { Reader } from '../condition.ts';
import type { Compiled } from '../compiled.ts';
import { DILEMMA, type Place, standing } from '../dilemma-slots.ts';
import { hatNumber } from '../layout.ts';
import { type Stimulus, perform } from '../stimulus.ts';
import type { Step } from '../step.ts';
import type { ChartNode, ChartTransition } from './chart.ts';
import { enter, leave, pass } from './state-changes.ts';

type Context = { readonly step: Step };
type MachineEvent = {
  readonly type: string;
  readonly cause?: string;
  readonly step?: Step;
  readonly stimulus?: Stimulus;
};
type Given = { readonly context: Context; readonly event: MachineEvent };
type Config = Record<string, unknown>;

/** Runs something on the step and lets the regions hear what it raised. */
const run = (work: (step: Step, stimulus: Stimulus | undefined) => void) =>
  enqueueActions(
    ({ context, event, enqueue }: Given & { enqueue: { raise: (event: { type: string; cause: string }) => void } }) => {
      if (event.cause !== undefined) context.step.cause = event.cause;
      work(context.step, event.stimulus);
      const { compiled, queue } = context.step;
      context.step.queue = [];
      for (const { event: number, cause } of queue) {
        if (number < compiled.heard) enqueue.raise({ type: `heard ${compiled.events[number]}`, cause });
      }
    },
  );

const take = assign(({ context, event }: Given) => ({ step: event.step ?? context.step }));
const carryOut = [take, run((step, stimulus) => stimulus && perform(step, stimulus))];
const slotIs =
  (slot: number, ...values: number[]) =>
  ({ context }: Given): boolean =>
    values.includes(context.step.state[slot]!);
const reads =
  (reader: Reader | undefined) =>
  ({ context }: Given): boolean =>
    reader === undefined || reader(context.step.state) !== 0;

const hatRegion = ({ layout }: Compiled): Config => {
  const { hat } = layout.own;
  const [servant, manager] = [hatNumber('publicServant'), hatNumber('networkManager')];
  return {
    initial: 'publicServant',
    states: {
      publicServant: { always: { guard: slotIs(hat, manager), target: 'networkManager' } },
      networkManager: { always: { guard: slotIs(hat, servant), target: 'publicServant' } },
    },
  };
};

const weekRegion = (): Config => {
  const last = ({ event }: Given) => event.stimulus?.kind === 'nextWeek' && event.stimulus.last;
  const deciding = {
    decide: { target: 'deciding', actions: carryOut },
    closeWeek: { target: 'closing', actions: carryOut },
  };
  return {
    initial: 'inbox',
    states: {
      inbox: { on: { ...deciding, ending: { target: 'over', actions: carryOut } } },
      deciding: { on: deciding },
      closing: {
        on: {
          closeWeek: { actions: carryOut },
          nextWeek: [{ guard: last, target: 'inbox', actions: carryOut }, { actions: carryOut }],
        },
      },
      over: { type: 'final' },
    },
  };
};

const stands =
  (place: Place, ...standings: number[]) =>
  ({ context }: Given): boolean =>
    standings.includes(standing(context.step.state, place));

const dilemmaRegion = (place: Place): Config => ({
  initial: 'closed',
  states: {
    closed: { always: { guard: stands(place, DILEMMA.open, DILEMMA.answered, DILEMMA.defaulted), target: 'open' } },
    open: {
      always: [
        { guard: stands(place, DILEMMA.answered), target: 'answered' },
        { guard: stands(place, DILEMMA.defaulted), target: 'defaulted' },
      ],
    },
    answered: { type: 'final' },
    defaulted: { type: 'final' },
  },
});

const storyRegion = (compiled: Compiled, node: ChartNode): Config => {
  const { chart } = compiled;
  const idOf = (index: number) => `${chart[index]!.storyline} ${index}`;
  const toConfig = (one: ChartTransition, due?: { clock: number; weeks: number }): Config => ({
    ...(one.target < 0 ? {} : { target: `#${idOf(one.target)}` }),
    guard: (given: Given) => (due === undefined || slotIs(due.clock, due.weeks)(given)) && reads(one.guard)(given),
    actions: run((step) => pass(step, chart[one.source]!, one)),
  });
  const on: Config = {};
  for (const [event, transitions] of node.on)
    on[`heard ${compiled.events[event]}`] = transitions.map((one) => toConfig(one));
  const due = node.after.flatMap(({ weeks, transitions }) =>
    transitions.map((one) => toConfig(one, { clock: node.clock, weeks })),
  );
  const children = node.children.map((child) => [chart[child]!.id, storyRegion(compiled, chart[child]!)]);
  return {
    id: idOf(node.index),
    ...(node.kind === 'atomic' || node.kind === 'compound' ? {} : { type: node.kind }),
    ...(node.kind === 'compound' ? { initial: chart[node.initial]!.id } : {}),
    ...(children.length > 0 ? { states: Object.fromEntries(children) } : {}),
    on: due.length > 0 ? { ...on, after: due } : on,
    always: node.always.map((one) => toConfig(one)),
    ...(node.parent < 0 ? {} : { entry: run((step) => enter(step, node)), exit: run((step) => leave(step, node)) }),
  };
};

/** Compiles the machine. Its input is the step in which the game begins. */
export const machineOf = (compiled: Compiled): AnyStateMachine => {
  const stories = compiled.chart.filter(({ parent }) => parent < 0);
  const { dilemmas } = compiled.layout;
  const config: Config = {
    id: 'game',
    type: 'parallel',
    context: ({ input }: { input: Context }) => input,
    states: {
      hat: hatRegion(compiled),
      week: weekRegion(),
      ...(dilemmas.length === 0
        ? {}
        : {
            dilemmas: {
              type: 'parallel',
              states: Object.fromEntries(dilemmas.map(({ id, place }) => [id, dilemmaRegion(place)])),
            },
          }),
      ...(stories.length === 0
        ? {}
        : {
            storylines: {
              type: 'parallel',
              states: Object.fromEntries(stories.map((node) => [node.id, storyRegion(compiled, node)])),
            },
          }),
    },
  };
  return createMachine(config as Parameters<typeof createMachine>[0]);
};

/** A position in the machine: what XState calls a snapshot. */
export type Position = Snapshot<unknown>;

/** Enters the initial states. The step must have begun. */
export const beginMachine = (machine: AnyStateMachine, step: Step): Position => initialTransition(machine, { step })[0];

/** Carries a stimulus out on a step that holds the state of the position. */
export const runMachine = (machine: AnyStateMachine, position: Position, step: Step, stimulus: Stimulus): Position => {
  // The passing of weeks belongs to no region: each storyline answers for itself.
  if (stimulus.kind === 'after') perform(step, stimulus);
  return nextSnapshot(machine, position as never, { type: stimulus.kind, step, stimulus } as never)[0];
};
