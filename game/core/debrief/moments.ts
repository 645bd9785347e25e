/** Each decision with the ledger behind it, what it came of and what it led to. */
import type { Decision, DecisionKind, Modifier } from '../engine/engine.ts';
import type { Hat } from '../scenario/vocabulary.ts';
import { type TellingView, type Words, causeWords, choiceView, lookAt, tellings } from '../view/view.ts';
import { type Course, type Moment, positions } from './course.ts';
import type { Links } from './links.ts';
import { lookThen, momentTitle, quantityWords } from './words.ts';

/** One change of one quantity, in words. */
export type LedgerRow = {
  /** The quantity in the words of conditions (`trust.sam`), and as people call it; none where only the story knows it. */
  readonly quantity: string;
  readonly name: Words | undefined;
  readonly week: number;
  /** The line of the decision it came with; none at the beginning. */
  readonly n: number | undefined;
  readonly change: number;
  /** What the scenario says, where a rule scaled it, and the factors in hundredths. */
  readonly base?: number;
  readonly modifiers?: readonly Modifier[];
  readonly why: Words;
};

/** Another decision with which this one hangs together, and through what. */
export type Thread = { readonly n: number; readonly through: Words };

export type MomentView = {
  readonly n: number;
  readonly week: number;
  readonly at: number;
  readonly hat: Hat;
  readonly kind: DecisionKind;
  readonly title: Words;
  /** Whom it concerned. */
  readonly people: readonly string[];
  readonly told: readonly TellingView[];
  /** Positions in the ledger of what it changed, leaving out what only the story's machinery knows. */
  readonly rows: readonly number[];
  readonly back: readonly Thread[];
  readonly forth: readonly Thread[];
};

/** Whom a decision concerned: those met, asked, told or promised something. */
export const peopleIn = (course: Course, moment: Moment): readonly string[] => {
  const { decision } = moment;
  if (decision.kind === 'hat') return decision.announcedTo === 'silent' ? [] : decision.announcedTo;
  return decision.kind === 'end' ? [] : choiceView(lookThen(course, moment), { decision }).with;
};

/** Decisions in which somebody was met face to face. */
export const MEETINGS: readonly Decision['kind'][] = ['act', 'ask', 'clear', 'leader'];

/** The whole ledger in words. */
export const ledgerRows = ({ look, entries, moments, momentOf }: Course): readonly LedgerRow[] =>
  entries.map(({ name, change, base, modifiers, cause, week }, at) => ({
    quantity: name,
    name: quantityWords(look, name),
    week,
    n: moments[momentOf[at]!]?.n,
    change,
    why: causeWords(look, cause),
    ...(base === undefined ? {} : { base }),
    ...(modifiers === undefined ? {} : { modifiers }),
  }));

/** What a person would not look at: what was opened, told or worn stands in words beside it. */
const HIDDEN = /^(thread|dilemma|happened|hat$)/;

const shownRows = (course: Course, moment: Moment): readonly number[] =>
  positions(moment).filter((at) => {
    const { name } = course.entries[at]!;
    return !HIDDEN.test(name) && quantityWords(course.look, name) !== undefined;
  });

/** Decisions on the other side of these links, each once, in order. */
const across = (course: Course, from: readonly number[], links: Links['back'], rooted: boolean): readonly Thread[] => {
  const found = new Map<number, Words>();
  for (const at of from) {
    for (const other of links[at]!) {
      const there = course.moments[course.momentOf[other]!];
      const root = course.entries[rooted ? other : at]!;
      if (there !== undefined && !found.has(there.n))
        found.set(there.n, quantityWords(course.look, root.name) ?? causeWords(course.look, root.cause));
    }
  }
  return [...found].map(([n, through]) => ({ n, through })).toSorted((a, b) => a.n - b.n);
};

export const momentViews = (course: Course, { back, forth }: Links): readonly MomentView[] =>
  course.moments.map((moment) => {
    const { n, week, at, hat, decision } = moment;
    const own = positions(moment);
    return {
      n,
      week,
      at,
      hat,
      kind: decision.kind,
      title: momentTitle(course, moment),
      people: peopleIn(course, moment),
      told: moment.after.told === moment.before.told ? [] : tellings(lookAt(moment.after, course.look.language)),
      rows: shownRows(course, moment),
      back: across(course, own, back, true),
      forth: across(course, own, forth, false),
    };
  });
