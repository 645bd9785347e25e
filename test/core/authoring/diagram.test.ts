import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createMachine, initialTransition, transition } from 'xstate';
import {
  type Box,
  type Diagram,
  type Point,
  diagramOf,
  mermaidOf,
  svgOf,
  xstateJsonOf,
} from '../../../game/core/authoring/diagram/diagram.ts';
import type { Scenario } from '../../../game/core/scenario/scenario.ts';
import { aScenario, bundled } from '../../support/games.ts';
import { generatedStorylines } from '../../support/generated.ts';

const overlap = (a: Box, b: Box): boolean =>
  a.x + 1 < b.x + b.width && b.x + 1 < a.x + a.width && a.y + 1 < b.y + b.height && b.y + 1 < a.y + a.height;

const holds = (outer: Box, inner: Box): boolean =>
  inner.x >= outer.x - 1 &&
  inner.y >= outer.y - 1 &&
  inner.x + inner.width <= outer.x + outer.width + 1 &&
  inner.y + inner.height <= outer.y + outer.height + 1;

/** Whether a line passes through the inside of a box: tried at every second unit of its length. */
const crosses = (points: readonly Point[], box: Box): boolean =>
  points.slice(1).some((to, i) => {
    const from = points[i]!;
    const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 2) || 1;
    return Array.from({ length: steps + 1 }, (_, n) => n / steps).some((share) => {
      const spot = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
      return overlap(
        { ...box, x: box.x + 2, y: box.y + 2, width: box.width - 4, height: box.height - 4 },
        { x: spot.x - 1, y: spot.y - 1, width: 2, height: 2 },
      );
    });
  });

/** What is wrong with a picture, a line each. */
const flaws = (diagram: Diagram): readonly string[] => {
  const boxes = new Map(diagram.nodes.map((one) => [one.id, one]));
  const leaves = diagram.nodes.filter(({ kind }) => kind !== 'compound' && kind !== 'parallel');
  const found: string[] = [];
  for (const node of diagram.nodes) {
    const parent = node.parent === undefined ? undefined : boxes.get(node.parent)!;
    if (parent && !holds(parent.box, node.box)) found.push(`${node.id} sticks out of ${parent.id}`);
    for (const other of diagram.nodes) {
      if (other.parent === node.parent && other.id < node.id && overlap(other.box, node.box))
        found.push(`${other.id} lies on ${node.id}`);
    }
  }
  for (const edge of diagram.edges) {
    for (const leaf of leaves) {
      if (edge.labelBox && overlap(edge.labelBox, leaf.box)) found.push(`label of ${edge.id} lies on ${leaf.id}`);
      if (crosses(edge.points, leaf.box)) found.push(`${edge.id} crosses ${leaf.id}`);
    }
    for (const other of diagram.edges) {
      if (other.id < edge.id && edge.labelBox && other.labelBox && overlap(edge.labelBox, other.labelBox))
        found.push(`labels of ${edge.id} and ${other.id}`);
    }
    const whole = { x: 0, y: 0, width: diagram.width, height: diagram.height };
    for (const spot of [
      ...edge.points.map((p) => ({ ...p, width: 0, height: 0 })),
      ...(edge.labelBox ? [edge.labelBox] : []),
    ]) {
      if (!holds(whole, spot)) found.push(`${edge.id} leaves the picture`);
    }
    for (const [end, id] of [
      [edge.points[0]!, edge.from],
      [edge.points.at(-1)!, edge.to],
    ] as const) {
      const { box } = boxes.get(id)!;
      const onBorder = Math.min(
        Math.abs(end.x - box.x),
        Math.abs(end.x - box.x - box.width),
        Math.abs(end.y - box.y),
        Math.abs(end.y - box.y - box.height),
      );
      if (onBorder > 2) found.push(`${edge.id} does not end at ${id}`);
    }
  }
  return found;
};

const all = (scenario: Scenario) => Object.keys(scenario.storylines);

describe('a diagram', () => {
  test('of every bundled storyline has no flaw', () => {
    const scenario = bundled('locked-containers');
    for (const id of all(scenario)) expect(flaws(diagramOf(scenario, id)), id).toEqual([]);
  });

  test('of storylines made by dice has no flaw', () => {
    fc.assert(
      fc.property(generatedStorylines, (storylines) => {
        const scenario = aScenario({ storylines, endings: { stays: { when: 'value >= 60' } } });
        for (const id of all(scenario)) expect(flaws(diagramOf(scenario, id))).toEqual([]);
      }),
      { numRuns: 60, seed: 7 },
    );
  }, 60_000);
});

