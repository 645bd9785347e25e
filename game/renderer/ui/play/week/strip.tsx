import { useEffect, useState, type ReactElement } from 'react';
import type { Figures } from '../../../../core/view/view.ts';
import type { Icon as IconName } from '../../../art/art.ts';
import { Icon } from '../../controls/icon.tsx';
import { useSay } from '../../text/text.ts';
import { useAtHand } from '../at-hand.ts';
import { Explain } from '../pieces/explain.tsx';
import { useTicking } from './use-ticking.ts';
import './strip.css';

/** Which changes of a figure are told: those that fill it anew each turn are not. */
type Told = 'all' | 'less' | 'none';

type FigureProps = {
  readonly icon: IconName;
  readonly value: number;
  readonly of?: number;
  readonly words: string;
  readonly told?: Told;
  readonly cause: string | undefined;
};

const STAYS = 7000;

const isTold = (change: number, told: Told): boolean =>
  change !== 0 && (told === 'all' || (told === 'less' && change < 0));

/** How a figure changed last, for as long as that is news. */
const useChange = (value: number): number => {
  const [seen, setSeen] = useState({ value, change: 0 });
  if (seen.value !== value) setSeen({ value, change: value - seen.value });
  useEffect(() => {
    if (seen.change === 0) return undefined;
    const timer = setTimeout(() => setSeen({ value: seen.value, change: 0 }), STAYS);
    return () => clearTimeout(timer);
  }, [seen]);
  return seen.change;
};

const Figure = ({ icon, value, of, words, told = 'all', cause }: FigureProps): ReactElement => {
  const say = useSay();
  const shown = useTicking(value);
  const change = useChange(value);
  const number = (n: number): string =>
    of === undefined ? n.toLocaleString(say.language) : say('play.figure.of', { n, of });
  return (
    <li className="figure">
      <Icon name={icon} />
      <span className="figure-words">
        <strong className="figure-number">
          <span aria-hidden="true">{number(shown)}</span>
          <span className="unseen">{number(value)}</span>
        </strong>{' '}
        <span className="figure-unit">{words}</span>
      </span>
      {isTold(change, told) && (
        <span className="figure-change">
          <strong>{`${change > 0 ? '+' : '−'}${Math.abs(change).toLocaleString(say.language)}`}</strong>
          {cause !== undefined && <span> {cause}</span>}
        </span>
      )}
    </li>
  );
};

type Props = {
  /** What was done last, in words. */
  readonly cause: string | undefined;
  /** Out of sight for now: changes wait until they can be seen. */
  readonly waits: boolean;
};

/** The figures as they were when last in sight. */
const useInSight = (waits: boolean): Figures => {
  const { view } = useAtHand();
  const [shown, setShown] = useState(view.week.figures);
  if (!waits && shown !== view.week.figures) setShown(view.week.figures);
  return shown;
};

/** The only figures there are, at most five; a change stays for a while beside what caused it. */
export const Strip = ({ cause, waits }: Props): ReactElement => {
  const say = useSay();
  const { view } = useAtHand();
  const { hours, overtimeLeft, funds, weeksLeft, seen, signatures } = useInSight(waits);
  const counting = view.moment.kind === 'counting';
  const hourWords =
    hours === 0 ? say('play.figure.overtime', { n: overtimeLeft }) : say('play.figure.hours', { n: hours });
  return (
    <div className="strip">
      <p className={counting ? 'strip-title' : 'unseen'}>{view.title}</p>
      {!counting && (
        <ul className="figures" aria-label={say('play.figures')}>
          <Figure icon="clock" value={hours} words={hourWords} told="less" cause={cause} />
          <Figure icon="euro" value={funds} words={say('play.figure.funds')} cause={cause} />
          <Figure
            icon="calendar"
            value={weeksLeft}
            words={say('play.figure.weeks', { n: weeksLeft })}
            told="none"
            cause={cause}
          />
          <Figure icon="bag" value={seen.count} words={seen.unit} cause={cause} />
          {view.week.sheets.length > 0 && signatures !== undefined && (
            <Figure
              icon="pen"
              value={signatures.signed}
              of={signatures.of}
              words={say('play.figure.signed')}
              cause={cause}
            />
          )}
        </ul>
      )}
      <Explain part="figures" />
    </div>
  );
};
