/** Everything that could ever be decided in a scenario, resolved once; `choices` only asks which of it is open. */
import { HATS, LEADER_TASKS, PROMISE_MOVES } from '../scenario/vocabulary.ts';
import type { Compiled } from './compiled.ts';
import type { Decision } from './decision.ts';
import { resolve } from './resolve.ts';
import type { Resolved } from './stimulus.ts';

export type Candidate = { readonly choice: { readonly decision: Decision }; readonly resolved: Resolved };

const made = new WeakMap<Compiled, readonly Candidate[]>();

/** In the order of the week panel: answers, acts, questions, leave, hats, the leader, promises, the end of the turn. */
export const candidatesOf = (compiled: Compiled): readonly Candidate[] => {
  const before = made.get(compiled);
  if (before) return before;
  const all = decisionsOf(compiled).map((decision): Candidate => {
    const found = resolve(compiled, decision);
    if (!found.ok) throw new Error(`cannot resolve ${JSON.stringify(decision)}`);
    return { choice: Object.freeze({ decision: Object.freeze(decision) }), resolved: found.resolved };
  });
  made.set(compiled, all);
  return all;
};

const decisionsOf = (compiled: Compiled): Decision[] => [
  ...answers(compiled),
  ...acts(compiled),
  ...questions(compiled),
  ...hats(compiled),
  ...LEADER_TASKS.filter((task) => compiled.scenario.leader.does[task]).map((task): Decision => ({
    kind: 'leader',
    task,
  })),
  ...promises(compiled),
  { kind: 'end' },
];

const answers = ({ deeds }: Compiled): Decision[] =>
  deeds.dilemmas.flatMap(({ id, options }) =>
    options.map((option): Decision => ({ kind: 'answer', dilemma: id, option: option.id })),
  );

const acts = ({ scenario }: Compiled): Decision[] =>
  Object.entries(scenario.actions).flatMap(([action, { to }]): Decision[] =>
    to.length === 0 ? [{ kind: 'act', action }] : to.map((actor) => ({ kind: 'act', action, actor })),
  );

const questions = ({ scenario }: Compiled): Decision[] =>
  Object.entries(scenario.actors).flatMap(([actor, { questions: asked, interests }]): Decision[] => [
    ...Object.keys(asked).map((question): Decision => ({ kind: 'ask', actor, question })),
    ...Object.entries(interests).flatMap(([interest, { confided }]): Decision[] =>
      confided ? [{ kind: 'clear', actor, interest }] : [],
    ),
  ]);

/** Announcements are listed to one actor each; up to three can be told at once. */
const hats = ({ scenario }: Compiled): Decision[] =>
  HATS.flatMap((hat): Decision[] => [
    { kind: 'hat', hat, announcedTo: 'silent' },
    ...Object.keys(scenario.actors).map((actor): Decision => ({ kind: 'hat', hat, announcedTo: [actor] })),
  ]);

const promises = ({ layout, promises: terms }: Compiled): Decision[] =>
  layout.promises.flatMap(({ id }, i) =>
    PROMISE_MOVES.flatMap((move): Decision[] =>
      move === 'handOver'
        ? layout.actors
            .filter((actor) => actor.id !== terms[i]!.terms.to)
            .map((actor) => ({ kind: 'promise', move, promise: id, actor: actor.id }))
        : [{ kind: 'promise', move, promise: id }],
    ),
  );
