/** From one drawing to the next through the same lens: what changed moves, one thing after the other. */
import type { Change, Step } from '../plan.ts';
import { STEP } from '../plan.ts';
import { comes, goes, settles } from './enter-leave.ts';
import type { Line } from '../layout/lines.ts';
import { penPaint } from '../paint/papers.ts';
import { ABOVE, type Item, item, type Kind, type Staging } from '../staging/item.ts';
import {
  lengthOf,
  type LineMotion,
  mixed,
  mixedLine,
  type Motion,
  moving,
  part,
  type Pose,
  poseOf,
  settling,
  smooth,
  springing,
  type Way,
} from './motion.ts';

/** Milliseconds for what follows from no change of its own: a name that makes room, a light round somebody. */
const ASIDE = 220;
const BUBBLE = 180;

/** The thing that a change is seen at. */
const idsOf = (change: Change): readonly string[] => {
  if (change.kind === 'door') return [`door ${change.actor}`];
  if ('actor' in change)
    return [`person ${change.actor}`, `halo ${change.actor}`, `tag ${change.actor}`, `door ${change.actor}`];
  if ('objection' in change) return [`slip ${change.objection}`];
  if ('promise' in change) return [`card ${change.promise}`, `stamp ${change.promise}`];
  return 'tie' in change ? [`tie ${change.tie}`] : [];
};

const byId = (items: readonly Item[]): ReadonlyMap<string, Item> => new Map(items.map((one) => [one.id, one]));

const same = (a: Item, b: Item): boolean =>
  a.x === b.x && a.y === b.y && a.z === b.z && a.scale === b.scale && a.turn === b.turn && a.alpha === b.alpha;

/** A door swings on its hinge: it narrows, is the other door, and widens. */
const swings = (was: Item, one: Item, start: number): readonly Motion[] => {
  const [from, to] = [poseOf(was), poseOf(one)];
  const narrow = (pose: Pose, by: number): Pose => ({ ...pose, scaleX: pose.scaleX * Math.max(0.08, by) });
  const closing: Motion['at'] = (t) => narrow({ ...mixed(from, to, t), alpha: t < 0.5 ? 1 : 0 }, Math.cos(t * Math.PI));
  const opening: Motion['at'] = (t) =>
    narrow({ ...mixed(from, to, t), alpha: t < 0.5 ? 0 : 1 }, t < 0.5 ? 0 : springing(part(t, 0.5, 1)));
  return [
    { item: was, passing: true, start, duration: STEP, at: closing },
    { item: one, passing: false, start, duration: STEP, at: opening },
  ];
};

/** One look fades into another. The new one is whole before the old one is gone, so nothing shines through. */
const fades = (was: Item, one: Item, start: number, duration: number): readonly Motion[] => {
  const [from, to] = [poseOf(was), poseOf(one)];
  const nod = (t: number): number => (one.kind === 'person' ? Math.sin(t * Math.PI) * 5 : 0);
  return [
    {
      item: was,
      passing: true,
      start,
      duration,
      at: (t) => ({
        ...mixed(from, to, smooth(t)),
        y: mixed(from, to, smooth(t)).y - nod(t),
        z: to.z - 0.01,
        alpha: from.alpha * (1 - part(t, 0.5, 1)),
      }),
    },
    {
      item: one,
      passing: false,
      start,
      duration,
      at: (t) => ({
        ...mixed(from, to, smooth(t)),
        y: mixed(from, to, smooth(t)).y - nod(t),
        z: to.z,
        alpha: to.alpha * part(t, 0, 0.6),
      }),
    },
  ];
};

/** A new stamp comes down where another was. */
const stampsOver = (was: Item, one: Item, start: number): readonly Motion[] => [
  { item: was, passing: true, start, duration: STEP, at: (t) => ({ ...poseOf(was), alpha: 1 - part(t, 0, 0.35) }) },
  { item: one, passing: false, start, duration: STEP, at: comes(one) },
];

const durationOf = (kind: Kind): number => (kind === 'bubble' || kind === 'mark' ? BUBBLE : STEP);

/** What is counted comes and goes one by one. */
const COUNTED_WITHIN = 420;

const startOf = (id: string, starts: ReadonlyMap<string, number>): number | undefined => starts.get(id);

type Asked = { readonly before: Staging; readonly after: Staging; readonly steps: readonly Step[] };

const startsOf = ({ before, after, steps }: Asked): ReadonlyMap<string, number> => {
  const starts = new Map<string, number>();
  for (const { change, start } of steps) {
    for (const id of idsOf(change)) if (!starts.has(id)) starts.set(id, start);
    if (change.kind !== 'seen') continue;
    const counted = countedBetween(before, after);
    counted.forEach((id, i) =>
      starts.set(id, Math.max(0, start - COUNTED_WITHIN / 2) + (i * COUNTED_WITHIN) / Math.max(12, counted.length)),
    );
  }
  return starts;
};

