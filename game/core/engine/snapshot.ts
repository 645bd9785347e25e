/** A game as one plain object: what `play` and `replay` print, and what two runs are compared by. */
import { HATS, type Hat, PILLARS, RISKS } from '../scenario/vocabulary.ts';
import { type Compiled, compile } from './compiled.ts';
import { type Game, ending, turnWeek } from './game.ts';
import { NAME, OBJECTION, PROMISE, TASK } from './layout.ts';
import { ledgerHash } from './ledger.ts';

const KNOWLEDGE_WORDS = ['unknown', 'known', 'stale'] as const;
const PROMISE_WORDS = ['none', 'open', 'kept', 'broken'] as const;

export type Snapshot = {
  readonly week: number;
  readonly ended: boolean;
  readonly ending: string | null;
  readonly gauges: Readonly<Record<string, number>>;
  readonly hat: Hat;
  /** The innermost active states of each storyline; several of a parallel one are joined by a comma. */
  readonly at: Readonly<Record<string, string>>;
  readonly flags: Readonly<Record<string, number | boolean>>;
  readonly actors: Readonly<Record<string, ActorSnapshot>>;
  readonly ties: Readonly<Record<string, number>>;
  readonly open: Readonly<Record<string, readonly string[]>>;
  readonly agreements: Readonly<
    Record<string, { readonly tabled: boolean; readonly signed: readonly string[]; readonly late: readonly string[] }>
  >;
  readonly promises: readonly PromiseSnapshot[];
  readonly charter: Readonly<Record<string, boolean>>;
  readonly truths: Readonly<Record<string, string>>;
  readonly risks: Readonly<Record<string, number>>;
  readonly ledgerHash: string;
};

export type ActorSnapshot = {
  readonly trust: number;
  readonly engagement: number;
  readonly expects: Hat;
  readonly known: Readonly<
    Record<string, { readonly state: string; readonly toldAs: Hat | null; readonly cleared: boolean }>
  >;
  /** The week at whose closing the open thread is cut; null where there is none. */
  readonly thread: number | null;
};

export type PromiseSnapshot = {
  readonly id: string;
  readonly to: string;
  readonly due: number;
  /** `you`, or the actor to whom it was handed over. */
  readonly owner: string;
  readonly state: string;
};

const GAUGES = ['hours', 'funds', 'energy', 'cover', ...PILLARS, 'value'] as const;

/** The whole visible and hidden state of a game, named. `week` is the first week of the turn now played. */
export const snapshot = (game: Game): Snapshot => {
  const compiled = compile(game.scenario);
  const { layout } = compiled;
  const { state } = game;
  const end = ending(game) ?? null;
  return {
    week: turnWeek(game),
    ended: end !== null,
    ending: end,
    gauges: Object.fromEntries(GAUGES.map((gauge) => [gauge, state[layout.own[gauge]]!])),
    hat: HATS[state[layout.own.hat]! - 1]!,
    at: whereStorylinesStand(compiled, game),
    flags: Object.fromEntries(layout.flags.map(({ id, slot }) => [id, flagValue(game, id, state[slot]!)])),
    actors: actorsOf(compiled, game),
    ties: Object.fromEntries(layout.ties.map(({ id, slot }) => [id, state[slot]!])),
    open: objectionsOf(compiled, game),
    agreements: agreementsOf(compiled, game),
    promises: promisesOf(compiled, game),
    charter: Object.fromEntries(layout.charter.map(({ id, slot }) => [id, state[slot] === 1])),
    truths: Object.fromEntries(
      layout.truths.map(({ id, slot }, i) => [id, compiled.deeds.truths[i]!.alternatives[state[slot]!]!]),
    ),
    risks: Object.fromEntries(RISKS.map((risk) => [risk, state[layout.own.risks[risk]]!])),
    ledgerHash: ledgerHash(game.ledger),
  };
};

const flagValue = (game: Game, id: string, value: number): number | boolean =>
  typeof game.scenario.flags[id]!.initial === 'boolean' ? value === 1 : value;

const whereStorylinesStand = ({ chart }: Compiled, { state }: Game): Record<string, string> => {
  const at: Record<string, string> = {};
  for (const node of chart) {
    if (node.parent < 0) at[node.id] = '';
    else if (node.children.length === 0 && state[node.active] === 1) {
      at[node.storyline] = at[node.storyline] === '' ? node.id : `${at[node.storyline]},${node.id}`;
    }
  }
  return at;
};

const actorsOf = ({ layout }: Compiled, { state }: Game): Record<string, ActorSnapshot> =>
  Object.fromEntries(
    layout.actors.map((actor) => {
      const own = layout.interests.filter(({ id }) => id.startsWith(`${actor.id}.`));
      const known = own.map(({ id, state: slot, toldAs, cleared }) => [
        id.split('.')[1]!,
        {
          state: KNOWLEDGE_WORDS[state[slot]!]!,
          toldAs: HATS[state[toldAs]! - 1] ?? null,
          cleared: state[cleared] === 1,
        },
      ]);
      return [
        actor.id,
        {
          trust: state[actor.trust]!,
          engagement: state[actor.engagement]!,
          expects: HATS[state[actor.expects]! - 1]!,
          known: Object.fromEntries(known) as ActorSnapshot['known'],
          thread: state[actor.thread] === 0 ? null : state[actor.thread]!,
        },
      ];
    }),
  );

const objectionsOf = ({ layout, scenario }: Compiled, { state }: Game): Record<string, string[]> =>
  Object.fromEntries(
    Object.keys(scenario.barriers).map((barrier) => [
      barrier,
      layout.objections
        .filter(({ id, slot }) => id.startsWith(`${barrier}.`) && state[slot] === OBJECTION.open)
        .map(({ id }) => id.split('.')[1]!),
    ]),
  );

const agreementsOf = ({ layout, deeds }: Compiled, { state }: Game): Snapshot['agreements'] =>
  Object.fromEntries(
    layout.agreements.map(({ id, tabled, names }, i) => {
      const who = (how: number) =>
        deeds.sheets[i]!.names.filter((_, k) => state[names[k]!] === how).map(({ actor }) => layout.actors[actor]!.id);
      return [id, { tabled: state[tabled]! > 0, signed: who(NAME.signed), late: who(NAME.late) }];
    }),
  );

const promisesOf = ({ layout, promises }: Compiled, { state }: Game): PromiseSnapshot[] =>
  layout.promises.flatMap(({ id, state: slot, due, owner }, i) =>
    state[slot] === PROMISE.none
      ? []
      : [
          {
            id,
            to: promises[i]!.terms.to,
            due: state[due]!,
            owner: layout.actors[state[owner]! - 1]?.id ?? 'you',
            state: PROMISE_WORDS[state[slot]!]!,
          },
        ],
  );

/** Leader's tasks by what became of them: never asked, refused, granted and waiting, done. */
export const taskWords = (game: Game): Record<string, string> => {
  const { layout } = compile(game.scenario);
  const words = Object.entries(TASK);
  return Object.fromEntries(
    layout.tasks.map(({ id, state }) => [id, words.find(([, value]) => value === game.state[state])![0]]),
  );
};
