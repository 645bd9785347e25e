/** What the Workshop shows and what can be done there. Values in, intents out; texts of the scenario come as they are. */
import type { Box, DiagramEdge, DiagramNode } from '../../../core/authoring/diagram/diagram.ts';
import type { Person, Words } from '../../../core/view/view.ts';
import type { StatePicture } from '../../art/art.ts';
import type { FailureCode } from '../screens/views.ts';
import type { Language } from '../settings.ts';
import type { BesideView } from './beside/beside-view.ts';
import type { OutlineView } from './outline/outline-view.ts';

export type * from './beside/beside-view.ts';
export type { OutlineEntry, OutlineGroup, OutlineGroupName, OutlineView } from './outline/outline-view.ts';

type Portrait = Person['portrait'];

export type WorkshopView = DoorView | BenchView;

/** What was not understood of a folder or a package, or what checking found: one place, one sentence, what to do. */
export type FindingView = {
  /** Unique among the findings of one check. */
  readonly id: string;
  readonly file: string;
  /** From 1; columns in UTF-16 units. `end` is the place after the last unit, undefined for the word at the place. */
  readonly line: number;
  readonly column: number;
  readonly end: { readonly line: number; readonly column: number } | undefined;
  readonly severity: 'mistake' | 'hint';
  readonly rule: string;
  readonly message: Words;
  readonly hint: Words;
  /** What its certain mend is called; undefined where a person has to choose. */
  readonly fix: Words | undefined;
};

/** Before anything is open. */
export type DoorView = {
  readonly kind: 'door';
  /** Newest first; undefined while it is fetched. */
  readonly recent:
    readonly { readonly workshop: string; readonly name: string; readonly updated: string }[] | undefined;
  /** Scenarios that came with the game, to begin with a copy of one. */
  readonly copies: readonly { readonly id: string; readonly title: string; readonly language: string }[];
  /** What stood against the last one that was to be opened. */
  readonly refused: readonly FindingView[];
  readonly failure: FailureCode | undefined;
  /** This moment as an ISO time. */
  readonly now: string;
  readonly opening: boolean;
};

export type Saving =
  | { readonly kind: 'saved' }
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly code: FailureCode }
  /** Changed by somebody else and here: nothing is written until the author says which one stays. */
  | { readonly kind: 'conflict'; readonly file: string };

/** Asked before it is left while not everything is kept. `failure`: why no copy could be kept. */
export type Leaving = { readonly failure: FailureCode | undefined };

export type FileTab = {
  readonly file: string;
  readonly mistakes: number;
  readonly hints: number;
};

/** Work that takes long, off the window's thread. `done` and `of` as its progress says. */
export type Job =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly done: number; readonly of: number | undefined }
  | { readonly kind: 'failed'; readonly detail: string };

export type BenchView = {
  readonly kind: 'bench';
  readonly name: string;
  /** Of the scenario; undefined where none can be read. */
  readonly title: string | undefined;
  readonly language: string | undefined;
  /** `apart`: the person's own folder is known and cannot be reached now. */
  readonly keptIn: 'folder' | 'host' | 'apart';
  readonly saving: Saving;
  readonly notice: BenchNotice | undefined;
  readonly leaving: Leaving | undefined;
  readonly files: readonly FileTab[];
  readonly editor: EditorView;
  readonly outline: OutlineView;
  /** The bytes of its own pictures, by their hash. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  /** What the cursor stands on; undefined until the scenario could be read once. */
  readonly beside: BesideView | undefined;
  readonly check: CheckView;
  readonly story: StoryView;
  readonly balance: BalanceView;
  /** The manual's page of the rule that was asked about last; without a text where there is none. */
  readonly page: { readonly rule: string; readonly text: Readonly<Record<Language, string>> | undefined } | undefined;
};

export type BenchNotice =
  /** The name of the download it was saved as; undefined where the person chose the place. */
  | { readonly kind: 'exported'; readonly download: string | undefined }
  /** Files of it that could not be read, or are none of a scenario's. */
  | { readonly kind: 'unread'; readonly findings: readonly FindingView[] }
  /** A file that was changed outside was taken over. */
  | { readonly kind: 'changedOutside'; readonly file: string }
  /** The person's own folder can be written no more: it is kept by the app alone. */
  | { readonly kind: 'letGo' }
  | { readonly kind: 'failed'; readonly code: FailureCode }
  /** It was not packed: not everything that was written is kept. */
  | { readonly kind: 'notKept' }
  | { readonly kind: 'noWay'; readonly what: string };