const countedBetween = (before: Staging, after: Staging): readonly string[] => {
  const counted = ({ items }: Staging): readonly string[] =>
    items.filter(({ kind }) => kind === 'bag' || kind === 'counted').map(({ id }) => id);
  const [were, are] = [counted(before), counted(after)];
  return were.length > are.length ? were.slice(are.length).reverse() : are.slice(were.length);
};

const settledIn = (steps: readonly Step[]): ReadonlySet<string> =>
  new Set(steps.flatMap(({ change }) => (change.kind === 'settled' ? [`slip ${change.objection}`] : [])));

const motionsOf = (asked: Asked): readonly Motion[] => {
  const were = byId(asked.before.items);
  const are = byId(asked.after.items);
  const starts = startsOf(asked);
  const settled = settledIn(asked.steps);
  const leaving = asked.before.items
    .filter(({ id, kind }) => !are.has(id) && kind !== 'back')
    .flatMap((one): readonly Motion[] => {
      const start = starts.get(one.id) ?? 0;
      if (settled.has(one.id)) return settles(one, start, STEP * 1.6);
      return [{ item: one, passing: true, start, duration: durationOf(one.kind), at: goes(one) }];
    });
  const staying = asked.after.items.flatMap((one): readonly Motion[] => {
    const was = were.get(one.id);
    const start = startOf(one.id, starts);
    if (was === undefined)
      return [{ item: one, passing: false, start: start ?? 0, duration: durationOf(one.kind), at: comes(one) }];
    if (was.paint.key !== one.paint.key) {
      if (one.kind === 'back' || one.kind === 'layer') return fades(was, one, 0, STEP);
      if (one.kind === 'door') return swings(was, one, start ?? 0);
      if (one.kind === 'stamp') return stampsOver(was, one, start ?? 0);
      return fades(was, one, start ?? 0, start === undefined ? ASIDE : STEP);
    }
    return same(was, one)
      ? []
      : [{ item: one, passing: false, start: start ?? 0, duration: ASIDE, at: moving(poseOf(was), poseOf(one)) }];
  });
  return [...leaving, ...staying, ...signatures(asked)];
};

const RISE = 120;

/** Somebody signed: a sheet with a pen goes up to where signatures are counted. */
const signatures = ({ after, steps }: Asked): readonly Motion[] => {
  const signed = steps.find(({ change }) => change.kind === 'signed');
  const you = after.items.find(({ kind }) => kind === 'you');
  if (signed === undefined || you === undefined) return [];
  const sheet = item({ id: 'signature', kind: 'sheet', paint: penPaint(), x: you.x, y: you.y - RISE, z: ABOVE.bubble });
  const from = poseOf(sheet);
  const at: Motion['at'] = (t) => ({
    ...mixed(from, { ...from, y: from.y - RISE }, settling(t)),
    turn: Math.sin(t * Math.PI * 2) * 6,
    alpha: Math.min(part(t, 0, 0.2), 1 - part(t, 0.7, 1)),
  });
  return [{ item: sheet, passing: true, start: signed.start, duration: STEP * 1.6, at }];
};

const empty = (line: Line): Line => ({ ...line, dots: 0, full: 0 });

/** A tie grows from the first of the two to the other. */
const grows =
  (line: Line): LineMotion['at'] =>
  (t) => {
    const last = line.points.length - 1;
    const reach = smooth(t) * last;
    return { ...line, points: line.points.map((_, i) => line.points[Math.round(Math.min(i, reach))]!) };
  };

const linesOf = ({ before, after, steps }: Asked): readonly LineMotion[] => {
  const starts = new Map(steps.flatMap(({ change, start }) => idsOf(change).map((id) => [id, start] as const)));
  const were = new Map(before.lines.map((line) => [line.id, line]));
  const are = new Set(after.lines.map(({ id }) => id));
  return [
    ...before.lines
      .filter(({ id }) => !are.has(id))
      .map((line) => ({ start: 0, duration: ASIDE, at: (t: number) => mixedLine(line, empty(line), t) })),
    ...after.lines.map((line): LineMotion => {
      const was = were.get(line.id);
      const start = starts.get(line.id) ?? 0;
      if (was === undefined) return { start, duration: STEP, at: grows(line) };
      const thickens = line.full > was.full;
      return {
        start,
        duration: STEP,
        at: (t) => ({ ...mixedLine(was, line, smooth(t)), ...(thickens && { full: springing(t) * line.full }) }),
      };
    }),
  ];
};

/** How one drawing becomes the next. */
export const consequences = (before: Staging, after: Staging, steps: readonly Step[]): Way => {
  const asked: Asked = { before, after, steps };
  const motions = motionsOf(asked);
  const lines = linesOf(asked);
  const changed = lines.length > 0 && JSON.stringify(before.lines) !== JSON.stringify(after.lines);
  const moved = changed || before.lines.length !== after.lines.length ? lines : [];
  return { motions, lines: moved, duration: lengthOf([...motions, ...moved]) };
};
