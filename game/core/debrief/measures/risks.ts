/**
 * The seven risks of co-creation (Steen, Brandsen and Verschuere 2018): what grew unseen, and which decisions fed it.
 *
 * Points have no unit and no threshold; they compare risks of one game. What it does not show: harm that the scenario
 * does not book as a risk. Minimum: none, all seven always stand there.
 */
import { RISKS, type Risk } from '../../scenario/vocabulary.ts';
import { type Words, causeWords } from '../../view/view.ts';
import type { Course } from '../course.ts';
import { type Figure, entriesWhere, level, sum } from '../figure.ts';
import { phrase } from '../words.ts';

export type RiskGrown = {
  readonly risk: Risk;
  readonly grown: Figure;
  /** What fed it, by cause, the largest first; lines of the decisions behind it. */
  readonly fed: readonly { readonly why: Words; readonly by: Figure; readonly lines: readonly number[] }[];
};

/** An answer alone (“Yes”) says little: it is told with its dilemma. */
const sourceWords = ({ look }: Course, cause: string): Words => {
  const [kind = '', dilemma = ''] = cause.split('.');
  const title = kind === 'answer' || kind === 'default' ? look.texts(`dilemmas.${dilemma}.title`) : undefined;
  const answer = causeWords(look, cause);
  return title === undefined ? answer : phrase('choice.answered', { dilemma: title, answer });
};

const fedBy = (course: Course, at: readonly number[]): RiskGrown['fed'] => {
  const byCause = new Map<string, number[]>();
  for (const one of at) {
    const { cause, because } = course.entries[one]!;
    // A rule is the way, what was done is the reason.
    const key = cause.startsWith('rule.') && because !== undefined ? because : cause;
    byCause.set(key, [...(byCause.get(key) ?? []), one]);
  }
  return [...byCause]
    .map(([cause, entries]) => ({
      why: sourceWords(course, cause),
      by: sum(course, entries),
      lines: [...new Set(entries.flatMap((one) => course.moments[course.momentOf[one]!]?.n ?? []))],
    }))
    .toSorted((a, b) => b.by.value - a.by.value);
};

/** The largest first; of equals in the order of the vocabulary. */
export const risks = (course: Course): readonly RiskGrown[] =>
  RISKS.map((risk) => ({
    risk,
    grown: level(course, `risk.${risk}`),
    fed: fedBy(
      course,
      entriesWhere(course, ({ name }) => name === `risk.${risk}`),
    ),
  })).toSorted((a, b) => b.grown.value - a.grown.value);
