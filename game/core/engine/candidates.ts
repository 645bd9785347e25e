/** Everything that could ever be decided in a scenario, resolved once; `choices` only asks which of it is open. */
import { HATS, type Hat, LEADER_TASKS, PROMISE_MOVES, otherHat } from '../scenario/vocabulary.ts';
import type { Compiled } from './compiled.ts';
import type { Decision } from './decision.ts';
import { DILEMMA, KNOWLEDGE, PROMISE, hatNumber } from './layout.ts';
import type { Refusal } from './refusal.ts';
import { resolve } from './resolve.ts';
import type { Slot, State } from './slots.ts';
import { type Resolved, checkOf } from './stimulus.ts';

export type Candidate = {
  readonly choice: { readonly decision: Decision };
  readonly resolved: Resolved;
  /** Why it is closed in a state in which nothing stops everything. */
  readonly why: (state: State) => Refusal | undefined;
};

/** Decisions that belong together, listed only while `slot` holds a value from `from` to `to`: nobody answers what is
 * not asked, keeps what was not promised, or asks leave for what was never told. A slot of −1 means always. */
export type CandidateGroup = {
  readonly slot: Slot;
  readonly from: number;
  readonly to: number;
  readonly candidates: readonly Candidate[];
};

const made = new WeakMap<Compiled, readonly CandidateGroup[]>();

/** In the order of the week panel: answers, acts, questions, leave, hats, the leader, promises, the end of the turn. */
export const candidatesOf = (compiled: Compiled): readonly CandidateGroup[] => {
  const before = made.get(compiled);
  if (before) return before;
  const all = groupsOf(compiled).map(({ decisions, ...when }): CandidateGroup => ({
    ...when,
    candidates: decisions.map((decision) => candidate(compiled, decision)),
  }));
  made.set(compiled, all);
  return all;
};

const candidate = (compiled: Compiled, decision: Decision): Candidate => {
  const found = resolve(compiled, decision);
  if (!found.ok) throw new Error(`cannot resolve ${JSON.stringify(decision)}`);
  const choice = Object.freeze({ decision: Object.freeze(decision) });
  return { choice, resolved: found.resolved, why: checkOf(compiled, found.resolved) };
};

type Group = Omit<CandidateGroup, 'candidates'> & { readonly decisions: readonly Decision[] };
const always = (decisions: readonly Decision[]): Group => ({ slot: -1, from: 0, to: 0, decisions });

const groupsOf = (compiled: Compiled): Group[] => [
  ...answers(compiled),
  always(acts(compiled)),
  always(questions(compiled)),
  ...leaves(compiled),
  ...HATS.map((hat) => changes(compiled, hat)),
  always(
    LEADER_TASKS.filter((task) => compiled.scenario.leader.does[task]).map((task): Decision => ({
      kind: 'leader',
      task,
    })),
  ),
  ...promises(compiled),
  always([{ kind: 'end' }]),
];

const answers = ({ deeds, layout }: Compiled): Group[] =>
  deeds.dilemmas.map(({ id, options }, i) => ({
    slot: layout.dilemmas[i]!.state,
    from: DILEMMA.open,
    to: DILEMMA.open,
    decisions: options.map((option): Decision => ({ kind: 'answer', dilemma: id, option: option.id })),
  }));

const acts = ({ scenario }: Compiled): Decision[] =>
  Object.entries(scenario.actions).flatMap(([action, { to }]): Decision[] =>
    to.length === 0 ? [{ kind: 'act', action }] : to.map((actor) => ({ kind: 'act', action, actor })),
  );

const questions = ({ scenario }: Compiled): Decision[] =>
  Object.entries(scenario.actors).flatMap(([actor, { questions: asked }]) =>
    Object.keys(asked).map((question): Decision => ({ kind: 'ask', actor, question })),
  );

const leaves = ({ deeds, layout }: Compiled): Group[] =>
  deeds.interests.flatMap(({ id, confided }, i): Group[] => {
    const [actor = '', interest = ''] = id.split('.');
    const decisions: Decision[] = [{ kind: 'clear', actor, interest }];
    return confided
      ? [{ slot: layout.interests[i]!.state, from: KNOWLEDGE.known, to: KNOWLEDGE.stale, decisions }]
      : [];
  });

/** Announcements are listed to one actor each; up to three can be told at once. */
const changes = ({ scenario, layout }: Compiled, hat: Hat): Group => {
  const worn = hatNumber(otherHat(hat));
  const announced = Object.keys(scenario.actors).map((actor): Decision => ({ kind: 'hat', hat, announcedTo: [actor] }));
  return {
    slot: layout.own.hat,
    from: worn,
    to: worn,
    decisions: [{ kind: 'hat', hat, announcedTo: 'silent' }, ...announced],
  };
};

const promises = ({ layout, promises: terms }: Compiled): Group[] =>
  layout.promises.map(({ id, state }, i) => ({
    slot: state,
    from: PROMISE.open,
    to: PROMISE.open,
    decisions: PROMISE_MOVES.flatMap((move): Decision[] =>
      move === 'handOver'
        ? layout.actors
            .filter((actor) => actor.id !== terms[i]!.terms.to)
            .map((actor) => ({ kind: 'promise', move, promise: id, actor: actor.id }))
        : [{ kind: 'promise', move, promise: id }],
    ),
  }));
