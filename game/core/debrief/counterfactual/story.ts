/**
 * One re-run told as a story: what was decided in it on which most hung, and how it ended. A good run is told by what went
 * well in it, a bad one by what went badly; that is how they were chosen, and a single run proves nothing.
 */
import { type Decision, type Game, policies, read, turnWeek } from '../../engine/engine.ts';
import { type EndingView, type Look, type Words, endingView, lookAt, titleOfPast } from '../../view/view.ts';
import type { Course } from '../course.ts';
import { phrase, quantityWords } from '../words.ts';
import { goneOn, pointsOf } from './points.ts';
import { foundBy, playOn } from './reruns.ts';

export type Step = {
  readonly week: number;
  readonly title: Words;
  /** What changed most through it. */
  readonly changed: { readonly name: Words; readonly by: number };
};

export type Story = {
  readonly way: string;
  readonly steps: readonly Step[];
  readonly ending: Pick<EndingView, 'id' | 'title' | 'seen'>;
  /** Value gained from the decision to the end. */
  readonly gained: number;
};

/** Which re-run is told: the `run`-th of a way on from line `n`, as a good one or a bad one. */
export type Told = {
  readonly n: number;
  readonly way: string;
  readonly run: number;
  readonly policy: string;
  readonly as: 'good' | 'bad';
};

const MOST_STEPS = 2;
const WEIGHED = /^(trust\.|value$|cover$|legitimacy$|design$|accountability$|embedding$)/;

type Passed = { readonly before: Game; readonly decision: Decision; readonly after: Game };
type Rated = { readonly step: Step; readonly by: number };

/** Undefined where the session has no such decision, or that way was not open. */
export const storyOf = (course: Course, { n, way, run, policy, as }: Told, language: string): Story | undefined => {
  const answer = course.moments.find((one) => one.n === n)?.decision.kind === 'answer';
  const [point] = pointsOf(course, [answer ? { n } : { n, instead: [way] }]);
  const chosen = point?.ways.find(({ id }) => id === way);
  if (point === undefined || chosen === undefined) return undefined;
  const passed: Passed[] = [];
  const from = goneOn(point, chosen, foundBy(point.moment.before, run, true));
  const end = playOn(from, policies[policy]!, run, (before, decision, after) =>
    passed.push({ before, decision, after }),
  );
  const steps = passed.flatMap((one) => stepOf(one, language, as === 'good' ? 1 : -1));
  const told = steps.toSorted((a, b) => b.by - a.by).slice(0, MOST_STEPS);
  const { id, title, seen } = endingView(lookAt(end, language))!;
  return {
    way,
    steps: steps.filter((one) => told.includes(one)).map(({ step }) => step),
    ending: { id, title, seen },
    gained: read(end, 'value')! - read(point.moment.before, 'value')!,
  };
};

/** What a decision did, if on the whole it went this way: named by the quantity that moved most. */
const stepOf = ({ before, decision, after }: Passed, language: string, sign: 1 | -1): readonly Rated[] => {
  const sums = new Map<string, number>();
  for (let at = after.ledger; at !== undefined && at !== before.ledger; at = at.before) {
    const { name, change } = at.entry;
    if (WEIGHED.test(name)) sums.set(name, (sums.get(name) ?? 0) + change);
  }
  const by = sign * [...sums.values()].reduce((all, one) => all + one, 0);
  const [most] = [...sums].toSorted(([, a], [, b]) => (b - a) * sign);
  if (by <= 0 || most === undefined) return [];
  const look = lookAt(before, language);
  const changed = { name: quantityWords(look, most[0])!, by: most[1] };
  return [{ by, step: { week: turnWeek(before), title: titleIn(look, decision), changed } }];
};

/** The end of a turn is its last Friday. */
const titleIn = (look: Look, decision: Decision): Words => {
  if (decision.kind !== 'end') return titleOfPast(look, decision);
  const weeks = look.game.scenario.start.turns[read(look.game, 'turn')!] ?? 1;
  return phrase('friday', { week: turnWeek(look.game) + weeks - 1 });
};
