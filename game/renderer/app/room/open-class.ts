/** A class that lies open in the room: what was measured of it, and everything that follows from that without asking the worker. Pure. */
import { begin } from '../../../core/engine/engine.ts';
import type { DilemmaWorth } from '../../../core/debrief/class/class-worth.ts';
import { type Ranked, mostWorthDiscussing } from '../../../core/debrief/class/discuss.ts';
import {
  type ClassCounts,
  type PlanPart,
  type Planned,
  type Stage,
  offerOf,
  partId,
  partsOf,
  planOf,
  stepsOf,
} from '../../../core/debrief/room/room.ts';
import type { Scenario } from '../../../core/scenario/scenario.ts';
import { mostSpoken } from '../../../core/session/session.ts';
import { type Look, languagesOf, lookAt } from '../../../core/view/view.ts';
import { LANGUAGES } from '../../ui/ui.tsx';
import type { FilesFound, Measured } from './class-desk.ts';
import type { Prepared } from './prepared.ts';

export type OpenClass = Measured & {
  /** Id of the scenario, as session files name it. */
  readonly id: string;
  readonly scenario: Scenario;
  readonly look: Look;
  readonly files: FilesFound;
  /** Empty until re-runs have told something. */
  readonly worths: readonly DilemmaWorth[];
  readonly ranked: readonly Ranked[];
};

/** Works out all that follows from what was measured; `worths` as far as re-runs have come. */
export const openClass = (
  id: string,
  scenario: Scenario,
  files: FilesFound,
  measured: Measured,
  worths: readonly DilemmaWorth[] = [],
): OpenClass => {
  const { splits, anger, language } = measured.debrief;
  return {
    ...measured,
    id,
    scenario,
    look: lookAt(begin(scenario, 0, [], false), language),
    files,
    worths,
    ranked: mostWorthDiscussing(splits, anger, worths),
  };
};

/**
 * The language in which a class is talked about: that of the window where its trainees played in one that windows speak, else
 * theirs; a scenario without it tells its story in its own.
 */
export const languageOf = (scenario: Scenario, played: readonly string[], window: string): string => {
  const theirs = mostSpoken(played) ?? scenario.language;
  const wished = LANGUAGES.some((one) => one === theirs) ? window : theirs;
  return languagesOf(scenario).includes(wished) ? wished : scenario.language;
};

/** What pictures and plan are made of. */
export type Shown = {
  readonly open: OpenClass;
  readonly prepared: Prepared;
  readonly earlier: ClassCounts | undefined;
  /** The plan of a talk that has begun: re-runs that come in meanwhile change its pictures, never its parts. */
  readonly begun: readonly Planned[] | undefined;
};

/** The plan as prepared; what else could be shown comes after it, in its own order. */
export const planIn = ({ open, prepared, begun }: Shown) => {
  const offer = offerOf(open.debrief, open.ranked);
  const plan = begun ?? planOf(offer, prepared);
  const planned = new Set(plan.map(({ id }) => id));
  return { plan, left: partsOf(offer).filter((part) => !planned.has(partId(part))) };
};

type Made = Pick<Prepared, 'hands' | 'putUp'> & Pick<Shown, 'earlier'> & { readonly stages: readonly Stage[] };
const made = new WeakMap<OpenClass, Map<string, Made>>();

/** The pictures of a part. As long as nothing in them changes they are the same objects, so that a screen draws none anew. */
export const stagesOf = ({ open, prepared, earlier }: Shown, part: PlanPart): readonly Stage[] => {
  const { look, debrief, pair, worths, ranked } = open;
  const { hands, putUp } = prepared;
  const ofClass = made.get(open) ?? new Map<string, Made>();
  made.set(open, ofClass);
  const before = ofClass.get(partId(part));
  if (before?.hands === hands && before.putUp === putUp && before.earlier === earlier) return before.stages;
  const stages = stepsOf(part, { look, class: debrief, sittings: pair, worths, ranked, hands, putUp, earlier });
  ofClass.set(partId(part), { hands, putUp, earlier, stages });
  return stages;
};

/** The pictures of the whole talk, part by part: a welcome stands before the first one. */
export const talkOf = (shown: Shown, plan: readonly Planned[]) =>
  plan.map(({ id, part }, at) => {
    const { title } = shown.open.debrief.scenario;
    const welcome: readonly Stage[] = at === 0 ? [{ kind: 'welcome', title, n: shown.open.debrief.n }] : [];
    return { id, stages: [...welcome, ...stagesOf(shown, part)] };
  });
