/** Looking back at a game: its debrief, measured once in a language. Nobody needs any of it before, so it is loaded then. */
import type { Debrief } from '../../core/debrief/debrief.ts';
import { type Session, readSession } from '../../core/session/session.ts';
import type { KeptReports } from '../host/host.ts';
import { loadDebrief } from '../ui/ui.tsx';
import type { Playing } from './opening.ts';
import { storyLanguage } from './story-language.ts';
import { VERSION } from './version.ts';
import { startRerunner } from './worker-address.ts';
import type { ToldWorth } from './worth/told-worth.ts';
import type { WorthDesk } from './worth/worth-desk.ts';

export type LookBack = {
  readonly debrief: Debrief;
  /** The same with what is written in the session by now. */
  readonly rewritten: (text: string) => Debrief;
  /** What its decisions were worth: begun once the debrief stands on the screen. */
  readonly worth: ToldWorth;
};

const sessionIn = (text: string): Session => {
  const read = readSession(text);
  if (!read.ok) throw new Error('A session that was sat down to cannot be read.');
  return read.session;
};

/** One for each game that is looked back at: another language does not begin it anew, further decisions do. */
const desks = new WeakMap<Playing, { readonly desk: WorthDesk; readonly decided: number }>();

/** Rejects where its scripts cannot be loaded. */
export const lookBack = async (playing: Playing, window: string, kept: KeptReports): Promise<LookBack> => {
  const [{ debriefOf, withWritten }, { openWorthDesk }, { toldWorth }] = await Promise.all([
    import('../../core/debrief/debrief.ts'),
    import('./worth/worth-desk.ts'),
    import('./worth/told-worth.ts'),
    loadDebrief(),
  ]);
  const { scenario, keeper } = playing;
  const session = sessionIn(keeper.text());
  const debrief = debriefOf(scenario, session, storyLanguage(playing, window));
  const before = desks.get(playing);
  const decided = session.lines.length;
  const desk =
    before?.decided === decided
      ? before.desk
      : openWorthDesk({
          scenario,
          session,
          handle: keeper.session,
          kept,
          version: VERSION,
          startWorker: startRerunner,
        });
  desks.set(playing, { desk, decided });
  return {
    debrief,
    rewritten: (text) => withWritten(debrief, sessionIn(text)),
    worth: toldWorth(desk, { scenario, session, debrief }),
  };
};
