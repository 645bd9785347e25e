import { useId, type ReactElement } from 'react';
import type { DilemmaView, OptionView } from '../../../../core/view/view.ts';
import { Icon } from '../../controls/icon.tsx';
import { useSay } from '../../text/text.ts';
import { overtimeWords, priceWords } from '../pieces/price-words.ts';
import { Line } from '../pieces/prose.tsx';

type Props = {
  readonly dilemma: DilemmaView;
  readonly answer: string | undefined;
  /** What was answered the first time. */
  readonly first: string | undefined;
  readonly onAnswer: (id: string) => void;
};

/** What it takes, whose confidence it uses, or why it is closed. */
const Remarks = ({ option, anchor }: { readonly option: OptionView; readonly anchor: boolean }): ReactElement => {
  const say = useSay();
  if (option.closed !== undefined)
    return (
      <span className="deed-remark">
        <Icon name="lock" />
        {say.words(option.closed)}
      </span>
    );
  const overtime = overtimeWords(option.price, say);
  return (
    <>
      {option.hint !== undefined && (
        <span className="says-hint">
          <Line text={option.hint} />
        </span>
      )}
      {option.breaks.map((fact) => (
        <span key={fact.id} className="deed-remark deed-breaks">
          <Icon name="lock" />
          {say('choice.breaks', { name: fact.name, hat: { key: `hat.${fact.toldAs}` } })}
        </span>
      ))}
      {!anchor && (
        <span className="cost">
          {[priceWords(option.price, say), overtime ?? ''].filter((one) => one !== '').join(' · ')}
        </span>
      )}
    </>
  );
};

/** The answers, as you would say them in the hat you wear. */
export const Options = ({ dilemma, answer, first, onAnswer }: Props): ReactElement => {
  const say = useSay();
  const name = useId();
  return (
    <fieldset className="options">
      <legend className="unseen">{say('play.dilemma.options')}</legend>
      {dilemma.options.map((option) => (
        <label
          key={option.id}
          className={`says${option.id === answer ? ' says-on' : ''}${option.closed === undefined ? '' : ' says-closed'}`}
        >
          <input
            className="unseen"
            type="radio"
            name={name}
            checked={option.id === answer}
            disabled={option.closed !== undefined}
            onChange={() => onAnswer(option.id)}
          />
          <span className="says-words">
            <strong className="says-line">
              <Line text={option.says} />
            </strong>
            <span className="says-label">
              {say.words(option.title)}
              {option.id === first && <span className="says-first">{say('play.dilemma.wasFirst')}</span>}
            </span>
            <Remarks option={option} anchor={dilemma.anchor} />
          </span>
        </label>
      ))}
    </fieldset>
  );
};
