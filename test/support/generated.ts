/** Storylines made by dice: nested, parallel, with guards, weeks, dilemmas, draws and actions, so that nobody's habits shape the test. */
import fc from 'fast-check';

type Node = Record<string, unknown>;
type Tree = { readonly node: Node; readonly names: string[] };

const EVENTS = [
  'act.visit',
  'act.tea',
  'act.evening',
  'hat.networkManager',
  'hat.publicServant',
  'answer.paint.blue',
  'ask.ada.whyThere',
  'event.frostBites',
];
const GUARDS = [
  'value >= 22',
  'week >= 3',
  'hat.networkManager',
  'truth.cause.frost',
  'flag.visits > 1',
  'trust.ada < 45',
  'tie.adaBen == 0',
];
const DEEDS: object[] = [
  { effects: { value: 1 } },
  { effects: { 'trust.ada': -2 } },
  { effects: { 'flag.visits': 1 } },
  { event: 'morning' },
  { expects: { ada: 'publicServant' } },
  { raises: 'liability.equal' },
  { open: 'paint' },
  { open: 'bench' },
  { draw: 'turnout' },
];

/** News that storylines hear is only ever brought by what is not news itself: no chain of events without an end. */
const NEWS = { event: 'frostBites' };
const deeds = fc.array(fc.constantFrom(...DEEDS), { maxLength: 2 });
const guard = fc.option(fc.constantFrom(...GUARDS), { nil: undefined });

/** A tree of state names, at most three deep, under one storyline's prefix. */
const tree = (prefix: string): fc.Arbitrary<Tree> => {
  const build = (name: string, depth: number): fc.Arbitrary<Tree> =>
    fc
      .record({
        children: fc.nat(depth === 0 ? 3 : depth >= 3 ? 0 : 2),
        parallel: fc.boolean(),
        entry: deeds,
        exit: deeds,
      })
      .chain(({ children, parallel, entry, exit }): fc.Arbitrary<Tree> => {
        const count = depth === 0 ? Math.max(2, children + 1) : children < 2 ? 0 : children;
        const own: Node = depth === 0 ? {} : { entry, exit };
        if (count === 0) return fc.constant({ node: own, names: [name] });
        return fc
          .tuple(...Array.from({ length: count }, (_, i) => build(`${name}${'abcd'[i]}`, depth + 1)))
          .map((parts) => {
            const states = Object.fromEntries(parts.map(({ node }, i) => [`${name}${'abcd'[i]}`, node]));
            const kind = parallel ? { type: 'parallel' } : { initial: `${name}a` };
            return {
              node: { ...own, ...kind, states },
              names: [...(depth === 0 ? [] : [name]), ...parts.flatMap((p) => p.names)],
            };
          });
      });
  return build(prefix, 0);
};

const nodesOf = (node: Node, name: string, top: boolean): [string, Node][] => [
  ...(top ? [] : [[name, node] as [string, Node]]),
  ...Object.entries((node['states'] ?? {}) as Record<string, Node>).flatMap(([id, child]) => nodesOf(child, id, false)),
];

/** Transitions by event and by weeks anywhere; `always` only forward, so that every storyline comes to rest. */
const wired = ({ node, names }: Tree): fc.Arbitrary<Node> => {
  const states = nodesOf(node, '', true);
  const wiring = fc.record({
    from: fc.nat(states.length - 1),
    to: fc.nat(names.length - 1),
    kind: fc.constantFrom('on', 'on', 'after', 'always'),
    event: fc.constantFrom(...EVENTS),
    weeks: fc.integer({ min: 1, max: 3 }),
    guard,
    actions: deeds,
    targetless: fc.boolean(),
  });
  return fc.array(wiring, { maxLength: 10 }).map((wires) => {
    const copy = structuredClone(node);
    const all = nodesOf(copy, '', true);
    for (const wire of wires) {
      const [name, from] = all[wire.from]!;
      const target = names[wire.to]!;
      const news = wire.kind === 'on' && wire.event.startsWith('act.') && wire.targetless ? [NEWS] : [];
      const transition = {
        ...(wire.guard === undefined ? {} : { guard: wire.guard }),
        actions: [...wire.actions, ...news],
      };
      const go = wire.targetless && wire.kind === 'on' ? transition : { ...transition, target };
      if (wire.kind === 'always') {
        // Only to a later sibling, and not between regions of a parallel state, which would begin anew: no endless loops.
        const parent = all.find(([id]) => id === name.slice(0, -1))?.[1] ?? copy;
        if (target > name && target.slice(0, -1) === name.slice(0, -1) && parent['type'] !== 'parallel') {
          from['always'] = [...((from['always'] as object[]) ?? []), { ...go, guard: wire.guard ?? 'week >= 2' }];
        }
      } else {
        const key = wire.kind === 'on' ? wire.event : String(wire.weeks);
        const map = (from[wire.kind] ?? {}) as Record<string, object[]>;
        from[wire.kind] = { ...map, [key]: [...(map[key] ?? []), go] };
      }
    }
    return copy;
  });
};

/** Two storylines, each a map as an author would write it. The two bundled with the small town are removed. */
export const generatedStorylines = fc
  .tuple(tree('m').chain(wired), tree('n').chain(wired))
  .map(([first, second]) => ({ square: undefined, council: undefined, first, second }));
