import { type ReactElement, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { ProjectorPage, type ProjectorView, loadProjector } from '../ui/ui.tsx';
import { type ProjectorEnd, listenToRoom } from './room/projector-link.ts';
import { apply, firstSettings } from './settings.ts';

/** Begins to listen. Called once, by the page. */
export const startProjector = (): { readonly room: ProjectorEnd } => ({ room: listenToRoom() });

/** Until a room shows something. */
const nothingYet = (): ProjectorView => {
  const { language, theme } = firstSettings();
  return { stage: undefined, blank: false, language, story: language, theme, thing: 'tally' };
};

/** What the room shows, alone in its window. */
export const ProjectorApp = ({ room }: { readonly room: ProjectorEnd }): ReactElement | null => {
  const shown = useSyncExternalStore(room.subscribe, room.state);
  const view = useMemo(() => shown ?? nothingYet(), [shown]);
  const [loaded, setLoaded] = useState<boolean | Error>(false);
  useEffect(() => void loadProjector().then(() => setLoaded(true), setLoaded), []);
  // Whoever stands round it says what fell.
  if (loaded instanceof Error) throw loaded;
  const { language, theme } = view;
  useEffect(() => apply({ ...firstSettings(), language, theme }), [language, theme]);
  return loaded ? <ProjectorPage view={view} onIntent={room.send} /> : null;
};
