import type { ReactElement } from 'react';
import type { Hat } from '../../../../core/scenario/vocabulary.ts';
import { addressOf, badge } from '../../../art/art.ts';
import { useSay } from '../../text/text.ts';
import { HatPicture } from '../pieces/hat-picture.tsx';
import type { Way } from './hat-ways.ts';
import './hat.css';

const BADGE = addressOf(badge());

/** The picture of a way: the badge, the hat with a word, the badge in the bag. */
const WayPicture = ({ way, to, from }: { readonly way: Way; readonly to: Hat; readonly from: Hat }): ReactElement => {
  if (way === 'announced')
    return (
      <span className="way-picture way-says">
        <svg viewBox="0 0 72 44" aria-hidden="true">
          <path d="M8 2H64Q70 2 70 8V26Q70 32 64 32H44L34 42L32 32H8Q2 32 2 26V8Q2 2 8 2Z" className="way-bubble" />
          <path d="M12 13H58M12 22H42" className="way-line" />
        </svg>
        <HatPicture hat={to} />
      </span>
    );
  const shown = way === 'stay' ? from : to;
  if (shown === 'publicServant') return <img className="way-picture way-badge" src={BADGE} alt="" />;
  return (
    <span className="way-picture way-bag">
      <img src={BADGE} alt="" />
      <svg viewBox="-44 -50 88 96" aria-hidden="true">
        <path d="M-34 -6H34L38 38Q0 46 -38 38Z" className="bag-body" />
        <path d="M-34 -6Q0 18 34 -6" className="bag-flap" />
        <path d="M-34 -6C-44 -34 -30 -44 -18 -46" className="bag-strap" />
      </svg>
    </span>
  );
};

type Props = {
  readonly way: Way;
  readonly from: Hat;
  readonly to: Hat;
  /** What it takes, in words. */
  readonly price: string;
  /** Why it cannot be done now. */
  readonly closed?: string | undefined;
  readonly pressed: boolean;
  readonly onChoose: () => void;
};

/** One of the three ways through a door: badge in front, say why I came, slip it into my bag. */
export const HatCard = ({ way, from, to, price, closed, pressed, onChoose }: Props): ReactElement => {
  const say = useSay();
  const shown = way === 'stay' ? from : to;
  return (
    <button
      type="button"
      className={`hat-card hat-card-${shown}${pressed ? ' hat-card-on' : ''}`}
      aria-pressed={pressed}
      aria-disabled={closed !== undefined}
      onClick={closed === undefined ? onChoose : undefined}
    >
      <WayPicture way={way} from={from} to={to} />
      <span className="hat-card-words">
        <strong>{say(`play.way.${way}.${shown}`)}</strong>
        <span>{closed ?? say(`play.way.${way}.${shown}.note`)}</span>
        {closed === undefined && <strong className="hat-card-price">{price}</strong>}
      </span>
    </button>
  );
};
