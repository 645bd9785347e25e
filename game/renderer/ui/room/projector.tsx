import { useEffect, useState, type ReactElement } from 'react';
import { langOf } from '../screens/views.ts';
import { StoryLangContext } from '../text/story-lang.ts';
import { learn, useSay } from '../text/text.ts';
import { type KeyMeans, projectorKey, underOf } from './leading/keys.ts';
import { ClassPicturesContext, Picture } from './pieces/picture.tsx';
import { useKey } from './pieces/use-key.ts';
import type { ProjectorIntent, ProjectorView } from './room-view.ts';
import { ROOM_TEXTS } from './room-texts.ts';
import { stageWords } from './words/stage-words.ts';
import './projector.css';

learn(ROOM_TEXTS);

type Props = { readonly view: ProjectorView; readonly onIntent: (intent: ProjectorIntent) => void };

/** A browser may refuse it, and one that cannot has none: the picture fills the window either way. */
const fillScreen = (): void => {
  const wanted = document.fullscreenElement === null ? document.documentElement.requestFullscreen?.() : undefined;
  wanted?.catch(() => undefined);
};

const intentOf = (means: KeyMeans): ProjectorIntent | undefined =>
  means === 'next' || means === 'previous' || means === 'blank' ? { kind: means } : undefined;

/** True while the whole screen is ours. */
const useFull = (): boolean => {
  const [full, setFull] = useState(document.fullscreenElement !== null);
  useEffect(() => {
    const changed = (): void => setFull(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', changed);
    return () => document.removeEventListener('fullscreenchange', changed);
  }, []);
  return full;
};

/** What the room sees: one picture, or black. Nothing of the instructor’s is in it. */
export const Projector = ({ view, onIntent }: Props): ReactElement => {
  const say = useSay();
  const full = useFull();
  const { stage, blank, story, thing } = view;
  useKey((event) => {
    const means = projectorKey(event, underOf(event.target));
    // Full screen ends by itself on Escape; the same key brings the picture back from black.
    if (event.key === 'Escape' && blank) onIntent({ kind: 'blank' });
    if (means === undefined) return;
    event.preventDefault();
    const intent = intentOf(means);
    if (intent === undefined) fillScreen();
    else onIntent(intent);
  });
  return (
    <StoryLangContext value={langOf(story, say.language)}>
      <ClassPicturesContext value={{ story, thing }}>
        <main className="projector" data-blank={blank} aria-label={say('room.projector')}>
          <p className="unseen" role="status">
            {blank ? say('room.projector.blank') : stage === undefined ? '' : stageWords(say, stage)}
          </p>
          {!blank &&
            (stage === undefined ? (
              <p className="projector-waits">{say('room.projector.waits')}</p>
            ) : (
              <Picture stage={stage} look="projector" />
            ))}
          {!full && <p className="projector-hint">{say('room.projector.hint')}</p>}
        </main>
      </ClassPicturesContext>
    </StoryLangContext>
  );
};
