import { type ReactElement, useState, useSyncExternalStore } from 'react';
import { PreviewFrame } from '../../ui/ui.tsx';
import { App } from '../app.tsx';
import { firstSettings } from '../settings.ts';
import { openVoice } from '../voice.ts';
import type { Preview } from './preview.ts';

/** The game of a folder that is being written, or what is wrong with it; a strip says that this is a preview. */
export const PreviewApp = ({ preview }: { readonly preview: Preview }): ReactElement => {
  const { actor, findings, strip } = useSyncExternalStore(preview.subscribe, preview.state);
  const [voice] = useState(openVoice);
  const { language } = firstSettings();
  return (
    <PreviewFrame strip={strip} findings={findings} language={language} onAgain={preview.again}>
      {actor !== undefined && findings === undefined && <App actor={actor} voice={voice} />}
    </PreviewFrame>
  );
};
