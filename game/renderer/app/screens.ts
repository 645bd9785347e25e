/** What the screens around a game show, out of what the app machine knows. */
import { begin } from '../../core/engine/engine.ts';
import { briefing, languagesOf, lookAt } from '../../core/view/view.ts';
import type { SessionRow as KeptRow } from '../host/host.ts';
import type { BriefingScreen, HomeView, LibraryView, ScenarioCard, SessionRow, SettingsSheet } from '../ui/ui.tsx';
import type { AppContext, Brief } from './app-context.ts';
import { type Shelf, cardOf, scenarioOn } from './shelf.ts';
import { textsIn } from './texts-in.ts';
import { VERSION } from './version.ts';

export const homeView = (context: AppContext, language: string): HomeView => {
  const { about, sessions, shelf, notice } = context;
  return {
    savesElsewhere: about?.savesElsewhere ?? null,
    sessions: sessions.rows.map((row) => rowIn(row, shelf, language)),
    sessionsFailure: sessions.failure,
    now: sessions.at,
    notice,
  };
};

/** A session as Home lists it. While the scenarios are being read, it goes by the scenario's id. */
const rowIn = (row: KeptRow, shelf: Shelf | undefined, language: string): SessionRow => {
  const { header, problem, lines } = row;
  const scenario = header && shelf ? scenarioOn(shelf, header.scenario) : undefined;
  const texts = scenario && textsIn(scenario, language);
  const turns = scenario?.start.turns;
  return {
    id: row.session,
    title: texts?.text('title') ?? header?.scenario,
    language: texts?.language ?? language,
    place: scenario?.place,
    name: row.name,
    week: row.week ?? undefined,
    forkedIn: row.forkedIn ?? undefined,
    weeks: turns?.reduce((sum, weeks) => sum + weeks, 0),
    updated: row.updated,
    ...standing(row, shelf),
    problem: problem === null ? undefined : { ...problem, readable: lines, of: undefined, keptAside: undefined },
  };
};

const standing = (row: KeptRow, shelf: Shelf | undefined): Pick<SessionRow, 'state' | 'usable'> => {
  const { header, state, lines } = row;
  if (row.problem?.code === 'newer') return { state: 'newer', usable: false };
  if (header === null) return { state: 'damaged', usable: false };
  if (shelf !== undefined) {
    const scenario = scenarioOn(shelf, header.scenario);
    if (scenario === undefined) return { state: 'unknownScenario', usable: false };
    if (scenario.contentHash !== header.contentHash) return { state: 'changedScenario', usable: false };
    if (hasEnded(row, scenario.start.turns)) return { state: 'ended', usable: true };
  }
  if (state === 'damaged') return { state: 'damaged', usable: lines > 0 };
  return { state: state === 'mended' ? 'mended' : 'whole', usable: true };
};

/** Whether the last turn was closed: its week stands there, and a turn is closed by its last line. */
const hasEnded = ({ week, closed }: KeptRow, turns: readonly number[]): boolean => {
  const lastTurn = turns.slice(0, -1).reduce((sum, weeks) => sum + weeks, 1);
  return closed && week === lastTurn;
};

/** The one to begin with first: by difficulty, then by length; what cannot be played stands behind it. */
export const inOrder = (cards: readonly ScenarioCard[]): readonly ScenarioCard[] => {
  const rank = (card: ScenarioCard): number => (card.kind === 'ready' ? card.difficulty : Infinity);
  const minutes = (card: ScenarioCard): number => (card.kind === 'ready' ? card.minutes : 0);
  return cards.toSorted((a, b) => (rank(a) === rank(b) ? minutes(a) - minutes(b) : rank(a) - rank(b)));
};

export const libraryView = ({ shelf, notice }: AppContext, language: string): LibraryView => ({
  cards: inOrder((shelf ?? []).map((one) => cardOf(one, language))),
  notice,
});

/** Undefined while its scenario is still being read. */
export const briefingScreen = (
  { shelf, settings }: AppContext,
  brief: Brief,
  beginning: boolean,
): BriefingScreen | undefined => {
  const scenario = shelf && scenarioOn(shelf, brief.scenario);
  if (scenario === undefined || settings === undefined) return undefined;
  const { language } = textsIn(scenario, brief.language);
  return {
    scenario: brief.scenario,
    briefing: briefing(lookAt(begin(scenario, 0), language)),
    language,
    languages: languagesOf(scenario),
    alias: brief.alias,
    skipLessons: settings.skipLessons,
    beginning,
  };
};

export const settingsSheet = (
  { about, sessions, notice, playing }: AppContext,
  records: SettingsSheet['records'],
): SettingsSheet => ({
  about: {
    version: VERSION,
    edition: about?.edition ?? 'browser',
    dataFolder: about?.dataFolder ?? null,
    sessions: sessions.rows.length,
    mayRemove: playing === undefined,
  },
  notice,
  records,
});
