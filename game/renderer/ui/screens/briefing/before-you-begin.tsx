import { useId, useState, type ReactElement } from 'react';
import { Button } from '../../controls/button.tsx';
import { Tick } from '../../controls/tick.tsx';
import { useSay } from '../../text/text.ts';
import { type BriefingIntent, type BriefingScreen, LONGEST_CLASS_WORD, LONGEST_INTENTION } from '../views.ts';
import { StoryLanguage } from './story-language.tsx';

type Props = { readonly view: BriefingScreen; readonly onIntent: (intent: BriefingIntent) => void };

type LineProps = {
  readonly label: string;
  readonly note: string;
  readonly longest: number;
  readonly value: string;
  readonly onChange: (value: string) => void;
};

const Line = ({ label, note, longest, value, onChange }: LineProps): ReactElement => {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        value={value}
        maxLength={longest}
        autoComplete="off"
        aria-describedby={`${id}-note`}
        onChange={(event) => onChange(event.target.value)}
      />
      <p id={`${id}-note`} className="note">
        {note}
      </p>
    </div>
  );
};

/** What a player may write down beforehand; none of it is needed. */
export const BeforeYouBegin = ({ view, onIntent }: Props): ReactElement => {
  const say = useSay();
  const [intention, setIntention] = useState('');
  const [classWord, setClassWord] = useState('');
  const [skipLessons, setSkipLessons] = useState(view.skipLessons);
  const [practice, setPractice] = useState(false);
  const begin = () =>
    onIntent({
      kind: 'begin',
      beginning: { intention: intention.trim(), classWord: classWord.trim(), skipLessons, practice },
    });
  return (
    <form
      className="before"
      aria-label={say('briefing.you')}
      onSubmit={(event) => {
        event.preventDefault();
        if (!view.beginning) begin();
      }}
    >
      <Line
        label={say('briefing.intention')}
        note={say('briefing.intention.note')}
        longest={LONGEST_INTENTION}
        value={intention}
        onChange={setIntention}
      />
      <div className="before-small">
        <Line
          label={say('briefing.classWord')}
          note={say('briefing.classWord.note')}
          longest={LONGEST_CLASS_WORD}
          value={classWord}
          onChange={setClassWord}
        />
        <div className="before-kept">
          <StoryLanguage view={view} onIntent={onIntent} />
          {!practice && <p className="note">{say('briefing.alias', { alias: view.alias })}</p>}
          <Tick
            text={say('briefing.practice')}
            {...(practice ? { note: say('briefing.practice.note') } : {})}
            checked={practice}
            onChange={setPractice}
          />
        </div>
      </div>
      <div className="buttons before-end">
        <Tick text={say('briefing.knows')} checked={skipLessons} onChange={setSkipLessons} />
        <Button kind="main" icon="play" waits={view.beginning} onClick={begin}>
          {say(view.beginning ? 'briefing.beginning' : 'briefing.begin')}
        </Button>
      </div>
    </form>
  );
};
