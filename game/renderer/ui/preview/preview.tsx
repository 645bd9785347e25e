import { type ReactElement, type ReactNode, useMemo } from 'react';
import { Button } from '../controls/button.tsx';
import { Findings } from '../screens/library/findings.tsx';
import type { Shortcoming } from '../screens/views.ts';
import type { Language } from '../settings.ts';
import { type Say, TextContext, sayIn } from '../text/text.ts';
import type { PreviewStrip } from './preview-view.ts';
import './preview.css';

type Props = {
  readonly strip: PreviewStrip;
  readonly findings: readonly Shortcoming[] | undefined;
  readonly language: Language;
  readonly onAgain: () => void;
  readonly children: ReactNode;
};

const wordsOf = (say: Say, strip: PreviewStrip): string => {
  switch (strip.kind) {
    case 'waiting':
      return say('preview.waiting');
    case 'broken':
      return say('preview.broken', { folder: strip.folder });
    case 'silent':
      return say('preview.silent');
    case 'following':
      return strip.note === '' ? say('preview.following', { folder: strip.folder }) : strip.note;
    case 'stopped': {
      const why = strip.why === undefined ? say('preview.meaningless') : say.words(strip.why);
      return say('preview.stopped', { line: strip.line, why });
    }
  }
};

/** A preview is told from a game by its strip; while the folder has errors they stand where the game was. */
export const PreviewFrame = ({ strip, findings, language, onAgain, children }: Props): ReactElement => {
  const say = useMemo(() => sayIn(language), [language]);
  return (
    <TextContext value={say}>
      <div className="preview">
        <aside className="preview-strip" data-preview={strip.kind} aria-label={say('preview.title')}>
          <strong>{say('preview.title')}</strong>
          <span role="status">{wordsOf(say, strip)}</span>
          {(strip.kind === 'following' || strip.kind === 'stopped') && (
            <Button onClick={onAgain}>{say('preview.again')}</Button>
          )}
        </aside>
        {findings === undefined ? (
          children
        ) : (
          <main className="preview-findings">
            <h1>{say('preview.mend')}</h1>
            <Findings findings={findings} />
          </main>
        )}
      </div>
    </TextContext>
  );
};