const nasty = (title: string): Scenario =>
  aScenario({
    storylines: {
      council: undefined,
      square: undefined,
      only: {
        title,
        initial: 'end',
        states: {
          end: {
            entry: { event: 'morning' },
            on: { 'act.visit': 'end' },
            after: { 2: { target: 'note', guard: 'week < 3 && value > 1' } },
          },
          note: { type: 'final' },
        },
      },
    },
    endings: { stays: { when: 'value >= 60' } },
  });

describe('what leaves', () => {
  const title = `<script>alert("1")</script> & 'more' ]]>`;

  test('as SVG is text only: markup is escaped', () => {
    const svg = svgOf(diagramOf(nasty(title), 'only'));
    expect(svg).not.toMatch(/<script|<foreignObject|href|onload/);
    expect(svg).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;more&#39; ]]&gt;');
    expect(svg).toContain('week &lt; 3 &amp;&amp;');
  });

  test('as SVG shows coverage by a sign, not by colour alone', () => {
    const diagram = diagramOf(nasty('Two'), 'only');
    const coverage = { 'state:only.end': 'reached', 'state:only.note': 'unreachable' } as const;
    expect(svgOf(diagram, { coverage })).toMatch(/class="name reached"[^>]*>✓.*class="name unreachable"[^>]*>✕/s);
    expect(svgOf(diagram)).not.toMatch(/✓|✕/);
  });

  test('as Mermaid has our ids under names that Mermaid does not use itself, and no sign of its own in our words', () => {
    const mermaid = mermaidOf(nasty('a; b: c -- d "e" #f'), 'only');
    expect(mermaid.split('\n')).toEqual([
      '---',
      'title: "a#59; b#58; c #45;#45; d #34;e#34; #35;f"',
      '---',
      'stateDiagram-v2',
      '  [*] --> only_end',
      '  state "end<br/>event morning" as only_end',
      '  state "note" as only_note',
      '  only_note --> [*]',
      '  only_end --> only_end : act.visit',
      '  only_end --> only_note : after 2 weeks #91;week #60; 3 #38;#38; value #62;<br/>1#93;',
      '',
    ]);
  });
});

/** Every XState machine that was made of a scenario's storylines. */
const machines = (scenario: Scenario) =>
  all(scenario).map((id) => [id, createMachine(JSON.parse(xstateJsonOf(scenario, id)))] as const);

describe('XState takes the JSON', () => {
  test('of every bundled storyline, and begins it where the scenario does', () => {
    const scenario = bundled('locked-containers');
    for (const [id, machine] of machines(scenario)) {
      const [first] = initialTransition(machine.provide({ guards: allGuards(machine.config, false) }));
      const { initial, states } = scenario.storylines[id]!;
      expect(Object.keys(typeof first.value === 'string' ? { [first.value]: 1 } : first.value)).toEqual(
        initial === undefined ? Object.keys(states) : [initial],
      );
    }
  });

  test('and follows an event to the same state', () => {
    const [, machine] = machines(bundled('locked-containers')).find(([id]) => id === 'containers')!;
    const [first] = initialTransition(machine);
    expect(first.value).toEqual({ shut: 'locked' });
    expect(transition(machine, first, { type: 'agreement.unlock' })[0].value).toBe('unlocked');
  });

  test('of all storylines at once', () => {
    const machine = createMachine(JSON.parse(xstateJsonOf(bundled('locked-containers'))));
    const [first] = initialTransition(machine.provide({ guards: allGuards(machine.config, false) }));
    expect(first.value).toMatchObject({ containers: { shut: 'locked' }, organisation: { lawyer: 'noPage' } });
  });

  test('of storylines made by dice', () => {
    fc.assert(
      fc.property(generatedStorylines, (storylines) => {
        const scenario = aScenario({ storylines, endings: { stays: { when: 'value >= 60' } } });
        for (const [, machine] of machines(scenario))
          initialTransition(machine.provide({ guards: allGuards(machine.config, true) }));
      }),
      { numRuns: 40, seed: 8 },
    );
  }, 60_000);
});

/** Every guard that a configuration names, always true or always false. */
const allGuards = (config: unknown, answer: boolean): Record<string, () => boolean> => {
  if (typeof config !== 'object' || config === null) return {};
  const own = 'guard' in config ? { [(config.guard as { type: string }).type]: () => answer } : {};
  return Object.assign(own, ...Object.values(config).map((inner) => allGuards(inner, answer)));
};
