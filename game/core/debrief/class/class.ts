/**
 * The front door of a class's debrief: the sessions of one scenario in, everything a room may look at out, as plain data.
 * Each number is a list of the sessions behind it, or stands beside how many there were; what fewer than three did is not
 * broken down. Only `sessions`, `matrix` and the lists of ids know who: they are the instructor's.
 */
import type { Scenario } from '../../scenario/scenario.ts';
import type { Usable } from '../../session/session.ts';
import { type Association, association } from './association.ts';
import { type ClassAnger, classAnger } from './class-anger.ts';
import { type Contrast, contrast } from './contrast.ts';
import {
  type ClassTask,
  type Curve,
  type Endings,
  type HatBand,
  classTasks,
  curves,
  endings,
  hatBands,
} from './courses-of-class.ts';
import { type ClassFact, facts } from './facts.ts';
import { isShown } from './group.ts';
import { type Labels, type Named, labelsOf } from './labels.ts';
import { type Matrix, matrix } from './matrix.ts';
import { type SessionLine, sessionLines } from './session-lines.ts';
import { type Sitting, sittingOf } from './sitting.ts';
import { type Split, splits } from './splits.ts';
import { type Swapped, swapped } from './swapped.ts';

export type { Answer, Defaulted } from './answers.ts';
export type { Association } from './association.ts';
export type { ClassAnger } from './class-anger.ts';
export type { Contrast } from './contrast.ts';
export type { ClassTask, Curve, CurveName, Endings, HatBand } from './courses-of-class.ts';
export { AFTER } from './decisions.ts';
export type { DecisionRow } from './decisions.ts';
export type { ClassFact } from './facts.ts';
export { FATES } from './facts-heard.ts';
export type { FactHeard, Fate } from './facts-heard.ts';
export { SMALLEST_GROUP, SMALLEST_RANKED } from './group.ts';
export type { SessionId } from './group.ts';
export type { Named } from './labels.ts';
export type { Cell, Matrix } from './matrix.ts';
export type { SessionLine } from './session-lines.ts';
export { LEVELS } from './sitting.ts';
export type { LevelName, Levels, Sitting, TurnEnd } from './sitting.ts';
export type { OptionSplit, Split } from './splits.ts';
export type { Swapped } from './swapped.ts';

export type ClassDebrief = {
  readonly scenario: { readonly id: string; readonly title: string; readonly contentHash: string };
  readonly language: string;
  /** How many sessions, and whether that is enough to show anything to a room. */
  readonly n: number;
  readonly shown: boolean;
  readonly people: readonly Named[];
  readonly sessions: readonly SessionLine[];
  readonly matrix: Matrix;
  readonly splits: readonly Split[];
  readonly anger: readonly ClassAnger[];
  readonly hats: readonly HatBand[];
  readonly curves: readonly Curve[];
  readonly endings: Endings | undefined;
  readonly tasks: readonly ClassTask[];
  readonly facts: readonly ClassFact[];
  readonly handovers: readonly Swapped[];
  readonly contrast: Contrast | undefined;
  /** Only where it was asked for. */
  readonly association: Association | undefined;
};

export type ClassWish = {
  /** Id of the scenario, as session files name it. */
  readonly scenario: string;
  readonly language: string;
  /** Whether the share of hats is held against outcomes; off unless somebody asks. */
  readonly association?: boolean;
};

/** Measures the sessions of a class one by one, a step each: some milliseconds. They come by alias (`gathered`). */
export const sittingsTask = (scenario: Scenario, usable: readonly Usable[], language: string) => {
  const sittings: Sitting[] = [];
  return {
    advance: (): boolean => {
      const next = usable[sittings.length];
      if (next !== undefined) sittings.push(sittingOf(scenario, next, sittings.length, language));
      return sittings.length < usable.length;
    },
    progress: () => ({ done: sittings.length, of: usable.length }),
    report: (): readonly Sitting[] => [...sittings],
  };
};

const peopleOf = (scenario: Scenario, labels: Labels): readonly Named[] =>
  Object.keys(scenario.actors).map((id) => ({ id, name: labels.actor(id) }));

/** Everything about a class, from its measured sessions. */
export const classOf = (scenario: Scenario, sittings: readonly Sitting[], wish: ClassWish): ClassDebrief => {
  const labels = labelsOf(scenario, wish.language);
  return {
    scenario: { id: wish.scenario, title: labels.title, contentHash: scenario.contentHash },
    language: wish.language,
    n: sittings.length,
    shown: isShown(sittings.length),
    people: peopleOf(scenario, labels),
    sessions: sessionLines(sittings),
    matrix: matrix(scenario, sittings, labels),
    splits: splits(scenario, sittings, labels),
    anger: classAnger(scenario, sittings, labels),
    hats: hatBands(scenario, sittings),
    curves: curves(scenario, sittings),
    endings: endings(scenario, sittings, labels),
    tasks: classTasks(sittings),
    facts: facts(scenario, sittings, labels),
    handovers: swapped(sittings),
    contrast: contrast(scenario, sittings, labels),
    association: wish.association === true ? association(sittings) : undefined,
  };
};
