import type { ReactElement } from 'react';
import type { Debrief, Knew } from '../../../../core/debrief/debrief.ts';
import { useSay } from '../../text/text.ts';
import { angerWords } from '../parts/knew/anger-words.ts';
import { knewHeadline } from '../parts/headlines.ts';
import { hiddenWords } from '../parts/knew/knew-now.tsx';
import { listed } from '../pieces/names.ts';
import { Chapter, plain } from './paper-piece.tsx';

type Props = { readonly debrief: Debrief; readonly knew: Knew };

/** What was said then, and what was thought. */
const Then = ({ debrief, knew }: Props): ReactElement => {
  const say = useSay();
  const { then, answer, firstAnswer, anger, unopened, justification } = knew;
  const said = (id: string): string => plain(then.options.find((option) => option.id === id)?.says ?? id);
  const name = (actor: string): string => debrief.people[actor]!.name;
  return (
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
  );
};

/** What was hidden then, and who was angriest. */
const Now = ({ debrief, knew }: Props): ReactElement => {
  const say = useSay();
  const { anger, hidden, question, week } = knew;
  return (
    <div>
      <h4>{say('back.knew.now')}</h4>
      {anger && (
        <p>
          {say('back.knew.anger')}: {angerWords(debrief, anger, say)}
        </p>
      )}
      {hidden.map((one, i) => (
        <p key={i}>
          {say('play.quote', { text: plain(one.text) })}{' '}
          <em>{hiddenWords(one, debrief.people[one.actor]!.name, week, say)}</em>
        </p>
      ))}
      {question !== undefined && (
        <p>
          <strong>{plain(question)}</strong>
        </p>
      )}
    </div>
  );
};

const OneDilemma = ({ debrief, knew }: Props): ReactElement => {
  const say = useSay();
  return (
    <article className="paper-dilemma">
      <h3>
        {knew.then.title}{' '}
        <small>
          {say('back.panel.week', { week: knew.week })} · {say('back.knew.as', { hat: say(`hat.${knew.hat}`) })}
        </small>
      </h3>
      <div className="paper-two">
        <Then debrief={debrief} knew={knew} />
        <Now debrief={debrief} knew={knew} />
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
