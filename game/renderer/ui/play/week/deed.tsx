import type { ReactElement } from 'react';
import type { ChoiceView } from '../../../../core/view/view.ts';
import { Icon } from '../../controls/icon.tsx';
import { useSay } from '../../text/text.ts';
import { useAtHand } from '../at-hand.ts';
import { overtimeWords, priceWords, titleWords } from '../pieces/price-words.ts';
import { Line } from '../pieces/prose.tsx';
import './week.css';

/** What else is worth knowing before it is chosen. */
const Remarks = ({ choice }: { readonly choice: ChoiceView }): ReactElement => {
  const say = useSay();
  const overtime = overtimeWords(choice.price, say);
  return (
    <>
      {choice.hint !== undefined && (
        <span className="deed-hint">
          <Line text={choice.hint} />
        </span>
      )}
      {choice.serves.slice(0, 1).map((fact) => (
        <span key={fact.id} className="deed-remark deed-serves">
          <Icon name="check" />
          {say('choice.serves', { name: fact.name })}
        </span>
      ))}
      {choice.breaks.map((fact) => (
        <span key={fact.id} className="deed-remark deed-breaks">
          <Icon name="lock" />
          {say('choice.breaks', { name: fact.name, hat: { key: `hat.${fact.toldAs}` } })}
        </span>
      ))}
      {overtime !== undefined && (
        <span className="deed-remark deed-breaks">
          <Icon name="clock" />
          {overtime}
        </span>
      )}
    </>
  );
};

const Closed = ({ choice }: { readonly choice: ChoiceView }): ReactElement => {
  const say = useSay();
  return (
    <div className="deed deed-closed">
      <span className="deed-top">
        <span>{titleWords(choice, say)}</span>
        <Icon name="lock" />
      </span>
      <span className="deed-hint">
        <span className="unseen">{say('play.closed')} </span>
        {choice.closed && say.words(choice.closed)}
      </span>
    </div>
  );
};

type Props = {
  readonly choice: ChoiceView;
  /** Instead of its title, where what it is about stands beside it already. */
  readonly title?: string;
};

/** One thing that could be done: what, at which exact price, to what likely end; or why it is closed. */
export const Deed = ({ choice, title }: Props): ReactElement => {
  const say = useSay();
  const { decide, mayDecide } = useAtHand();
  if (choice.closed !== undefined) return <Closed choice={choice} />;
  return (
    <button type="button" className="deed" aria-disabled={!mayDecide} onClick={() => decide(choice)}>
      <span className="deed-top">
        <strong>{title ?? titleWords(choice, say)}</strong>
        <span className="cost">{priceWords(choice.price, say)}</span>
      </span>
      <Remarks choice={choice} />
    </button>
  );
};

/** Several of them, one below the other. */
export const Deeds = ({ choices }: { readonly choices: readonly ChoiceView[] }): ReactElement => (
  <ul className="deeds">
    {choices.map((choice) => (
      <li key={choice.line}>
        <Deed choice={choice} />
      </li>
    ))}
  </ul>
);
