/** Which conditions can still matter in a state, and so which names are still read. */
import type { Game } from '../../../engine/engine.ts';
import { transitionsOf, reachableStates } from '../rules/chart-rules.ts';
import { namesIn } from '../rules/needs.ts';

type State = Game['state'];
type Alive = (state: State) => boolean;
/** Whether a quantity is read by some condition that can still matter in a state. */
export type LiveNames = (quantity: string) => Alive;

type Read = { readonly sources: readonly (string | undefined)[]; readonly alive: Alive };

const ALWAYS: Alive = () => true;

/** The quantity behind a name of conditions. */
const quantityOf = (name: string): string => {
  const [kind = '', id = ''] = name.split('.');
  if (kind === 'seen') return 'value';
  if (kind === 'answered') return `option.${id}`;
  if (kind === 'truth') return `truth.${id}`;
  return name;
};

export const liveNamesOf = (game: Game): LiveNames => {
  const { scenario } = game;
  const reads = [...ofDeeds(game), ...ofPeople(game), ...ofSheets(game), ...ofStorylines(game)];
  const byQuantity = new Map<string, Set<Alive>>();
  for (const { sources, alive } of reads) {
    for (const source of sources) {
      if (source === undefined) continue;
      for (const name of namesIn(scenario.expressions[source]!)) {
        const quantity = quantityOf(name);
        byQuantity.set(quantity, (byQuantity.get(quantity) ?? new Set()).add(alive));
      }
    }
  }
  return (quantity) => {
    const all = [...(byQuantity.get(quantity) ?? [])];
    if (all.includes(ALWAYS)) return ALWAYS;
    return (state) => all.some((alive) => alive(state));
  };
};

const guards = (cases: readonly { readonly guard?: string | undefined }[]) => cases.map(({ guard }) => guard);

const ofDeeds = ({ scenario: s, compiled }: Game): Read[] => {
  const acts = Object.entries(s.actions).map(([id, { guard, cases, once }]): Read => {
    const done = compiled.reader(`done.${id}`)!;
    return { sources: [guard, ...guards(cases)], alive: once ? (state) => done(state) === 0 : ALWAYS };
  });
  const dilemmas = Object.entries(s.dilemmas).map(([id, { guard, options }]): Read => {
    const how = compiled.reader(`dilemma.${id}`)!;
    const own = Object.values(options).flatMap((option) => [option.guard, ...guards(option.cases)]);
    return { sources: [guard, ...own], alive: (state) => how(state) < 2 };
  });
  const tasks = compiled.layout.tasks.map(({ id, state: how }): Read => ({
    sources: [s.leader.does[id]?.guard],
    alive: (state) => state[how]! < 2,
  }));
  return [...acts, ...dilemmas, ...tasks];
};

const ofPeople = ({ scenario: s, compiled }: Game): Read[] => {
  const stale = /"stale":\["/.test(JSON.stringify(s));
  return Object.entries(s.actors).flatMap(([actor, { present, questions }]): Read[] => [
    { sources: [present], alive: ALWAYS },
    ...Object.entries(questions).map(([id, { guard, cases }]): Read => {
      const asked = compiled.reader(`asked.${actor}.${id}`)!;
      // Where things go stale, what was asked can be asked again.
      return { sources: [guard, ...guards(cases)], alive: stale ? ALWAYS : (state) => asked(state) === 0 };
    }),
  ]);
};

const ofSheets = ({ scenario: s, compiled }: Game): Read[] => [
  ...Object.entries(s.agreements).flatMap(([id, { names }]) =>
    Object.entries(names).map(([actor, { when }]): Read => {
      const signed = compiled.reader(`signed.${id}.${actor}`)!;
      return { sources: [when], alive: (state) => signed(state) === 0 };
    }),
  ),
  ...compiled.layout.promises.map(({ state: how }, i): Read => ({
    sources: [compiled.promises[i]!.terms.when],
    alive: (state) => state[how]! < 2,
  })),
  { sources: Object.values(s.endings).map(({ when }) => when), alive: ALWAYS },
];

/** A transition can matter while its state can still be come to. */
const ofStorylines = ({ scenario: s, compiled }: Game): Read[] =>
  Object.entries(s.storylines).flatMap(([story, storyline]) =>
    reachableStates(storyline).map(({ node, from }): Read => {
      const active = from.map((one) => compiled.reader(`at.${story}.${one}`)!);
      return {
        sources: transitionsOf(node).map(({ one }) => one.guard),
        alive: (state) => active.some((at) => at(state) === 1),
      };
    }),
  );
