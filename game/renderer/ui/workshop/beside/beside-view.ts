/** What the cursor stands on, as a picture: values of the scenario, in its own words or in phrases of the game. */
import type { OwnPicture, Person, SeenView, Words } from '../../../../core/view/view.ts';
import type { Door, Family, Hat, Place } from '../../../../core/scenario/vocabulary.ts';

export type Somebody = Pick<Person, 'id' | 'name' | 'portrait' | 'inside'>;

/** Exactly what it takes, overtime left out: that depends on the week. */
export type Cost = { readonly hours: number; readonly funds: number; readonly energy: number; readonly theirs: number };

export type CoverCard = {
  readonly kind: 'cover';
  readonly title: string;
  readonly summary: string;
  readonly place: Place;
  /** The author's own, in place of the drawn one. */
  readonly picture: OwnPicture | undefined;
  readonly seen: Omit<SeenView, 'unit'>;
  readonly minutes: number;
  readonly weeks: number;
  readonly cast: readonly Somebody[];
};

export type PersonCard = {
  readonly kind: 'person';
  readonly who: Somebody;
  readonly role: string | undefined;
  readonly wants: string | undefined;
  readonly door: Door;
  readonly expects: Hat | undefined;
  readonly interests: readonly {
    readonly id: string;
    readonly text: string;
    /** The role in which it is told; undefined for either. */
    readonly tells: Hat | undefined;
    readonly confided: boolean;
  }[];
  readonly questions: readonly { readonly id: string; readonly text: string }[];
  /** What is said at the door as it stands at the beginning. */
  readonly mood: string | undefined;
};

export type AnswerCard = {
  readonly id: string;
  readonly label: string;
  readonly says: Readonly<Record<Hat, string>>;
  readonly cost: Cost;
  readonly effects: readonly Words[];
  readonly when: Words | undefined;
};

export type DilemmaCard = {
  readonly kind: 'dilemma';
  readonly title: string;
  readonly situation: string;
  readonly face: Somebody | undefined;
  readonly anchor: boolean;
  readonly advisers: readonly { readonly who: Somebody; readonly text: string }[];
  readonly answers: readonly AnswerCard[];
  /** The answer that the cursor stands on. */
  readonly at: string | undefined;
};

export type ActionCard = {
  readonly kind: 'action';
  readonly title: string;
  readonly hint: string | undefined;
  readonly family: Family;
  /** Who may do it, and what it brings in that hat. */
  readonly hats: readonly { readonly hat: Hat; readonly effects: readonly Words[] }[];
  readonly people: readonly Somebody[];
  /** One of them is picked. */
  readonly oneOf: boolean;
  readonly cost: Cost;
  readonly when: Words | undefined;
  readonly closed: string | undefined;
};

export type NewsCard = {
  readonly kind: 'news';
  readonly title: string | undefined;
  readonly text: string;
  readonly face: Somebody | undefined;
  readonly picture: OwnPicture | undefined;
  readonly effects: readonly Words[];
};

export type EndingCard = {
  readonly kind: 'ending';
  readonly title: string;
  readonly text: string;
  readonly when: Words | undefined;
  readonly people: readonly { readonly who: Somebody; readonly text: string }[];
};

/** Everything else: a few rows, each with who it is about. */
export type RowsCard = {
  readonly kind: 'barrier' | 'agreement' | 'tie' | 'leader' | 'chance' | 'state';
  readonly title: string;
  readonly text: string | undefined;
  /** What comes with it. */
  readonly deeds?: readonly Words[];
  readonly rows: readonly RowOfCard[];
};
export type RowOfCard = {
  readonly id: string;
  readonly who: Somebody | undefined;
  readonly text: Words;
  /** What has to hold, or what comes of it; a line each. */
  readonly notes: readonly { readonly kind: 'when' | 'plain'; readonly words: Words }[];
};

export type BesideCard = CoverCard | PersonCard | DilemmaCard | ActionCard | NewsCard | EndingCard | RowsCard;

export type BesideView = {
  /** Another one whenever the cursor has come to something else. */
  readonly id: string;
  /** The language of the texts, which is that of the file. */
  readonly language: string;
  readonly card: BesideCard;
};