export type EditorView = {
  readonly file: string;
  /** The text when it was last set from outside the editor: opened, mended, changed elsewhere. */
  readonly text: string;
  /** Another one whenever `text` has to replace what the editor has. */
  readonly version: number;
  /** Where the editor is to go; a new object each time. */
  readonly goTo: { readonly line: number; readonly column: number } | undefined;
  readonly findings: readonly FindingView[];
  /** Small pictures beside the lines of people and states, as they were at the last check. */
  readonly pictures: readonly LinePicture[];
  /** What completion and hover know; undefined until the first check. */
  readonly knows: Knowledge | undefined;
};

export type LinePicture =
  | { readonly line: number; readonly kind: 'face'; readonly portrait: Portrait }
  | { readonly line: number; readonly kind: 'state'; readonly picture: StatePicture };

/** What can be written where. */
export type Knowledge = {
  /** JSON Schema (draft 7) of scenario.yaml; strings that mean something carry a mark in `x-two-hats`. */
  readonly schema: object;
  /** Names that the scenario declares, by what may point at them (`actor`, `event` …), and `condition` for CEL. */
  readonly names: Readonly<Record<string, readonly string[]>>;
};

export type CheckView = {
  readonly mistakes: number;
  readonly hints: number;
  /** Of all files, in file order. */
  readonly findings: readonly FindingView[];
  readonly kind: 'checking' | 'checked' | 'tooLong';
  /** Whether it could be read as a scenario: before that, most rules have not looked at it. */
  readonly isRead: boolean;
};

/** How a state of the storyline stands after exploring. From `lastOnly`, marked as final, only the last ending is left. */
export type NodeStanding = 'unknown' | 'reached' | 'notReached' | 'unreachable' | 'stuck' | 'lastOnly';
/** A small picture of what a state is. */
export type { StatePicture };

export type StoryNode = DiagramNode & {
  readonly standing: NodeStanding;
  /** The week of the shortest game that gets there; undefined where none is known. */
  readonly week: number | undefined;
  readonly picture: StatePicture | undefined;
  /** Line in scenario.yaml. */
  readonly line: number | undefined;
  /** Why it can never be reached, as the explorer words it. */
  readonly reason: Words | undefined;
  /** Line of the first mistake in it; undefined where there is none. */
  readonly mistaken: number | undefined;
  /** The cursor stands in it. */
  readonly here: boolean;
};

export type StoryEdge = DiagramEdge & {
  /** How often it was taken; undefined before exploring. */
  readonly count: number | undefined;
  /** 0 … 1, by which its line is drawn thicker. */
  readonly weight: number;
  readonly line: number | undefined;
};

/** All storylines at once: each small, with what exploring has seen of it. */
export type SmallStory = {
  readonly id: string;
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly Pick<StoryNode, 'id' | 'kind' | 'box' | 'parent' | 'standing' | 'mistaken'>[];
  readonly edges: readonly Pick<StoryEdge, 'id' | 'points' | 'count'>[];
  /** Undefined before exploring. */
  readonly reached: number | undefined;
  readonly of: number;
};

export type StoryView = {
  readonly storylines: readonly { readonly id: string; readonly title: string; readonly unseen: number }[];
  readonly storyline: string | undefined;
  /** Not empty where all of them are shown at once, and none in full. */
  readonly overview: readonly SmallStory[];
  /** Undefined while the scenario has mistakes that stand against drawing it. */
  readonly drawing:
    | {
        readonly title: string;
        readonly width: number;
        readonly height: number;
        readonly nodes: readonly StoryNode[];
        readonly edges: readonly StoryEdge[];
        readonly frame: Box;
      }
    | undefined;
  readonly job: Job;
  readonly explored: ExploredView | undefined;
};

/** Something that exploring found and an author may want to mend. */
export type ExploredFinding = {
  readonly kind:
    'stuck' | 'lockedIn' | 'onlyFailure' | 'unreachable' | 'notReached' | 'deadWeek' | 'unfair' | 'lastOnly';
  /** What it is about, as the explorer names it: `state:containers.monitored`; empty for a week. */
  readonly goal: string;
  /** The same in the scenario's own words. */
  readonly what: string;
  readonly week: number | undefined;
  readonly reason: Words | undefined;
  readonly line: number | undefined;
  /** Whether there is a game that gets there. */
  readonly playable: boolean;
};

