/** What changed between two views, as a list of things to be shown one after the other. No picture is known here. */
import type { BarrierView, BoardView, Person, PromiseView, TieView } from '../../core/view/view.ts';
import type { Door, Hat } from './moment.ts';

export type Change =
  | { readonly kind: 'turned'; readonly from: Hat; readonly to: Hat }
  | { readonly kind: 'left' | 'arrived' | 'met'; readonly actor: string }
  /** How many steps the door opened; closed ones are below zero. */
  | { readonly kind: 'door'; readonly actor: string; readonly steps: number }
  | {
      readonly kind: 'mood';
      readonly actor: string;
      readonly from: Person['expression'];
      readonly to: Person['expression'];
    }
  | { readonly kind: 'tie'; readonly tie: string; readonly from: number; readonly to: number }
  | { readonly kind: 'raised' | 'settled'; readonly objection: string; readonly owner: string }
  | { readonly kind: 'promised' | 'kept' | 'broken' | 'moved'; readonly promise: string }
  | { readonly kind: 'signed'; readonly names: number }
  /** How many more lie there; fewer is below zero. */
  | { readonly kind: 'seen'; readonly by: number };

const DOORS = ['shut', 'onTheChain', 'ajar', 'open', 'theyRingYou'] as const satisfies readonly Door[];

/** In this order they are shown: who is there, then faces and doors, then what binds them, then what can be counted. */
const ORDER = [
  'turned',
  'left',
  'arrived',
  'met',
  'mood',
  'door',
  'tie',
  'raised',
  'settled',
  'promised',
  'moved',
  'kept',
  'broken',
  'signed',
  'seen',
] as const satisfies readonly Change['kind'][];

const byId = <T extends { readonly id: string }>(all: readonly T[]): ReadonlyMap<string, T> =>
  new Map(all.map((one) => [one.id, one]));

const people = (before: BoardView, after: BoardView): readonly Change[] => {
  const were = byId(before.people);
  const are = byId(after.people);
  return [
    ...before.people.flatMap(({ id }): Change[] => (are.has(id) ? [] : [{ kind: 'left', actor: id }])),
    ...after.people.flatMap((person): Change[] => {
      const was = were.get(person.id);
      return was === undefined ? [{ kind: 'arrived', actor: person.id }] : [...inPerson(was, person)];
    }),
  ];
};

const inPerson = (was: Person, { id, met, door, expression }: Person): readonly Change[] => {
  const steps = DOORS.indexOf(door) - DOORS.indexOf(was.door);
  return [
    ...(met && !was.met ? [{ kind: 'met', actor: id } as const] : []),
    ...(steps === 0 ? [] : [{ kind: 'door', actor: id, steps } as const]),
    ...(expression === was.expression
      ? []
      : [{ kind: 'mood', actor: id, from: was.expression, to: expression } as const]),
  ];
};

const tiesOf = (view: BoardView): readonly TieView[] => (view.lens === 'networkManager' ? view.ties : []);

/** A tie between two who had not both been met was not on the board: it counts as none. */
const ties = (before: BoardView, after: BoardView): readonly Change[] => {
  const were = byId(tiesOf(before));
  return tiesOf(after).flatMap(({ id, level }): Change[] => {
    const from = were.get(id)?.level ?? 0;
    return from === level ? [] : [{ kind: 'tie', tie: id, from, to: level }];
  });
};

const openIn = (barriers: readonly BarrierView[]): ReadonlyMap<string, string> =>
  new Map(barriers.flatMap(({ id, owner, open }) => open.map(({ text }) => [objectionId(id, text), owner])));

/** An objection has no name in the view: its words are its name. */
const objectionId = (barrier: string, text: string): string => `${barrier} ${text}`;

const objections = (before: BoardView, after: BoardView): readonly Change[] => {
  if (before.lens !== 'publicServant' || after.lens !== 'publicServant') return [];
  const were = openIn(before.barriers);
  const are = openIn(after.barriers);
  const settled = new Set(after.barriers.flatMap(({ id, settled }) => settled.map((text) => objectionId(id, text))));
  return [
    ...[...are].flatMap(([objection, owner]): Change[] =>
      were.has(objection) ? [] : [{ kind: 'raised', objection, owner }],
    ),
    ...[...were].flatMap(([objection, owner]): Change[] =>
      are.has(objection) || !settled.has(objection) ? [] : [{ kind: 'settled', objection, owner }],
    ),
  ];
};

const inPromise = (was: PromiseView | undefined, { id, state, due, owner }: PromiseView): readonly Change[] => {
  if (was === undefined) return [{ kind: 'promised', promise: id }];
  if (state !== was.state)
    return state === 'open' ? [{ kind: 'promised', promise: id }] : [{ kind: state, promise: id }];
  return due === was.due && owner === was.owner ? [] : [{ kind: 'moved', promise: id }];
};

const promises = (before: BoardView, after: BoardView): readonly Change[] => {
  if (before.lens !== 'publicServant' || after.lens !== 'publicServant') return [];
  const were = byId(before.promises);
  return after.promises.flatMap((promise) => inPromise(were.get(promise.id), promise));
};

const figures = (before: BoardView, after: BoardView): readonly Change[] => {
  const names = (after.figures.signatures?.signed ?? 0) - (before.figures.signatures?.signed ?? 0);
  const by = after.figures.seen.count - before.figures.seen.count;
  return [
    ...(names > 0 ? [{ kind: 'signed', names } as const] : []),
    ...(by === 0 ? [] : [{ kind: 'seen', by } as const]),
  ];
};

/** Everything that differs, in the order in which it is shown. Through another lens only what both lenses know. */
export const plan = (before: BoardView, after: BoardView): readonly Change[] => {
  const turned: readonly Change[] =
    before.lens === after.lens ? [] : [{ kind: 'turned', from: before.lens, to: after.lens }];
  const bonds =
    before.lens === after.lens
      ? [...ties(before, after), ...objections(before, after), ...promises(before, after)]
      : [];
  const all = [...turned, ...people(before, after), ...bonds, ...figures(before, after)];
  return [...all].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
};

/** Milliseconds: what one change takes, and how long all of them together may. */
export const STEP = 320;
export const ALL = 900;

export type Step = { readonly change: Change; readonly start: number };

/** When each change begins. Few follow each other; many overlap, and the last is over within `ALL`. */
export const steps = (changes: readonly Change[]): readonly Step[] => {
  const beats = new Map<string, number>();
  // Changes of one kind at one person belong together: a face changes while the door does.
  const beatOf = (change: Change): number => {
    const key =
      'actor' in change
        ? change.actor
        : 'objection' in change
          ? change.objection
          : 'promise' in change
            ? change.promise
            : 'tie' in change
              ? change.tie
              : change.kind;
    if (!beats.has(key)) beats.set(key, beats.size);
    return beats.get(key)!;
  };
  const numbered = changes.map((change) => ({ change, beat: beatOf(change) }));
  const pause = beats.size < 2 ? 0 : Math.min(STEP * 0.6, (ALL - STEP) / (beats.size - 1));
  return numbered.map(({ change, beat }) => ({ change, start: beat * pause }));
};
