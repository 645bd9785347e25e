/** What an instructor made of a class: plan, notes, sentences put up, hands counted. Pure; kept from one opening to the next. */
import { type Choices, type Hands, LENGTHS, type Length } from '../../../core/debrief/room/room.ts';

export type Prepared = Choices & {
  /** By part. */
  readonly notes: Readonly<Record<string, string>>;
  /** Sentences of trainees that may stand on the projector, by dilemma. */
  readonly putUp: Readonly<Record<string, readonly string[]>>;
  /** By dilemma: before the talk and after it. */
  readonly hands: Readonly<Record<string, readonly [Hands | undefined, Hands | undefined]>>;
  /** Hats are held against outcomes. */
  readonly association: boolean;
  /** The earlier class behind the pictures, by its key. */
  readonly ghost: string | undefined;
};

const SHIPPED: Length = 45;

export const UNPREPARED: Prepared = {
  minutes: SHIPPED,
  pinned: [],
  banned: [],
  order: [],
  notes: {},
  putUp: {},
  hands: {},
  association: false,
  ghost: undefined,
};

const without = (all: readonly string[], one: string): readonly string[] => all.filter((each) => each !== one);

/** A part is pinned, banned, or neither: never both. */
export const placed = (prepared: Prepared, part: string, as: 'pin' | 'ban' | 'free'): Prepared => ({
  ...prepared,
  pinned: as === 'pin' ? [...without(prepared.pinned, part), part] : without(prepared.pinned, part),
  banned: as === 'ban' ? [...without(prepared.banned, part), part] : without(prepared.banned, part),
});

/** One place up or down in the plan as it stands; from then on the whole plan keeps this order. */
export const moved = (prepared: Prepared, plan: readonly string[], part: string, by: -1 | 1): Prepared => {
  const at = plan.indexOf(part);
  const to = at + by;
  if (at < 0 || to < 0 || to >= plan.length) return prepared;
  const order = [...without(plan, part)];
  order.splice(to, 0, part);
  return { ...prepared, order };
};

/** A note of nothing but space is none. */
export const noted = (prepared: Prepared, part: string, text: string): Prepared => {
  const { [part]: _, ...others } = prepared.notes;
  return { ...prepared, notes: text.trim() === '' ? others : { ...others, [part]: text } };
};

/** A sentence is up once, or not. */
export const withSentence = (prepared: Prepared, dilemma: string, text: string, up: boolean): Prepared => {
  const others = without(prepared.putUp[dilemma] ?? [], text);
  return { ...prepared, putUp: { ...prepared.putUp, [dilemma]: up ? [...others, text] : others } };
};

/** Those of the other round stay. */
export const withHands = (prepared: Prepared, dilemma: string, again: boolean, counts: Hands): Prepared => {
  const [first, last] = prepared.hands[dilemma] ?? [undefined, undefined];
  return { ...prepared, hands: { ...prepared.hands, [dilemma]: again ? [first, counts] : [counts, last] } };
};

type Check = (found: unknown) => boolean;
const isText: Check = (found) => typeof found === 'string';
const isCount: Check = (found) => Number.isSafeInteger(found) && Number(found) >= 0;
const listOf =
  (each: Check): Check =>
  (found) =>
    Array.isArray(found) && found.every(each);
const byName =
  (each: Check): Check =>
  (found) =>
    typeof found === 'object' && found !== null && !Array.isArray(found) && Object.values(found).every(each);
const orNone =
  (check: Check): Check =>
  (found) =>
    found === undefined || check(found);

const SOUND: Readonly<Record<keyof Prepared, Check>> = {
  minutes: (found) => LENGTHS.some((one) => one === found),
  pinned: listOf(isText),
  banned: listOf(isText),
  order: listOf(isText),
  notes: byName(isText),
  putUp: byName(listOf(isText)),
  hands: byName(listOf(orNone(byName(isCount)))),
  association: (found) => typeof found === 'boolean',
  ghost: orNone(isText),
};

/** What was kept, as far as this version understands it: it lies in a database that an older or newer one may have written. */
export const preparedFrom = (kept: unknown): Prepared => {
  if (typeof kept !== 'object' || kept === null) return UNPREPARED;
  const known = Object.entries(UNPREPARED).map(([name, first]) => {
    const found = (kept as Record<string, unknown>)[name];
    return [name, SOUND[name as keyof Prepared](found) ? found : first];
  });
  return Object.fromEntries(known) as Prepared;
};