export type ExploredView = {
  readonly states: number;
  readonly exhaustive: boolean;
  readonly partial: boolean;
  /** The text is another one since. */
  readonly stale: boolean;
  /** Of the storyline that is shown. */
  readonly reached: number;
  readonly of: number;
  readonly findings: readonly ExploredFinding[];
};

/** One bar of “are both hats needed?”; shares of the best play found, 0 … 1. */
export type HatBar = {
  readonly who: 'best' | 'publicServant' | 'networkManager' | 'ordinary' | 'random' | 'neverAsks';
  readonly share: number;
  /** Where it should lie; `from` 0 for a limit alone. */
  readonly band: { readonly from: number; readonly to: number } | undefined;
};

export type OptionMark = {
  readonly option: string;
  readonly label: string;
  /** Points of value more or less than the mean of what was open. */
  readonly worth: number;
  readonly loses: boolean;
};

export type DilemmaFinding = {
  readonly dilemma: string;
  readonly title: string;
  readonly line: number | undefined;
  readonly options: readonly OptionMark[];
  /** The option that almost always loses, to which it loses, and in what; undefined where none makes a difference. */
  readonly loses: { readonly option: string; readonly by: string; readonly reruns: number } | undefined;
};

export type Balance = {
  readonly runs: number;
  readonly partial: boolean;
  readonly stale: boolean;
  /** `free`: one hat alone costs neither legitimacy nor accountability. Undefined where too little was played. */
  readonly verdict: 'yes' | 'no' | 'free' | undefined;
  /** The better of one hat alone, as share of the best. */
  readonly oneHat: number | undefined;
  readonly bars: readonly HatBar[];
  readonly dilemmas: readonly DilemmaFinding[];
  /** Shares of all games, 0 … 1, most frequent first. */
  readonly endings: readonly {
    readonly id: string;
    readonly title: string;
    readonly share: number;
    readonly line: number | undefined;
  }[];
  readonly neverBinding: readonly ('hours' | 'funds' | 'energy' | 'cover')[];
};

export type BalanceView = { readonly job: Job; readonly balance: Balance | undefined };

export type WorkshopIntent =
  | { readonly kind: 'home' }
  | { readonly kind: 'settings' }
  /** Back to the list of what can be opened. */
  | { readonly kind: 'door' }
  | { readonly kind: 'open'; readonly from: 'folder' | 'package' }
  | { readonly kind: 'openAgain'; readonly workshop: string }
  | { readonly kind: 'begin' }
  | { readonly kind: 'copy'; readonly scenario: string }
  /** Asked twice before. */
  | { readonly kind: 'remove'; readonly workshop: string }
  | { readonly kind: 'export' }
  /** The window is set to this language: what is drawn has its words. */
  | { readonly kind: 'language'; readonly language: Language }
  /** What becomes of something that is not kept, when it is to be left. */
  | { readonly kind: 'leave'; readonly answer: 'stay' | 'copy' | 'discard' }
  | { readonly kind: 'putNoticeAway' }
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'edit'; readonly file: string; readonly text: string }
  | { readonly kind: 'goTo'; readonly file: string; readonly line: number; readonly column: number }
  | { readonly kind: 'fix'; readonly finding: string }
  /** Why a rule is there. */
  | { readonly kind: 'why'; readonly rule: string }
  /** Which one stays where a file was changed here and outside. */
  | { readonly kind: 'settle'; readonly keep: 'mine' | 'theirs' }
  /** The cursor has come to another place; `path`: its keys joined by dots. */
  | { readonly kind: 'stand'; readonly file: string; readonly path: string }
  /** The person's folder is to be asked for again. */
  | { readonly kind: 'connect' }
  /** Which one is shown; undefined for all at once. */
  | { readonly kind: 'storyline'; readonly storyline: string | undefined }
  | { readonly kind: 'explore' }
  | { readonly kind: 'simulate' }
  | { readonly kind: 'stop'; readonly job: 'explore' | 'simulate' }
  | { readonly kind: 'playFrom'; readonly goal: string }
  /** It cannot be played from there any more: the text is another one. */
  | { readonly kind: 'noWay'; readonly goal: string };
