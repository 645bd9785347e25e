/** What binds people to you and to each other: promises, objections, ties, the sheet of names, the charter. */
import { type Game, read } from '../engine/engine.ts';
import { promisesOf } from '../scenario/names.ts';
import { CHARTER_CLAUSES, type CharterClause, type Settler } from '../scenario/vocabulary.ts';
import { promiseText } from './choice-view.ts';
import { holds, wouldSign } from './holds.ts';
import { nameOf } from './people.ts';
import { type Look, isTrue, textOf } from './texts.ts';

export type PromiseView = {
  readonly id: string;
  readonly text: string;
  readonly to: string;
  /** The week at whose end it falls due. */
  readonly due: number;
  readonly state: 'open' | 'kept' | 'broken';
  /** Who has it now; none while it is yours. */
  readonly owner: string | undefined;
};

const PROMISE_STATES = [undefined, 'open', 'kept', 'broken'] as const;

/** Promises made so far, in file order. */
export const promises = (look: Look): PromiseView[] => {
  const { game } = look;
  const actors = Object.keys(game.scenario.actors);
  return [...promisesOf(game.scenario)].flatMap(([id, { terms }]): PromiseView[] => {
    const state = PROMISE_STATES[read(game, `promise.${id}`)!];
    if (state === undefined) return [];
    const owner = actors[read(game, `owner.${id}`)! - 1];
    return [
      {
        id,
        text: textOf(look, promiseText(game, id)),
        to: nameOf(look, terms.to),
        due: read(game, `due.${id}`)!,
        state,
        owner: owner === undefined ? undefined : nameOf(look, owner),
      },
    ];
  });
};

export type BarrierView = {
  readonly id: string;
  readonly title: string;
  readonly owner: string;
  readonly open: readonly { readonly text: string; readonly settledBy: Settler }[];
  readonly settled: readonly string[];
};

const OBJECTION_OPEN = 1;
const OBJECTION_SETTLED = 2;

/** What stands in the way inside the house, with the objections that were raised. */
export const barriers = (look: Look): BarrierView[] =>
  Object.entries(look.game.scenario.barriers).map(([id, { owner, objections }]) => {
    const inState = (state: number) =>
      Object.keys(objections).filter((name) => read(look.game, `objection.${id}.${name}`) === state);
    const text = (name: string) => textOf(look, `barriers.${id}.objections.${name}.text`);
    return {
      id,
      title: textOf(look, `barriers.${id}.title`),
      owner: nameOf(look, owner),
      open: inState(OBJECTION_OPEN).map((name) => ({ text: text(name), settledBy: objections[name]!.settledBy })),
      settled: inState(OBJECTION_SETTLED).map(text),
    };
  });

export type TieView = {
  readonly id: string;
  readonly between: readonly [string, string];
  readonly names: readonly [string, string];
  /** 0 none, 1 they know each other, 2 they work together. */
  readonly level: number;
  readonly text: string | undefined;
};

/** Ties between people who were both met: what you cannot have noticed is not shown. */
export const ties = (look: Look): TieView[] =>
  Object.entries(look.game.scenario.ties)
    .filter(([, { between }]) => between.every((actor) => isTrue(look.game, `met.${actor}`)))
    .map(([id, { between }]) => ({
      id,
      between,
      names: [nameOf(look, between[0]), nameOf(look, between[1])],
      level: read(look.game, `tie.${id}`)!,
      text: look.texts(`ties.${id}.text`),
    }));

export type SheetView = {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly tabled: boolean;
  readonly names: readonly {
    readonly actor: string;
    readonly name: string;
    /** `ready` would sign if it were on the table now; you can only tell of people you have met. */
    readonly state: 'open' | 'ready' | 'signed' | 'late';
    /** Signed the version before this one. */
    readonly before: boolean;
    /** The condition in this person's words, once you have met. */
    readonly condition: string | undefined;
  }[];
};

const NAME_STATES = ['open', 'signed', 'late'] as const;

type Agreement = Game['scenario']['agreements'][string];

const nameState = (game: Game, id: string, actor: string): SheetView['names'][number]['state'] => {
  const state = NAME_STATES[read(game, `name.${id}.${actor}`)!]!;
  const name = game.scenario.agreements[id]!.names[actor]!;
  return state === 'open' && isTrue(game, `met.${actor}`) && wouldSign(game, name) ? 'ready' : state;
};

/** A later version is not spoken of before the story comes to it: until the act that tables it may be done. */
const isSpokenOf = (game: Game, id: string, { follows, action }: Agreement): boolean => {
  if (follows === undefined || isTrue(game, `tabled.${id}`)) return true;
  const { guard } = game.scenario.actions[action]!;
  return isTrue(game, `tabled.${follows}`) && (guard === undefined || holds(game, guard));
};

/** The sheets of names; those of which a later version is spoken of come last. */
export const sheets = (look: Look): SheetView[] => {
  const shown = Object.entries(look.game.scenario.agreements).filter(([id, one]) => isSpokenOf(look.game, id, one));
  const earlier = new Set(shown.map(([, { follows }]) => follows));
  return shown
    .toSorted(([a], [b]) => Number(earlier.has(a)) - Number(earlier.has(b)))
    .map(([id, agreement]) => sheetView(look, id, agreement));
};

const sheetView = (look: Look, id: string, { names, follows }: Agreement): SheetView => ({
  id,
  title: textOf(look, `agreements.${id}.title`),
  text: textOf(look, `agreements.${id}.text`),
  tabled: isTrue(look.game, `tabled.${id}`),
  names: Object.keys(names).map((actor) => ({
    actor,
    name: nameOf(look, actor),
    state: nameState(look.game, id, actor),
    before: follows !== undefined && isTrue(look.game, `signed.${follows}.${actor}`),
    condition: isTrue(look.game, `met.${actor}`) ? textOf(look, `agreements.${id}.names.${actor}.text`) : undefined,
  })),
});

export type ClauseView = { readonly clause: CharterClause; readonly text: string; readonly agreed: boolean };

export const charter = (look: Look): ClauseView[] =>
  CHARTER_CLAUSES.map((clause) => ({
    clause,
    text: textOf(look, `charter.${clause}.text`),
    agreed: isTrue(look.game, `charter.${clause}`),
  }));

/** Signatures on the sheet that is nearest, the last one tabled or else the first: the figure on the board. */
export const signatures = (game: Game): { readonly signed: number; readonly of: number } | undefined => {
  const all = Object.entries(game.scenario.agreements);
  const sheet = all.findLast(([id]) => isTrue(game, `tabled.${id}`)) ?? all[0];
  if (sheet === undefined) return undefined;
  return { signed: read(game, `names.${sheet[0]}`)!, of: Object.keys(sheet[1].names).length };
};
