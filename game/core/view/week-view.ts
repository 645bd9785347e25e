/** The week panel: what came in, what could be done with whom, and what it takes. */
import { type Choice, choices, ending, read, turnWeek } from '../engine/engine.ts';
import { type Hat, otherHat } from '../scenario/vocabulary.ts';
import { coverWords, energyWords } from './board/bands.ts';
import { type Figures, figures } from './board/board-view.ts';
import {
  type ClauseView,
  type PromiseView,
  type SheetView,
  type TieView,
  charter,
  promises,
  sheets,
  ties,
} from './bonds.ts';
import { type ChoiceView, choiceView, isShown } from './choice-view.ts';
import { type Shown, kindIsShown } from './controls.ts';
import { type DilemmaBrief, hatOf, inbox } from './dilemma-view.ts';
import { type Fact, notebook } from './facts.ts';
import { type Person, peopleHere } from './people.ts';
import type { Phrase } from './phrase.ts';
import type { Look } from './texts.ts';

/** What concerns one person, several together, or nobody in particular. */
export type Group = { readonly people: readonly Person[]; readonly choices: readonly ChoiceView[] };

export type WeekView = {
  readonly week: number;
  /** Weeks that this turn stands for. */
  readonly weeks: number;
  readonly turn: number;
  readonly turns: number;
  readonly ended: boolean;
  readonly hat: Hat;
  readonly figures: Figures;
  readonly energy: Phrase;
  readonly cover: Phrase;
  readonly inbox: readonly DilemmaBrief[];
  readonly groups: readonly Group[];
  /** Everything that is not shown yet is empty or missing here. */
  readonly hatControl:
    | { readonly other: Hat; readonly announced: readonly ChoiceView[]; readonly silent: ChoiceView | undefined }
    | undefined;
  readonly leader: { readonly person: Person; readonly asks: readonly ChoiceView[]; readonly from: number } | undefined;
  readonly notebook: readonly Fact[];
  readonly promises: readonly (PromiseView & { readonly moves: readonly ChoiceView[] })[];
  readonly sheets: readonly SheetView[];
  readonly charter: readonly ClauseView[];
  readonly ties: readonly TieView[];
  readonly end: ChoiceView | undefined;
  readonly undo: ChoiceView | undefined;
};

/** The panel of this moment; `shown` are the controls that the story has brought so far. */
export const weekView = (look: Look, shown: Shown): WeekView => {
  const { game } = look;
  const all = choices(game).filter((one) => isShown(one, shown) && kindIsShown(shown, one.decision.kind));
  const turn = read(game, 'turn')!;
  const { turns } = game.scenario.start;
  const people = peopleHere(look);
  const listed = <T>(control: Parameters<Shown['has']>[0], list: () => readonly T[]): readonly T[] =>
    shown.has(control) ? list() : [];
  return {
    week: turnWeek(game),
    weeks: turns[turn] ?? 0,
    turn: turn + 1,
    turns: turns.length,
    ended: ending(game) !== undefined,
    hat: hatOf(game),
    figures: figures(look),
    energy: energyWords(game),
    cover: coverWords(game),
    inbox: inbox(look),
    groups: groupsOf(look, all, people),
    hatControl: shown.has('hat') ? hatControl(look, all) : undefined,
    leader: shown.has('leader') ? leaderOf(look, all, people) : undefined,
    notebook: listed('notebook', () => notebook(look)),
    promises: listed('promises', () => promisesWithMoves(look, all)),
    sheets: listed('sheet', () => sheets(look)),
    charter: listed('charter', () => charter(look)),
    ties: listed('ties', () => ties(look)),
    end: oneOf(look, all, 'end'),
    undo: oneOf(look, all, 'undo'),
  };
};

const viewsOf = (look: Look, all: readonly Choice[], kinds: readonly string[]): ChoiceView[] =>
  all.filter(({ decision }) => kinds.includes(decision.kind)).map((one) => choiceView(look, one));

const oneOf = (look: Look, all: readonly Choice[], kind: 'end' | 'undo'): ChoiceView | undefined =>
  viewsOf(look, all, [kind]).find(({ closed }) => kind === 'end' || closed === undefined);

/** Grouped by whom it concerns: each person who is here, in file order; then several together; then your own desk. */
const groupsOf = (look: Look, all: readonly Choice[], people: readonly Person[]): Group[] => {
  const views = viewsOf(look, all, ['act', 'ask', 'clear']);
  const byPeople = new Map<string, ChoiceView[]>();
  for (const view of views) {
    // Whoever is not there yet is not named either.
    if (!view.with.every((id) => people.some((one) => one.id === id))) continue;
    const key = people.flatMap(({ id }) => (view.with.includes(id) ? [id] : [])).join(' ');
    byPeople.set(key, [...(byPeople.get(key) ?? []), view]);
  }
  const alone = people.map(({ id }) => id);
  const together = [...byPeople.keys()].filter((key) => key.includes(' '));
  return [...alone, ...together, ''].flatMap((key): Group[] => {
    const found = byPeople.get(key);
    if (found === undefined) return [];
    const present = key.split(' ').flatMap((id) => people.find((one) => one.id === id) ?? []);
    return [{ people: present, choices: openFirst(found) }];
  });
};

const openFirst = (views: readonly ChoiceView[]): ChoiceView[] =>
  views.toSorted((a, b) => Number(a.closed !== undefined) - Number(b.closed !== undefined));

const hatControl = (look: Look, all: readonly Choice[]): WeekView['hatControl'] => {
  const views = viewsOf(look, all, ['hat']);
  const silently = ({ decision }: ChoiceView) => decision.kind === 'hat' && decision.announcedTo === 'silent';
  return {
    other: otherHat(hatOf(look.game)),
    announced: views.filter((view) => !silently(view)),
    silent: views.find(silently),
  };
};

const leaderOf = (look: Look, all: readonly Choice[], people: readonly Person[]): WeekView['leader'] => {
  const { actor } = look.game.scenario.leader;
  const found = people.find(({ id }) => id === actor);
  return found && { person: found, asks: viewsOf(look, all, ['leader']), from: read(look.game, 'nextAsk')! };
};

const promisesWithMoves = (look: Look, all: readonly Choice[]): WeekView['promises'] => {
  const moves = viewsOf(look, all, ['promise']);
  const about = (id: string) => moves.filter(({ decision }) => decision.kind === 'promise' && decision.promise === id);
  return promises(look).map((one) => ({ ...one, moves: about(one.id) }));
};
