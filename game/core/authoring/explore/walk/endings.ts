/** From an exhaustive walk: which endings can still be come to from each state. */
import type { Walked } from './exhaust.ts';

/** One bit for each ending, in file order, by number of the state; the schema allows 16 endings, so that they fit. */
export const endingsAhead = ({ steps, endings, ways }: Walked, order: readonly string[]): Int32Array => {
  const ahead = new Int32Array(ways.length);
  for (const [state, id] of endings) ahead[state] = 1 << order.indexOf(id);
  const before = new Map<number, number[]>();
  for (let i = 0; i < steps.length; i += 2) {
    const list = before.get(steps[i + 1]!);
    if (list) list.push(steps[i]!);
    else before.set(steps[i + 1]!, [steps[i]!]);
  }
  const waiting = [...endings.keys()];
  for (let state = waiting.pop(); state !== undefined; state = waiting.pop()) {
    for (const earlier of before.get(state) ?? []) {
      const more = ahead[earlier]! | ahead[state]!;
      if (more === ahead[earlier]) continue;
      ahead[earlier] = more;
      waiting.push(earlier);
    }
  }
  return ahead;
};
