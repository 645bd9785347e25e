/** Consequences compiled: every id an index or a slot, so that applying one looks nothing up. */
import type { Consequence } from '../scenario/consequence.ts';
import { CHARTER_CLAUSES, type Hat } from '../scenario/vocabulary.ts';
import { type Layout, hatNumber } from './layout.ts';
import type { Slot } from './slots.ts';

/** Which fit scales an effect: an actor's own, the mean of those present, or none (harm is never softened either). */
export type Effect = {
  readonly slot: Slot;
  readonly change: number;
  readonly scope: 'actor' | 'common' | 'unscaled';
  readonly actor: number;
};

export type Deed = {
  /** Stable id of the text that is read when it happens; undefined where there is none. */
  readonly says: string | undefined;
  readonly effects: readonly Effect[];
  /** Whether there is anything else in it but effects and what it opens: most deeds of a game are no more. */
  readonly more: boolean;
  readonly sets: readonly { readonly slot: Slot; readonly value: number }[];
  readonly expects: readonly { readonly actor: number; readonly hat: number }[];
  readonly reveals: readonly number[];
  readonly stale: readonly number[];
  readonly settles: readonly number[];
  readonly raises: readonly number[];
  readonly agrees: readonly number[];
  readonly promises: readonly number[];
  readonly draws: readonly number[];
  readonly events: readonly number[];
  readonly opens: readonly number[];
};

/** Where a consequence with words of its own stands in the scenario: what the ledger names as its cause. */
export const placeOf = ({ says }: Deed): string => (says ?? '').replace(/\.says$/, '');

/** Positions of ids in the layout's lists. Every id behind the door of the reader has one. */
export type Index = {
  readonly actor: (id: string) => number;
  readonly interest: (id: string) => number;
  readonly objection: (id: string) => number;
  readonly promise: (id: string) => number;
  readonly outcomes: (id: string) => number;
  readonly event: (id: string) => number;
  readonly dilemma: (id: string) => number;
  readonly slot: (name: string) => Slot;
};

/** Finds the position of an id in a list of things with ids; a missing one is a bug, not an author's mistake. */
export const positions = (things: readonly { readonly id: string }[]): ((id: string) => number) => {
  const map = new Map(things.map(({ id }, i) => [id, i]));
  return (id) => {
    const position = map.get(id);
    if (position === undefined) throw new Error(`no position for ${id}`);
    return position;
  };
};

export const indexOf = (layout: Layout): Index => ({
  actor: positions(layout.actors),
  interest: positions(layout.interests),
  objection: positions(layout.objections),
  promise: positions(layout.promises),
  outcomes: positions(layout.outcomes),
  event: positions(layout.events),
  dilemma: positions(layout.dilemmas),
  slot: positions(layout.quantities.map(({ name }) => ({ id: name }))),
});

/** A consequence with what one hat changes: effects of the same name replaced, all else added. */
export const withHat = (base: Consequence, part: Consequence | undefined): Consequence =>
  part === undefined
    ? base
    : {
        says: part.says ?? base.says,
        effects: { ...base.effects, ...part.effects },
        promises: { ...base.promises, ...part.promises },
        expects: { ...base.expects, ...part.expects },
        echo: { ...base.echo, ...part.echo },
        reveals: [...base.reveals, ...part.reveals],
        settles: [...base.settles, ...part.settles],
        raises: [...base.raises, ...part.raises],
        stale: [...base.stale, ...part.stale],
        agrees: [...base.agrees, ...part.agrees],
        draw: [...base.draw, ...part.draw],
        event: [...base.event, ...part.event],
        open: [...base.open, ...part.open],
      };

/** Where the text read with a hat stands: the hat's own if it has one. */
export const saysPath = (
  base: Consequence,
  path: string,
  hat: Hat,
  part: Consequence | undefined,
): string | undefined => {
  if (part?.says !== undefined) return `${path}.hats.${hat}.says`;
  return base.says === undefined ? undefined : `${path}.says`;
};

const UNSCALED = ['hours', 'funds'];

const effectOf = (name: string, change: number, index: Index): Effect => {
  const [kind = '', id = ''] = name.split('.');
  const slot = index.slot(name);
  if (kind === 'trust' || kind === 'engagement') return { slot, change, scope: 'actor', actor: index.actor(id) };
  const unscaled = id !== '' || UNSCALED.includes(kind);
  return { slot, change, scope: unscaled ? 'unscaled' : 'common', actor: -1 };
};

/** Most lists of most deeds are empty: one list stands for them all, for there are thousands. */
const NONE: readonly never[] = [];
const each = <A, B>(list: readonly A[], compiled: (one: A) => B): readonly B[] =>
  list.length === 0 ? NONE : list.map((one) => compiled(one));

/** Compiles one consequence. `says` is the stable id of its text, if it has one. */
export const compileDeed = (c: Consequence, says: string | undefined, index: Index): Deed => {
  const changes = Object.entries(c.effects);
  const more = {
    sets: each(
      changes.filter(([, value]) => typeof value === 'boolean'),
      ([name, value]) => ({ slot: index.slot(name), value: Number(value) }),
    ),
    expects: each(Object.entries(c.expects), ([actor, hat]) => ({ actor: index.actor(actor), hat: hatNumber(hat) })),
    reveals: each(c.reveals, index.interest),
    stale: each(c.stale, index.interest),
    settles: each(c.settles, index.objection),
    raises: each(c.raises, index.objection),
    agrees: each(c.agrees, (clause) => CHARTER_CLAUSES.indexOf(clause)),
    promises: each(Object.keys(c.promises), index.promise),
    draws: each(c.draw, index.outcomes),
    events: each(c.event, index.event),
  };
  return {
    says,
    effects: changes.flatMap(([name, value]) => (typeof value === 'number' ? [effectOf(name, value, index)] : [])),
    more: Object.values(more).some((list) => list.length > 0),
    ...more,
    opens: each(c.open, index.dilemma),
  };
};
