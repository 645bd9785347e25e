import { useId, type ReactElement } from 'react';
import { useSay } from '../../text/text.ts';
import type { BriefingIntent, BriefingScreen } from '../views.ts';

type Props = { readonly view: BriefingScreen; readonly onIntent: (intent: BriefingIntent) => void };

/** In which language the story is told, where it has several; each under its own name. */
export const StoryLanguage = ({ view, onIntent }: Props): ReactElement | null => {
  const say = useSay();
  const id = useId();
  if (view.languages.length < 2) return null;
  return (
    <div className="field">
      <label htmlFor={id}>{say('briefing.language')}</label>
      <select
        id={id}
        value={view.language}
        onChange={(event) => onIntent({ kind: 'storyLanguage', language: event.target.value })}
      >
        {view.languages.map((language) => (
          <option key={language} value={language} lang={language}>
            {new Intl.DisplayNames(language, { type: 'language', fallback: 'code' }).of(language)}
          </option>
        ))}
      </select>
    </div>
  );
};
