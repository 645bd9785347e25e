/**
 * What stands on the projector, one picture at a time, as plain data: findings as headlines, few marks, people of the story.
 * Nothing here says who of the class did what: no alias, no file, and no sentence of a trainee but one that the instructor
 * put up by hand.
 */
import type { Hat } from '../../scenario/vocabulary.ts';
import type { Person, Words } from '../../view/view.ts';
import type { CurveName, Fate } from '../class/class.ts';

/** Something that can be chosen, or somebody of the story. */
export type Item = { readonly id: string; readonly name: string };
export type Counted = Item & { readonly n: number };
/** Somebody of the story, with what is needed to draw them. */
export type Somebody = Item & { readonly portrait: Person['portrait'] };
/** An option, and its place among all of them: it has the same shape in every picture. */
export type Placed = Item & { readonly place: number };
/** What an earlier class of `n` chose, by the same ids. */
export type Earlier = { readonly n: number; readonly counts: Readonly<Record<string, number>> };

/** Hands in the room, option by option, as the instructor typed them. */
export type Hands = Readonly<Record<string, number>>;

export type Stage =
  /** Before it begins: how many games there are. */
  | { readonly kind: 'welcome'; readonly title: string; readonly n: number }
  /** Everybody writes: a moment to take back, or the sentence for Monday. */
  | { readonly kind: 'writing' | 'monday' }
  | {
      readonly kind: 'situation';
      readonly title: string;
      readonly week: number;
      readonly situation: string;
      /** Who stands before you in it. */
      readonly face?: Somebody | undefined;
      readonly n: number;
    }
  | {
      readonly kind: 'options';
      readonly title: string;
      readonly question: string | undefined;
      readonly options: readonly (Item & { readonly says: Readonly<Record<Hat, string>> })[];
    }
  | {
      readonly kind: 'advisers';
      readonly title: string;
      readonly advisers: readonly (Somebody & { readonly advice: string })[];
    }
  /** Hands up, for the first or the second time. */
  | { readonly kind: 'hands'; readonly title: string; readonly again: boolean; readonly options: readonly Item[] }
  | {
      readonly kind: 'split';
      readonly title: string;
      readonly headline: Words;
      readonly n: number;
      /** How many answered twice: before the advice and after it; without, `first` is 0. */
      readonly twice: number;
      readonly options: readonly (Item & { readonly first: number; readonly last: number })[];
      readonly earlier?: Earlier | undefined;
    }
  | {
      readonly kind: 'reasons';
      readonly title: string;
      readonly reasons: readonly { readonly option: Placed; readonly text: string }[];
    }
  | {
      readonly kind: 'anger';
      readonly title: string;
      readonly headline: Words;
      readonly n: number;
      readonly people: readonly (Somebody & { readonly expected: number; readonly actual: number })[];
    }
  /** What the answers were worth to players who go on as `policy` does, in points of value against their mean. */
  | {
      readonly kind: 'worth';
      readonly title: string;
      readonly headline: Words;
      readonly policy: string;
      readonly sessions: number;
      readonly runs: number;
      readonly options: readonly (Placed & { readonly worth: number })[];
    }
  /** Hands before and after, and the slope between them. */
  | {
      readonly kind: 'slope';
      readonly title: string;
      readonly headline: Words;
      readonly options: readonly (Item & { readonly first: number; readonly last: number })[];
    }
  | {
      readonly kind: 'alike';
      readonly untilWeek: number;
      readonly shared: number;
      readonly either: number;
      readonly n: number;
    }
  /** One of the two, told in what it did from the parting on. */
  | {
      readonly kind: 'story';
      readonly which: 'less' | 'more';
      readonly lines: readonly { readonly week: number; readonly hat: Hat; readonly words: Words }[];
      readonly seen: number;
      readonly unit: string;
      readonly ending: string | undefined;
    }
  | {
      readonly kind: 'parting';
      readonly headline: Words;
      readonly title: string | undefined;
      readonly week: number | undefined;
      /** What either answered there: the one that came to less, the one that came to more. */
      readonly options: readonly [string, string] | undefined;
      readonly seen: readonly [number, number];
      readonly unit: string;
    }
  | {
      readonly kind: 'fact';
      readonly person: Somebody;
      readonly text: string;
      readonly tells: Hat | undefined;
      readonly n: number;
    }
  | {
      readonly kind: 'heard';
      readonly headline: Words;
      readonly person: Somebody;
      readonly n: number;
      readonly missed: number;
      readonly neverMet: number;
      /** A dot each: the week in which it was told, and the role. */
      readonly heard: readonly { readonly week: number; readonly as: Hat }[];
      readonly weeks: number;
    }
  | {
      readonly kind: 'fates';
      readonly headline: Words;
      readonly n: number;
      readonly fates: Readonly<Record<Fate, number>>;
    }
  | { readonly kind: 'handovers'; readonly n: number; readonly week: number }
  | {
      readonly kind: 'hats';
      readonly headline: Words;
      readonly bands: readonly {
        readonly week: number;
        readonly weeks: number;
        readonly worn: Readonly<Record<Hat, number>>;
      }[];
      readonly n: number;
      /** Of an earlier class of `n`, the share that closed the turn as public servant, 0 to 1. */
      readonly earlier?:
        | { readonly n: number; readonly turns: readonly { readonly week: number; readonly share: number }[] }
        | undefined;
    }
  | {
      readonly kind: 'curves';
      readonly curve: CurveName;
      /** What is counted, in the scenario's words; undefined for points of a hundred and for money. */
      readonly unit: string | undefined;
      readonly headline: Words;
      readonly turns: readonly {
        readonly week: number;
        readonly median: number;
        readonly lower: number;
        readonly upper: number;
      }[];
      readonly n: number;
      /** The middle of an earlier class of `n`. */
      readonly earlier?:
        | { readonly n: number; readonly turns: readonly { readonly week: number; readonly median: number }[] }
        | undefined;
    }
  | {
      readonly kind: 'endings';
      readonly headline: Words;
      readonly n: number;
      readonly endings: readonly Counted[];
      readonly unfinished: number;
      readonly earlier?: Earlier | undefined;
    }
  | {
      readonly kind: 'tasks';
      readonly headline: Words;
      readonly n: number;
      readonly tasks: readonly {
        readonly task: string;
        readonly done: number;
        readonly refused: number;
        readonly neverAsked: number;
      }[];
      /** How many of an earlier class never asked, by task. */
      readonly earlier?: Earlier | undefined;
    }
  | {
      readonly kind: 'association';
      readonly points: readonly { readonly share: number; readonly value: number }[];
      readonly trend: { readonly at0: number; readonly slope: number; readonly r: number } | undefined;
    }
  /** How a dilemma was answered all over the class, a square a game; nobody's row. */
  | {
      readonly kind: 'matrix';
      readonly columns: readonly (Item & { readonly options: readonly Counted[]; readonly lapsed: number })[];
      readonly n: number;
    }
  /**
   * One decision of one game and what else was open: value gained from there on, over re-runs by `policy`; `came` is what the
   * game itself gained, where it has ended.
   */
  | {
      readonly kind: 'whatIf';
      readonly title: Words;
      readonly headline: Words;
      readonly week: number;
      readonly policy: string;
      readonly runs: number;
      readonly came: number | undefined;
      readonly ways: readonly {
        readonly name: Words;
        /** Its place among all ways that have a name: the shape it has. */
        readonly place: number;
        readonly taken: boolean;
        readonly p10: number;
        readonly median: number;
        readonly p90: number;
      }[];
    };
