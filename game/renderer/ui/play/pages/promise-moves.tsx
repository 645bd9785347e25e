import { useId, useState, type ReactElement } from 'react';
import type { PromiseMove } from '../../../../core/scenario/vocabulary.ts';
import type { ChoiceView, WeekView } from '../../../../core/view/view.ts';
import { Button } from '../../controls/button.tsx';
import { Sure } from '../../controls/sure.tsx';
import { useSay } from '../../text/text.ts';
import { useAtHand } from '../at-hand.ts';
import { overtimeWords, priceWords } from '../pieces/price-words.ts';

export type Promised = WeekView['promises'][number];

const ofMove = (moves: readonly ChoiceView[], move: PromiseMove): readonly ChoiceView[] =>
  moves.filter(({ decision }) => decision.kind === 'promise' && decision.move === move);

const Price = ({ choice }: { readonly choice: ChoiceView }): ReactElement => {
  const say = useSay();
  return (
    <span className="cost">
      {' '}
      {[priceWords(choice.price, say), overtimeWords(choice.price, say) ?? ''].filter(Boolean).join(' · ')}
    </span>
  );
};

const Move = ({
  choice,
  move,
}: {
  readonly choice: ChoiceView;
  readonly move: 'keep' | 'renegotiate';
}): ReactElement => {
  const say = useSay();
  const { decide } = useAtHand();
  if (choice.closed !== undefined)
    return (
      <p className="soft move-closed">
        {say(`play.promise.${move}`)}: {say.words(choice.closed)}
      </p>
    );
  return (
    <Button onClick={() => decide(choice)}>
      {say(`play.promise.${move}`)}
      <Price choice={choice} />
    </Button>
  );
};

/** To whom a promise could go: chosen first, then handed over. */
const HandOver = ({ choices }: { readonly choices: readonly ChoiceView[] }): ReactElement | null => {
  const say = useSay();
  const { view, decide } = useAtHand();
  const id = useId();
  const open = choices.filter(({ closed }) => closed === undefined);
  const [chosen, setChosen] = useState(open[0]?.line);
  const choice = open.find(({ line }) => line === chosen) ?? open[0];
  if (choice === undefined) return null;
  const nameOf = ({ decision }: ChoiceView): string =>
    (decision.kind === 'promise' && view.board.people.find((one) => one.id === decision.actor)?.name) || '';
  return (
    <div className="hand-over">
      <label htmlFor={id}>{say('play.promise.handOver')}</label>
      <select id={id} value={choice.line} onChange={(event) => setChosen(event.target.value)}>
        {open.map((one) => (
          <option key={one.line} value={one.line}>
            {nameOf(one)}
          </option>
        ))}
      </select>
      <Button onClick={() => decide(choice)}>
        {say('play.promise.handOver.do')}
        <Price choice={choice} />
      </Button>
    </div>
  );
};

const Break = ({ choice }: { readonly choice: ChoiceView }): ReactElement => {
  const say = useSay();
  const { decide } = useAtHand();
  const [asking, setAsking] = useState(false);
  if (asking)
    return (
      <Sure
        question={say('play.promise.break.ask')}
        keep={say('play.promise.break.keep')}
        sure={say('play.promise.break.sure')}
        onKeep={() => setAsking(false)}
        onSure={() => decide(choice)}
      />
    );
  return (
    <Button kind="quiet" onClick={() => setAsking(true)}>
      {say('play.promise.break')}
    </Button>
  );
};

/** Keep, ask for more time, hand over, or say yourself that it will not be kept. */
export const Moves = ({ promise }: { readonly promise: Promised }): ReactElement | null => {
  const { moves } = promise;
  if (moves.length === 0) return null;
  const [broken] = ofMove(moves, 'break').filter(({ closed }) => closed === undefined);
  return (
    <div className="promise-moves">
      {ofMove(moves, 'keep').map((choice) => (
        <Move key={choice.line} choice={choice} move="keep" />
      ))}
      {ofMove(moves, 'renegotiate').map((choice) => (
        <Move key={choice.line} choice={choice} move="renegotiate" />
      ))}
      <HandOver choices={ofMove(moves, 'handOver')} />
      {broken && <Break choice={broken} />}
    </div>
  );
};
