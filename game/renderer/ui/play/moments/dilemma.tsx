import { useState, type ReactElement } from 'react';
import type { DilemmaView } from '../../../../core/view/view.ts';
import { Button } from '../../controls/button.tsx';
import { useSay } from '../../text/text.ts';
import { useAtHand } from '../at-hand.ts';
import type { Moment } from '../play-view.ts';
import { Explain } from '../pieces/explain.tsx';
import { HatPicture } from '../pieces/hat-picture.tsx';
import { Side } from '../side.tsx';
import { Advisers } from './advisers.tsx';
import { Corner } from './corner.tsx';
import { type Draft, NOTHING_YET, STEPS, besideOf, isComplete, nextStep } from './draft.ts';
import { Opinion } from './opinion.tsx';
import { Options } from './options.tsx';
import './dilemma.css';

type DilemmaMoment = Extract<Moment, { kind: 'dilemma' }>;

const Steps = ({ step }: Pick<Draft, 'step'>): ReactElement => {
  const say = useSay();
  return (
    <ol className="steps">
      {STEPS.map((one, i) => (
        <li key={one} aria-current={one === step ? 'step' : undefined}>
          {i + 1} {say(`play.dilemma.step.${one}`)}
        </li>
      ))}
    </ol>
  );
};

const Top = ({ dilemma, step }: { readonly dilemma: DilemmaView } & Pick<Draft, 'step'>): ReactElement => {
  const say = useSay();
  const { view } = useAtHand();
  return (
    <header className="dilemma-top">
      <HatPicture hat={view.week.hat} />
      <p>
        <span className="soft">{say('play.hat.answer')}</span> <strong>{say(`hat.${view.week.hat}`)}</strong>
      </p>
      {dilemma.anchor && <Steps step={step} />}
    </header>
  );
};

/** The other hat would say it otherwise: it can be put on first, unless everybody is looking at you. */
const OtherHat = ({ dilemma }: { readonly dilemma: DilemmaView }): ReactElement | null => {
  const say = useSay();
  const { view, open } = useAtHand();
  const control = view.week.hatControl;
  if (control === undefined || dilemma.interrupt) return null;
  return (
    <p className="other-hat" data-hat={control.other}>
      <HatPicture hat={control.other} />
      <span>{say('play.dilemma.otherHat')}</span>
      <Button onClick={() => open('hat')}>{say('play.dilemma.changeFirst')}</Button>
    </p>
  );
};

type PartsProps = {
  readonly moment: DilemmaMoment;
  readonly draft: Draft;
  readonly onChange: (part: Partial<Draft>) => void;
};

/** What is asked at this step. */
const Parts = ({ moment, draft, onChange }: PartsProps): ReactElement => {
  const { dilemma, people } = moment;
  const { step, answer, first, opened } = draft;
  const listening = dilemma.anchor && step === 'listen';
  const opinion = dilemma.anchor ? step === 'again' : answer !== undefined;
  const benched = dilemma.advisers.length > 0 && (!dilemma.anchor || step !== 'again');
  return (
    <div
      className={
        listening ? 'dilemma-parts dilemma-listening' : benched ? 'dilemma-parts' : 'dilemma-parts dilemma-alone'
      }
    >
      {!listening && (
        <Options dilemma={dilemma} answer={answer} first={first} onAnswer={(id) => onChange({ answer: id })} />
      )}
      {benched && (
        <Advisers
          dilemma={dilemma}
          people={people}
          opened={opened}
          onOpen={(heard) => onChange({ opened: heard })}
          waiting={dilemma.anchor && step === 'first'}
        />
      )}
      {opinion && <Opinion dilemma={dilemma} people={people} draft={draft} onChange={onChange} />}
    </div>
  );
};

const Foot = ({
  moment,
  draft,
  onDraft,
}: Omit<PartsProps, 'onChange'> & { readonly onDraft: (draft: Draft) => void }): ReactElement => {
  const say = useSay();
  const { send, decide, mayDecide } = useAtHand();
  const { dilemma } = moment;
  const { step, answer } = draft;
  const complete = isComplete(dilemma, draft);
  const goOn = (): void => {
    if (dilemma.anchor && step !== 'again') return onDraft(nextStep(draft));
    const option = dilemma.options.find(({ id }) => id === answer);
    if (option) decide(option, besideOf(dilemma, draft));
  };
  const missing = answer === undefined ? 'play.dilemma.missing.answer' : 'play.dilemma.missing.angriest';
  return (
    <footer className="dilemma-foot foot-row">
      {!dilemma.interrupt && (
        <Button kind="quiet" onClick={() => send({ kind: 'putAside' })}>
          {say('play.putAside')}
        </Button>
      )}
      <span className="foot-left">{!complete && say(missing)}</span>
      <Button kind="main" waits={!complete || (!mayDecide && step !== 'first')} onClick={goOn}>
        {dilemma.anchor ? say(`play.dilemma.done.${step}`) : say('play.dilemma.done')}
      </Button>
    </footer>
  );
};

/**
 * A dilemma: at the left the street and who stands in it, at the right the answers in the words of the hat worn. An
 * anchor is answered twice, with the advisers in between; of any other, advisers may be heard before it is answered.
 */
export const Dilemma = ({ moment }: { readonly moment: DilemmaMoment }): ReactElement => {
  const [draft, setDraft] = useState<Draft>(NOTHING_YET);
  const { dilemma } = moment;
  return (
    <div className={dilemma.interrupt ? 'dilemma dilemma-interrupt' : 'dilemma'}>
      <Corner dilemma={dilemma} />
      <Side className="dilemma-side">
        <Top dilemma={dilemma} step={draft.step} />
        <Explain part="dilemma" />
        <Parts moment={moment} draft={draft} onChange={(part) => setDraft({ ...draft, ...part })} />
        <OtherHat dilemma={dilemma} />
        <Foot moment={moment} draft={draft} onDraft={setDraft} />
      </Side>
    </div>
  );
};
