/** One storyline made by dice that comes to many combinations of states: most transitions lead to a state beside their own. */
import fc from 'fast-check';

type Node = Record<string, unknown>;

const EVENTS = ['act.visit', 'act.tea', 'act.evening', 'hat.networkManager', 'hat.publicServant', 'ask.ada.whyThere'];
const guards = fc.option(
  fc.constantFrom('value >= 22', 'week >= 3', 'flag.visits > 1', 'at.first.maa', '!at.first.mba'),
  {
    nil: undefined,
    freq: 2,
  },
);

/** Children by name; side by side or one at a time, and leaves at the third level at the latest. */
const states = (name: string, depth: number): fc.Arbitrary<Node> =>
  fc.record({ count: fc.integer({ min: 2, max: 3 }), inner: fc.nat(2), parallel: fc.boolean() }).chain((shape) => {
    const isLeaf = depth === 3 || (depth === 2 && shape.inner > 0);
    if (isLeaf) return fc.constant({});
    const ids = Array.from({ length: shape.count }, (_, i) => `${name}${'abc'[i]}`);
    return fc.tuple(...ids.map((id) => states(id, depth + 1))).map((children) => ({
      // Outermost regions, then states one at a time: further in the dice decide.
      ...((depth === 0 || shape.parallel) && depth !== 1 ? { type: 'parallel' } : { initial: ids[0] }),
      states: Object.fromEntries(ids.map((id, i) => [id, children[i]])),
    }));
  });

type Placed = { readonly id: string; readonly node: Node; readonly beside: readonly string[] };
const placed = (node: Node): Placed[] => {
  const children = Object.entries((node['states'] ?? {}) as Record<string, Node>);
  const beside = node['type'] === 'parallel' ? [] : children.map(([id]) => id);
  return children.flatMap(([id, child]) => [{ id, node: child, beside }, ...placed(child)]);
};

const wire = fc.record({
  from: fc.nat(),
  to: fc.nat(),
  far: fc.nat(9),
  event: fc.constantFrom(...EVENTS),
  kind: fc.nat(19),
  weeks: fc.integer({ min: 1, max: 2 }),
  guard: guards,
});

type Wire = typeof wire extends fc.Arbitrary<infer T> ? T : never;

/** Each transition by event, seldom after weeks or of itself, and then only forward, so that the storyline comes to rest. */
const wired = (root: Node, wires: readonly Wire[]): Node => {
  const copy = structuredClone(root);
  const all = placed(copy);
  for (const { from, to, far, event, kind, weeks, guard } of wires) {
    const { id, node, beside } = all[from % all.length]!;
    const near = beside[to % beside.length];
    if (near === undefined && far > 2) continue;
    const target = far === 0 || near === undefined ? all[to % all.length]!.id : near;
    const transition = { ...(kind === 0 ? {} : { target }), ...(guard === undefined ? {} : { guard }), actions: [] };
    const put = (part: string, key: string): void => {
      const map = (node[part] ?? {}) as Record<string, object[]>;
      node[part] = { ...map, [key]: [...(map[key] ?? []), transition] };
    };
    if (kind === 1) put('after', String(weeks));
    else if (kind > 2) put('on', event);
    else if (kind === 2 && near !== undefined && near > id) node['always'] = [{ ...transition, target: near }];
  }
  return copy;
};

/** As an author would write it; some conditions read states of the storyline `first`, where it is meant to stand. */
export const generatedChart = fc
  .tuple(states('m', 0), fc.array(wire, { minLength: 20, maxLength: 40 }))
  .map(([root, wires]) => wired(root, wires));
