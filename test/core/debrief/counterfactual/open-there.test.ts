import { expect, test } from 'vitest';
import { openThere } from '../../../../game/core/debrief/counterfactual/counterfactual.ts';
import { sessionOf } from '../../../support/class-of.ts';
import { aScenario, bundled } from '../../../support/games.ts';
import { classFrom } from '../../../support/broken-class.ts';
import { decide, begin, parseDecision } from '../../../../game/core/engine/engine.ts';
import { replay } from '../../../../game/core/session/session.ts';

const benches = aScenario({
  dilemmas: { bench: { title: 'A bench?', options: { here: {}, there: {} } } },
});

test('an answer could have been another one; the end of a week is nothing to be asked about', () => {
  const session = sessionOf(benches, 'plain-owl-10', '1 end', '2 answer bench here', '2 end');
  const open = openThere(benches, session, 'en');
  expect(open.map(({ n, week, instead }) => [n, week, instead.map(({ decision }) => decision)])).toEqual([
    [2, 2, ['answer bench there']],
  ]);
});

test('whatever is offered could be done there, and was not', () => {
  const scenario = bundled('locked-containers');
  const [session] = classFrom(scenario, 'locked-containers', 1);
  const { games } = replay(scenario, session!, begin);
  const open = openThere(scenario, session!, 'en');
  expect(open.filter(({ instead }) => instead.length > 0).length).toBeGreaterThan(20);
  for (const { n, week, instead } of open) {
    const line = session!.lines.find((one) => one.n === n)!;
    for (const { decision } of instead) {
      const parsed = parseDecision(`${week} ${decision}`);
      expect([decision, parsed.ok && decide(games[n - 1]!, parsed.dated).ok]).toEqual([decision, true]);
      expect(line.decision).not.toBe(`${week} ${decision}`);
    }
  }
});
