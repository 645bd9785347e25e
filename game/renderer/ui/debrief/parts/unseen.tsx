import type { ReactElement } from 'react';
import type { RiskGrown } from '../../../../core/debrief/debrief.ts';
import { useSay } from '../../text/text.ts';
import { momentOf, useLooking } from '../looking.ts';
import { MomentLink } from '../pieces/moment-link.tsx';
import { Num } from '../pieces/num.tsx';
import { fedWords } from './fed-words.ts';
import { unseenHeadline } from './headlines.ts';
import { listed } from '../pieces/names.ts';
import { PartHead, capital } from './piece.tsx';
import './unseen.css';

type Fed = RiskGrown['fed'][number];

/** The decisions behind one cause: itself the link where it is one, else a link for each. */
const Cause = ({ fed }: { readonly fed: Fed }): ReactElement => {
  const say = useSay();
  const { debrief } = useLooking();
  const why = fedWords(debrief, fed, say);
  const week = (n: number): string => say('back.panel.week', { week: momentOf(debrief, n)?.week ?? 1 });
  const [only, ...more] = fed.lines;
  if (only === undefined) return <span>{why}</span>;
  if (more.length === 0)
    return (
      <span className="in-week">
        <span className="soft">{week(only)}</span> <MomentLink n={only}>{why}</MomentLink>
      </span>
    );
  return (
    <span>
      {why}
      {fed.lines.map((n) => (
        <span key={n}>
          {' · '}
          <MomentLink n={n}>{week(n)}</MomentLink>
        </span>
      ))}
    </span>
  );
};

const Feeding = ({ title, fed }: { readonly title: string; readonly fed: readonly Fed[] }): ReactElement | null => {
  const say = useSay();
  const { debrief } = useLooking();
  if (fed.length === 0) return null;
  return (
    <div className="fed">
      <h3>{title}</h3>
      <ul>
        {fed.map((one, i) => (
          <li key={i}>
            <Cause fed={one} />
            <Num
              figure={one.by}
              words={{ key: 'back.unseen.points', values: { why: fedWords(debrief, one, say) } }}
              signed
            />
          </li>
        ))}
      </ul>
    </div>
  );
};

/** Where little grew, its bar is short, too. */
const LEAST_SCALE = 5;

const Grown = ({
  risk: { risk, grown, fed },
  most,
}: {
  readonly risk: RiskGrown;
  readonly most: number;
}): ReactElement => {
  const say = useSay();
  return (
    <li className="risk">
      <div className="risk-what">
        <h2>{capital(say(`risk.${risk}`))}</h2>
        <p>{say(`back.unseen.is.${risk}`)}</p>
        <p className="risk-size">
          <span className="risk-track" aria-hidden="true">
            <span className="risk-bar" style={{ width: `${(grown.value / most) * 100}%` }} />
          </span>
          <Num figure={grown} words={say(`risk.${risk}`)} />
        </p>
      </div>
      <div>
        <Feeding title={say('back.unseen.fed')} fed={fed.filter(({ by }) => by.value > 0)} />
        <Feeding title={say('back.unseen.eased')} fed={fed.filter(({ by }) => by.value < 0)} />
      </div>
    </li>
  );
};

/** The seven risks of working together, those that grew first: what each one is, and what fed it. */
export const Unseen = (): ReactElement => {
  const say = useSay();
  const { debrief } = useLooking();
  const { risks } = debrief;
  const grown = risks.filter(({ grown }) => grown.value > 0);
  const quiet = risks.filter(({ grown }) => grown.value <= 0);
  const most = Math.max(LEAST_SCALE, ...grown.map((one) => one.grown.value));
  return (
    <div className="part">
      <PartHead title={unseenHeadline(debrief, say)}>{say('back.unseen.lead')}</PartHead>
      <ul className="risks">
        {grown.map((risk) => (
          <Grown key={risk.risk} risk={risk} most={most} />
        ))}
      </ul>
      {quiet.length > 0 && (
        <p className="risks-quiet">
          {say(grown.length === 0 ? 'back.unseen.quiet.all' : 'back.unseen.quiet', {
            risks: listed(
              quiet.map(({ risk }) => say(`risk.${risk}`)),
              say,
            ),
          })}
        </p>
      )}
    </div>
  );
};
