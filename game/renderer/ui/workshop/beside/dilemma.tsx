import { useEffect, useRef, useState, type ReactElement } from 'react';
import { HATS, type Hat } from '../../../../core/scenario/vocabulary.ts';
import { HatPicture } from '../../play/pieces/hat-picture.tsx';
import { Line, Prose } from '../../play/pieces/prose.tsx';
import { useSay } from '../../text/text.ts';
import { Tabs } from '../../controls/tabs.tsx';
import type { AnswerCard, DilemmaCard } from './beside-view.ts';
import { Effects, Price, When, Who } from './parts.tsx';

type AnswerProps = { readonly answer: AnswerCard; readonly hat: Hat; readonly isAt: boolean };

const Answer = ({ answer, hat, isAt }: AnswerProps): ReactElement => {
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isAt) item.current?.scrollIntoView({ block: 'nearest' });
  }, [isAt]);
  return (
    <li ref={item} className="beside-answer" aria-current={isAt ? 'true' : undefined}>
      <strong>
        <Line text={answer.label} />
      </strong>
      <p>
        <Line text={answer.says[hat]} />
      </p>
      <Price cost={answer.cost} />
      <When when={answer.when} />
      <Effects effects={answer.effects} />
    </li>
  );
};

/** A dilemma as the trainee will see it, in the hat that is chosen; below each answer what comes of it. */
export const DilemmaBeside = ({ card }: { readonly card: DilemmaCard }): ReactElement => {
  const say = useSay();
  const [hat, setHat] = useState<Hat>('publicServant');
  const { title, situation, face, anchor, advisers, answers, at } = card;
  return (
    <>
      <h3>
        <Line text={title} />
      </h3>
      {anchor && <p className="note">{say('workshop.beside.anchor')}</p>}
      {face ? (
        <Who who={face}>
          <Prose text={situation} />
        </Who>
      ) : (
        <Prose text={situation} />
      )}
      <div className="beside-hats" data-hat={hat}>
        <HatPicture hat={hat} />
        <Tabs
          label={say('workshop.beside.hat')}
          value={hat}
          options={HATS.map((one) => [one, say(`hat.${one}`)])}
          onChange={setHat}
        />
      </div>
      <ul className="beside-answers">
        {answers.map((answer) => (
          <Answer key={answer.id} answer={answer} hat={hat} isAt={answer.id === at} />
        ))}
      </ul>
      {advisers.length > 0 && <h3>{say('workshop.beside.advisers')}</h3>}
      {advisers.map(({ who, text }) => (
        <Who key={who.id} who={who} size="small">
          <p>
            <Line text={text} />
          </p>
        </Who>
      ))}
    </>
  );
};
