import { useState, type ReactElement } from 'react';
import { Tabs } from '../../controls/tabs.tsx';
import { useFocusKept } from '../../controls/use-focus.ts';
import { useSay } from '../../text/text.ts';
import { Questions } from '../pieces/questions.tsx';
import { Sentences } from '../pieces/sentences.tsx';
import { WhatIf } from '../pieces/what-if.tsx';
import type { Led } from './led.ts';

type Beside = 'questions' | 'sentences' | 'whatIf';

/** What the instructor has at hand: their note and the questions, sentences to put up, a what-if. */
export const Side = ({ view, onIntent }: Led): ReactElement => {
  const say = useSay();
  const place = useFocusKept<HTMLElement>();
  const [beside, setBeside] = useState<Beside>('questions');
  const part = view.plan[view.part]?.part;
  const dilemma = part?.kind === 'dilemma' ? part.dilemma : undefined;
  const offered: readonly Beside[] = [
    'questions',
    ...(dilemma === undefined ? [] : (['sentences'] as const)),
    'whatIf',
  ];
  const shown = offered.includes(beside) ? beside : 'questions';
  return (
    <section ref={place} tabIndex={-1} className="lead-beside">
      {view.note !== '' && (
        <p className="lead-note">
          <strong className="unseen">{say('room.note')}: </strong>
          {view.note}
        </p>
      )}
      <Tabs
        label={say('room.side')}
        value={shown}
        options={offered.map((one) => [one, say(`room.side.${one}`)] as const)}
        onChange={setBeside}
      />
      <div className="lead-shown" tabIndex={0} role="group" aria-labelledby="lead-shown">
        <h3 className="unseen" id="lead-shown">
          {say(`room.side.${shown}`)}
        </h3>
        {shown === 'questions' && <Questions prompts={view.prompts} first={view.phase} />}
        {shown === 'sentences' && dilemma !== undefined && (
          <Sentences dilemma={dilemma} sentences={view.sentences} onIntent={onIntent} />
        )}
        {shown === 'whatIf' && (
          <WhatIf
            sessions={view.sessions}
            whatIf={view.whatIf}
            showing={view.showing === 'whatIf'}
            onIntent={onIntent}
          />
        )}
      </div>
    </section>
  );
};
