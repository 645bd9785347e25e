/** The debrief of a game: measured once in a language; what is written meanwhile is laid over it. */
import { useEffect, useMemo, useState } from 'react';
import type { Debrief } from '../../../core/debrief/debrief.ts';
import { readSession, type Session } from '../../../core/session/session.ts';
import type { Playing } from '../opening.ts';

type Measures = typeof import('../../../core/debrief/debrief.ts');

/** Loaded when somebody looks back for the first time. */
let loading: Promise<Measures> | undefined;
const measures = (): Promise<Measures> => (loading ??= import('../../../core/debrief/debrief.ts'));

const sessionIn = (text: string): Session => {
  const read = readSession(text);
  if (!read.ok) throw new Error('A session that was sat down to cannot be read.');
  return read.session;
};

/** Undefined until it is measured, and where nobody looks back. `text` is the whole session by now. */
export const useLookBack = (playing: Playing | undefined, language: string, text: string): Debrief | undefined => {
  const [loaded, setLoaded] = useState<Measures>();
  useEffect(() => {
    if (playing !== undefined) void measures().then(setLoaded);
  }, [playing]);
  const measured = useMemo(
    () =>
      playing && loaded ? loaded.debriefOf(playing.scenario, sessionIn(playing.keeper.text()), language) : undefined,
    [playing, loaded, language],
  );
  return useMemo(
    () => (loaded && measured ? loaded.withWritten(measured, sessionIn(text)) : undefined),
    [loaded, measured, text],
  );
};
