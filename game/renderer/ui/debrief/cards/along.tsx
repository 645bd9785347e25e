import { useMemo, type ReactElement } from 'react';
import { addressOf, coatHooks } from '../../../art/art.ts';
import { Button } from '../../controls/button.tsx';
import { Line } from '../../play/pieces/prose.tsx';
import { useSay } from '../../text/text.ts';
import { useLooking } from '../looking.ts';
import { againWords } from '../pieces/spans.ts';
import { OwnField } from './own-field.tsx';
import './along.css';

const FIRST_SENTENCE = /^.*?[.!?…][”’]?(?=\s|$)/s;

/** What one set out with, beside what came of it: two sheets, and nothing said about whether they fit. */
const BesideEachOther = (): ReactElement => {
  const say = useSay();
  const { debrief } = useLooking();
  const { intention, weekAgain: week } = debrief.written;
  const { ending, weeks } = debrief;
  return (
    <div className="along-two">
      <section className="along-sheet">
        <h2>{say('back.along.before')}</h2>
        {intention === undefined ? (
          <p className="soft">{say('back.along.before.none')}</p>
        ) : (
          <p className="along-own">“{intention}”</p>
        )}
      </section>
      <section className="along-sheet">
        <h2>{say('back.along.after')}</h2>
        {ending === undefined ? (
          <p className="soft">{say('back.along.after.none')}</p>
        ) : (
          <>
            <p>
              <strong>
                <Line text={ending.title} />
              </strong>
            </p>
            <p>
              <Line text={FIRST_SENTENCE.exec(ending.text)?.[0] ?? ending.text} />
            </p>
          </>
        )}
        {week !== undefined && <p className="soft">{againWords(weeks, week, say)}</p>}
      </section>
    </div>
  );
};

/** What was handed over, as it was written. */
const HandedOver = (): ReactElement => {
  const say = useSay();
  const { handover, handoverText } = useLooking().debrief.written;
  return (
    <section className="along-handover">
      <h2>{say('back.along.handover')}</h2>
      {handover.length === 0 && handoverText === undefined ? (
        <p className="soft">{say('back.along.handover.none')}</p>
      ) : (
        <ul>
          {handover.map(({ n, week, title }) => (
            <li key={n}>
              <span className="soft">{say('week.one', { week })}</span> <Line text={say.words(title)} />
            </li>
          ))}
          {handoverText !== undefined && <li className="along-own">“{handoverText}”</li>}
        </ul>
      )}
    </section>
  );
};

const Prompts = (): ReactElement | null => {
  const say = useSay();
  const { application } = useLooking().debrief;
  if (application.length === 0) return null;
  return (
    <section className="along-prompts">
      <h2>{say('back.along.prompts')}</h2>
      <ul>
        {application.map((prompt) => (
          <li key={prompt}>
            <Line text={prompt} />
          </li>
        ))}
      </ul>
    </section>
  );
};

/** The last part: what one set out with beside what came of it, and one deed and one question to take along. */
export const Along = (): ReactElement => {
  const say = useSay();
  const { theme, mayWrite, send } = useLooking();
  const picture = useMemo(() => addressOf(coatHooks(theme)), [theme]);
  return (
    <div className="along">
      <header className="along-head">
        <h1 tabIndex={-1} className="arrive">
          {say('back.along.title')}
        </h1>
        <p>{say('back.along.lead')}</p>
      </header>
      <div className="along-back">
        <BesideEachOther />
        <HandedOver />
        <Prompts />
      </div>
      <div className="along-on">
        <img className="along-picture" src={picture} alt="" />
        <div className="along-fields">
          {!mayWrite && <p className="back-note">{say('back.along.notKept')}</p>}
          <OwnField kind="commitment" />
          <OwnField kind="question" />
          <div className="buttons">
            <Button icon="export" onClick={() => send({ kind: 'export' })}>
              {say('play.export')}
            </Button>
            <Button icon="print" onClick={() => send({ kind: 'print' })}>
              {say('back.print')}
            </Button>
            <Button kind="quiet" onClick={() => send({ kind: 'home' })}>
              {say('back.along.home')}
            </Button>
          </div>
        </div>
      </div>
    </div>
  );
};
