/**
 * Knew then, know now: each dilemma as it stood on screen in that hat, what was hidden from it, and what followed.
 *
 * Hidden is what was true and nobody had told you when you answered, of the people whom the dilemma names first; at most
 * three. What followed are the largest changes that hang on the answer within three weeks. Judging by what was known then
 * is the reader's task: nothing here says which answer was right. Minimum: one answer.
 */
import { read } from '../../engine/engine.ts';
import type { Hat } from '../../scenario/vocabulary.ts';
import { type DilemmaView, dilemmaView } from '../../view/view.ts';
import type { Course, Moment } from '../course.ts';
import type { Links } from '../links.ts';
import { lookThen } from '../words.ts';
import { type Anger, anger, followingFrom } from './anger.ts';
import type { Told } from './told.ts';
import type { Unheard } from './unheard.ts';

export type Hidden = {
  readonly actor: string;
  readonly text: string;
  /** The role that would hear it; undefined where either would. */
  readonly tells: Hat | undefined;
  /** The week in which it was told after all. */
  readonly toldIn: number | undefined;
};

export type Knew = {
  readonly n: number;
  readonly week: number;
  readonly hat: Hat;
  readonly then: DilemmaView;
  readonly answer: string;
  /** The answer before the advisers spoke, where it was given twice. */
  readonly firstAnswer: string | undefined;
  /** Advisers who were opened, and those who stood there and were not. */
  readonly opened: readonly string[];
  readonly unopened: readonly string[];
  readonly confidence: number | undefined;
  readonly justification: string | undefined;
  readonly anger: Anger | undefined;
  readonly hidden: readonly Hidden[];
  /** Positions in the ledger, in order. */
  readonly followed: readonly number[];
  /** The author's question for the talk afterwards. */
  readonly question: string | undefined;
};

const MOST_HIDDEN = 3;
const MOST_FOLLOWED = 6;

const hiddenFrom = (
  moment: Moment,
  then: DilemmaView,
  told: readonly Told[],
  unheard: readonly Unheard[],
): readonly Hidden[] => {
  const named = new Set([...then.advisers, ...then.angriest].map(({ id }) => id).concat(then.face?.id ?? []));
  const later = told
    .filter(({ id }) => read(moment.before, `knowledge.${id}`) === 0)
    .map(({ actor, text, toldAs, week }) => ({ actor, text, tells: toldAs, toldIn: week }));
  const never = unheard.map(({ actor, text, tells }) => ({ actor, text, tells, toldIn: undefined }));
  const all: readonly Hidden[] = [...later, ...never];
  const concerns = ({ actor }: Hidden): boolean => named.has(actor);
  return [...all.filter(concerns), ...all.filter((one) => !concerns(one))].slice(0, MOST_HIDDEN);
};

/** The largest changes to people, pillars and what citizens get; what was paid stands beside the answer already. */
const followed = (course: Course, links: Links, moment: Moment): readonly number[] => {
  const { entries } = course;
  const told =
    /^(trust|engagement|tie|objection|promise|risk)\.|^(value|cover|legitimacy|design|accountability|embedding)$/;
  return followingFrom(course, links, moment)
    .filter((at) => told.test(entries[at]!.name))
    .toSorted((a, b) => Math.abs(entries[b]!.change) - Math.abs(entries[a]!.change))
    .slice(0, MOST_FOLLOWED)
    .toSorted((a, b) => a - b);
};

export const dilemmas = (
  course: Course,
  links: Links,
  told: readonly Told[],
  unheard: readonly Unheard[],
): readonly Knew[] =>
  course.moments.flatMap((moment): Knew[] => {
    const { decision, notes, texts, n, week, hat } = moment;
    if (decision.kind !== 'answer') return [];
    const then = dilemmaView(lookThen(course, moment), decision.dilemma);
    // Notes are a stranger's words about this scenario: what it does not know was never on the screen.
    const opened = (notes.opened ?? []).filter((id) => then.advisers.some((one) => one.id === id));
    return [
      {
        n,
        week,
        hat,
        then,
        answer: decision.option,
        firstAnswer: then.options.find(({ id }) => id === notes.firstAnswer)?.id,
        opened,
        unopened: then.advisers.map(({ id }) => id).filter((id) => !opened.includes(id)),
        confidence: notes.confidence,
        justification: texts.justification,
        anger: anger(course, links, moment),
        hidden: hiddenFrom(moment, then, told, unheard),
        followed: followed(course, links, moment),
        question: course.look.texts(`dilemmas.${decision.dilemma}.debrief.question`),
      },
    ];
  });
