import { useEffect, useState, type ReactElement } from 'react';
import type { SeenThing } from '../../../../core/scenario/vocabulary.ts';
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

type Change = { readonly value: number; readonly by: number; readonly cause: string | undefined };

const isTold = (change: number, told: Told): boolean =>
  change !== 0 && (told === 'all' || (told === 'less' && change < 0));

/** How a figure changed last and through what, for as long as that is news: until the next decision, or some seconds. */
const useChange = (value: number, cause: string | undefined): Change | undefined => {
  const { decided } = useAtHand().view;
  const [seen, setSeen] = useState<Change & { readonly decided: number }>({ value, by: 0, cause, decided });
  if (seen.value !== value) setSeen({ value, by: value - seen.value, cause, decided });
  useEffect(() => {
    if (seen.by === 0) return undefined;
    const timer = setTimeout(() => setSeen({ ...seen, by: 0 }), STAYS);
    return () => clearTimeout(timer);
  }, [seen]);
  return seen.decided === decided ? seen : undefined;
};

const Figure = ({ icon, value, of, words, told = 'all', cause }: FigureProps): ReactElement => {
  const say = useSay();
  const shown = useTicking(value);
  const change = useChange(value, cause);
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
      {change && isTold(change.by, told) && (
        <span className="figure-change">
          <strong>{`${change.by > 0 ? '+' : '−'}${Math.abs(change.by).toLocaleString(say.language)}`}</strong>
          {change.cause !== undefined && <span> {change.cause}</span>}
        </span>
      )}
    </li>
  );
};

const SEEN_ICONS: Readonly<Record<SeenThing, IconName>> = {
  tally: 'tally',
  bags: 'bag',
  pins: 'pin',
  plots: 'sprout',
  lanterns: 'lantern',
};

type Props = {
  /** What was done last, in words. */
  readonly cause: string | undefined;
  /** Out of sight for now: changes wait until they can be seen. */
  readonly waits: boolean;
};

const numbersOf = ({ hours, funds, weeksLeft, seen, signatures }: Figures) => ({
  hours,
  funds,
  weeksLeft,
  seen: seen.count,
  signed: signatures?.signed ?? 0,
});

type Causes = Partial<Record<keyof ReturnType<typeof numbersOf>, string>>;

/** Through what each figure changed last: taken down when it happens, even while the strip is out of sight. */
const useCauses = (figures: Figures, cause: string | undefined): Causes => {
  const [kept, setKept] = useState<{ readonly figures: Figures; readonly causes: Causes }>({ figures, causes: {} });
  if (kept.figures === figures) return kept.causes;
  const now = numbersOf(figures);
  const before = numbersOf(kept.figures);
  const changed = (Object.keys(now) as (keyof typeof now)[]).filter((one) => now[one] !== before[one]);
  const causes: Causes = { ...kept.causes, ...Object.fromEntries(changed.map((one) => [one, cause])) };
  setKept({ figures, causes });
  return causes;
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
  const causes = useCauses(view.week.figures, cause);
  const counting = view.moment.kind === 'counting';
  const hourWords =
    hours === 0 ? say('play.figure.overtime', { n: overtimeLeft }) : say('play.figure.hours', { n: hours });
  return (
    <div className="strip">
      <p className={counting ? 'strip-title' : 'unseen'}>{view.title}</p>
      {!counting && (
        <ul className="figures" aria-label={say('play.figures')}>
          <Figure icon="clock" value={hours} words={hourWords} told="less" cause={causes.hours} />
          <Figure icon="euro" value={funds} words={say('play.figure.funds')} cause={causes.funds} />
          <Figure
            icon="calendar"
            value={weeksLeft}
            words={say('play.figure.weeks', { n: weeksLeft })}
            told="none"
            cause={causes.weeksLeft}
          />
          <Figure icon={SEEN_ICONS[seen.thing]} value={seen.count} words={seen.unit} cause={causes.seen} />
          {view.week.sheets.length > 0 && signatures !== undefined && (
            <Figure
              icon="pen"
              value={signatures.signed}
              of={signatures.of}
              words={say('play.figure.signed')}
              cause={causes.signed}
            />
          )}
        </ul>
      )}
      <Explain part="figures" />
    </div>
  );
};
