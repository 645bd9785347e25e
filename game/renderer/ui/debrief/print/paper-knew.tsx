import type { ReactElement } from 'react';
import type { Debrief, Knew } from '../../../../core/debrief/debrief.ts';
import { useSay } from '../../text/text.ts';
import { knewHeadline } from '../parts/headlines.ts';
import { hiddenWords } from '../parts/knew-now.tsx';
import { listed } from '../parts/piece.tsx';
import { Chapter, plain } from './paper-piece.tsx';

const OneDilemma = ({ debrief, knew }: { readonly debrief: Debrief; readonly knew: Knew }): ReactElement => {
  const say = useSay();
  const { then, answer, firstAnswer, anger, hidden, unopened, justification, question } = knew;
  const said = (id: string): string => plain(then.options.find((option) => option.id === id)?.says ?? id);
  const name = (actor: string): string => debrief.people[actor]!.name;
  return (
    <article className="paper-dilemma">
      <h3>
        {then.title}{' '}
        <small>
          {say('back.panel.week', { week: knew.week })} · {say('back.knew.as', { hat: say(`hat.${knew.hat}`) })}
        </small>
      </h3>
      <div className="paper-two">
        <div>
          <h4>{say('back.knew.then')}</h4>
          <p>{plain(then.situation)}</p>
          <p>
            <strong>{said(answer)}</strong>
          </p>
          {firstAnswer !== undefined && firstAnswer !== answer && (
            <p>{say('back.paper.first', { text: said(firstAnswer) })}</p>
          )}
          {anger?.expected !== undefined && <p>{say('back.knew.expected', { name: name(anger.expected) })}</p>}
          {unopened.length > 0 && (
            <p>
              {say('back.knew.unopened')}: {listed(unopened.map(name), say)}
            </p>
          )}
          {justification !== undefined && justification !== '' && (
            <blockquote>{say('play.quote', { text: justification })}</blockquote>
          )}
        </div>
        <div>
          <h4>{say('back.knew.now')}</h4>
          {anger && (
            <p>
              {say('back.knew.anger')}: {anger.actual === undefined ? say('back.knew.anger.none') : name(anger.actual)}
            </p>
          )}
          {hidden.map((one, i) => (
            <p key={i}>
              {say('play.quote', { text: plain(one.text) })}{' '}
              <em>{hiddenWords(one, name(one.actor), knew.week, say)}</em>
            </p>
          ))}
          {question !== undefined && (
            <p>
              <strong>{plain(question)}</strong>
            </p>
          )}
        </div>
      </div>
    </article>
  );
};

/** Knew then, know now, in short. */
export const PaperKnew = ({ debrief }: { readonly debrief: Debrief }): ReactElement => {
  const say = useSay();
  return (
    <Chapter
      title={knewHeadline(debrief, say)}
      lead={say(debrief.knew.length === 0 ? 'back.knew.none' : 'back.knew.lead')}
    >
      {debrief.knew.map((knew) => (
        <OneDilemma key={knew.n} debrief={debrief} knew={knew} />
      ))}
    </Chapter>
  );
};
