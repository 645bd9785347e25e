/** Looking back at a game: its debrief, measured once in a language. Nobody needs any of it before, so it is loaded then. */
import type { Debrief } from '../../core/debrief/debrief.ts';
import { type Session, readSession } from '../../core/session/session.ts';
import { loadDebrief } from '../ui/ui.tsx';
import type { Playing } from './opening.ts';
import { storyLanguage } from './story-language.ts';

export type LookBack = {
  readonly debrief: Debrief;
  /** The same with what is written in the session by now. */
  readonly rewritten: (text: string) => Debrief;
};

const sessionIn = (text: string): Session => {
  const read = readSession(text);
  if (!read.ok) throw new Error('A session that was sat down to cannot be read.');
  return read.session;
};

/** Rejects where its scripts cannot be loaded. */
export const lookBack = async (playing: Playing, window: string): Promise<LookBack> => {
  const [{ debriefOf, withWritten }] = await Promise.all([import('../../core/debrief/debrief.ts'), loadDebrief()]);
  const { scenario, keeper } = playing;
  const debrief = debriefOf(scenario, sessionIn(keeper.text()), storyLanguage(playing, window));
  return { debrief, rewritten: (text) => withWritten(debrief, sessionIn(text)) };
};
