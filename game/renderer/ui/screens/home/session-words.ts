import type { TextKey, Say } from '../../text/text.ts';
import type { SessionProblem, SessionRow } from '../views.ts';

const readable = (say: Say, { readable: n, of }: SessionProblem): string => {
  if (n === 0) return say('session.readableNone');
  return of === undefined ? say('session.readableOnly', { n }) : say('session.readable', { readable: n, of });
};

const damage = (say: Say, problem: SessionProblem): readonly string[] => [
  say(`problem.${problem.code}` satisfies TextKey),
  readable(say, problem),
  ...(problem.keptAside === undefined ? [] : [say('session.keptAside', { file: problem.keptAside })]),
];

const newer = (say: Say, problem: SessionProblem | undefined): string =>
  problem === undefined || problem.detail === ''
    ? say('session.state.newerUnknown')
    : say('session.state.newer', { format: problem.detail });

/** What stands in the way of a session, sentence by sentence; nothing where it can simply be gone on with. */
export const troubleWords = (say: Say, { state, problem, usable }: SessionRow): readonly string[] => {
  switch (state) {
    case 'whole':
    case 'ended':
      return problem === undefined ? [] : damage(say, problem);
    case 'mended':
      return problem === undefined ? [say('session.state.mended')] : damage(say, problem).slice(1);
    case 'damaged':
      return [
        ...(problem === undefined ? [say('session.state.damaged')] : damage(say, problem)),
        ...(usable ? [say('session.fork')] : []),
      ];
    case 'newer':
      return [newer(say, problem)];
    case 'unknownScenario':
      return [say('session.state.unknownScenario')];
    case 'changedScenario':
      return [say('session.state.changedScenario')];
  }
};

/** How far it is: “week 4 of 13”; nothing where the file does not even say what was played. */
export const weekWords = (say: Say, { state, title, week, weeks }: SessionRow): string => {
  if (state === 'ended') return say('session.ended');
  if (week === undefined) return title === undefined ? '' : say('session.notBegun');
  return weeks === undefined ? say('session.weekOnly', { week }) : say('session.week', { week, weeks });
};

/** What opening it does, in words. */
export const openWords = (say: Say, { state }: SessionRow): string => {
  if (state === 'ended') return say('session.ending');
  if (state === 'damaged') return say('session.goOnWhole');
  return state === 'changedScenario' ? say('session.look') : say('session.goOn');
};

/** Whether it can be gone on with as if nothing had been. */
export const isSound = ({ state, usable }: SessionRow): boolean => usable && (state === 'whole' || state === 'mended');

/** Whether it can be looked back at: also where its scenario has changed since, as far as that still allows it. */
export const mayLookBack = ({ state, usable, week }: SessionRow): boolean =>
  week !== undefined && ((usable && state !== 'damaged') || state === 'changedScenario');
