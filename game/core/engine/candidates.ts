/** Everything that could ever be decided in a scenario, resolved once; `choices` only asks which of it is open. */
import { HATS, type Hat, LEADER_TASKS, PROMISE_MOVES, otherHat } from '../scenario/vocabulary.ts';
import type { Compiled } from './compiled.ts';
import type { Decision } from './decision.ts';
import { nextOpenDilemma } from './dilemma-slots.ts';
import { KNOWLEDGE, PROMISE, hatNumber } from './layout.ts';
import type { Refusal, Result } from './refusal.ts';
import { resolve } from './resolve.ts';
import type { Slot, State } from './slots.ts';
import { type Resolved, checkOf } from './stimulus.ts';

export type Candidate = {
  readonly choice: { readonly decision: Decision };
  readonly resolved: Resolved;
  /** Why it is closed in a state in which nothing stops everything. */
  readonly why: (state: State) => Refusal | undefined;
};

/** Decisions that belong together, listed only while `slot` holds a value from `from` to `to`: nobody keeps what was not
 * promised, or asks leave for what was never told. A slot of −1 means always. */
export type CandidateGroup = {
  readonly slot: Slot;
  readonly from: number;
  readonly to: number;
  readonly candidates: readonly Candidate[];
};

type Candidates = {
  /** The answers of each dilemma, listed only while it is open: nobody answers what is not asked. */
  readonly answers: readonly (readonly Candidate[])[];
  readonly groups: readonly CandidateGroup[];
  /** What is listed is mostly what is decided: found by the very object, it need not be resolved again. */
  readonly byDecision: ReadonlyMap<Decision, Candidate>;
};

const made = new WeakMap<Compiled, Candidates>();

const candidatesOf = (compiled: Compiled): Candidates => {
  const before = made.get(compiled);
  if (before) return before;
  const byDecision = new Map<Decision, Candidate>();
  const all = (decisions: readonly Decision[]): Candidate[] =>
    decisions.map((decision) => {
      const one = listedCandidate(compiled, decision);
      byDecision.set(one.choice.decision, one);
      return one;
    });
  const answers = answersOf(compiled).map(all);
  const groups = groupsOf(compiled).map(({ decisions, ...when }) => ({ ...when, candidates: all(decisions) }));
  const candidates: Candidates = { answers, groups, byDecision };
  made.set(compiled, candidates);
  return candidates;
};

const listedCandidate = (compiled: Compiled, decision: Decision): Candidate => {
  const found = resolve(compiled, Object.freeze(decision));
  if (!found.ok) throw new Error(`cannot resolve ${JSON.stringify(decision)}`);
  return candidate(compiled, decision, found.resolved);
};

const candidate = (compiled: Compiled, decision: Decision, resolved: Resolved): Candidate => ({
  choice: Object.freeze({ decision }),
  resolved,
  why: checkOf(compiled, resolved),
});

/** All that could be asked now, in the order of the week panel: answers, acts, questions, leave, hats, the leader,
 * promises, the end of the turn. */
export const listed = (compiled: Compiled, state: State): (readonly Candidate[])[] => {
  const { answers, groups } = candidatesOf(compiled);
  const { layout } = compiled;
  const all: (readonly Candidate[])[] = [];
  for (let i = nextOpenDilemma(state, layout, 0); i >= 0; i = nextOpenDilemma(state, layout, i + 1))
    all.push(answers[i]!);
  for (const { slot, from, to, candidates } of groups)
    if (slot < 0 || (state[slot]! >= from && state[slot]! <= to)) all.push(candidates);
  return all;
};

/** Everything that could ever be asked, each group with when it is listed: for players who keep a table of their own. */
export const candidateGroups = (compiled: Compiled): readonly CandidateGroup[] => {
  const { answers, groups } = candidatesOf(compiled);
  // Answers say themselves when they are not asked.
  return [...answers.map((candidates) => ({ slot: -1, from: 0, to: 0, candidates })), ...groups];
};

/** Any decision, resolved; refused if it names what the scenario does not have. */
export const candidateOf = (compiled: Compiled, decision: Decision): Result<Candidate, Refusal> => {
  const known = candidatesOf(compiled).byDecision.get(decision);
  if (known) return { ok: true, value: known };
  const found = resolve(compiled, decision);
  return found.ok ? { ok: true, value: candidate(compiled, decision, found.resolved) } : found;
};

type Group = Omit<CandidateGroup, 'candidates'> & { readonly decisions: readonly Decision[] };
const always = (decisions: readonly Decision[]): Group => ({ slot: -1, from: 0, to: 0, decisions });

const groupsOf = (compiled: Compiled): Group[] => [
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

const answersOf = ({ deeds }: Compiled): Decision[][] =>
  deeds.dilemmas.map(({ id, options }) =>
    options.map((option): Decision => ({ kind: 'answer', dilemma: id, option: option.id })),
  );

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
  const announced = Object.keys(scenario.actors).map((actor): Decision => ({
    kind: 'hat',
    hat,
    announcedTo: Object.freeze([actor]),
  }));
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
