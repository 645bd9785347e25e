import type { ReactElement } from 'react';
import type { Debrief, Figure } from '../../../../core/debrief/debrief.ts';
import type { Words } from '../../../../core/view/view.ts';
import { type Say, type TextKey, useSay } from '../../text/text.ts';
import { useLooking } from '../looking.ts';
import { type Share, partsOf, sharesOf, startOf, weekOf } from '../shares.ts';
import { amount } from './amount.ts';
import { MomentLink } from './moment-link.tsx';
import { Num } from './num.tsx';
import { lastOf, stretchWords } from './spans.ts';

/** What stands beside the last line. */
const TOTAL = {
  level: 'back.total.level',
  sum: 'back.total',
  taken: 'back.total',
  count: 'back.total.count',
  total: 'back.total',
  mean: 'back.total.mean',
  seen: 'back.total.seen',
} as const satisfies Record<Figure['how'], TextKey>;

type PlainProps = { readonly words: string; readonly value: string; readonly last?: boolean };

const Plain = ({ words, value, last = false }: PlainProps): ReactElement => (
  <li className={last ? 'receipt-total' : undefined}>
    <span className="receipt-line">
      <span>{words}</span>
      <strong>{value}</strong>
    </span>
  </li>
);

/** A line of the ledger with its decision, and what it adds. */
const ShareLine = ({ share, counts }: { readonly share: Share; readonly counts: boolean }): ReactElement | null => {
  const say = useSay();
  const { debrief } = useLooking();
  const row = debrief.ledger[share.at];
  if (row === undefined) return null;
  const { n, week, name, why } = row;
  return (
    <li>
      <span className="receipt-line">
        <span>
          <span className="soft">{say('back.panel.week', { week })}</span>{' '}
          {n === undefined ? say.words(why) : <MomentLink n={n} />}
        </span>
        {!counts && <strong>{amount(share.adds, say, true)}</strong>}
      </span>
      {!counts && name !== undefined && <span className="receipt-why">{say.words(name)}</span>}
    </li>
  );
};

type Named = { readonly label: string; readonly words: Words };

/** What a number among others is called, and what it counts; hours are told apart by the week they were left in. */
const nameOf = (debrief: Debrief, figure: Figure, say: Say): Named => {
  if (figure.how !== 'level') return { label: say(TOTAL[figure.how]), words: '' };
  const week = figure.name === 'hours' ? weekOf(debrief, figure.upTo) : undefined;
  const words: Words =
    figure.name === 'hours' ? { key: 'debrief.series.hours' } : (debrief.quantities[figure.name] ?? '');
  return { label: week === undefined ? say.words(words) : stretchWords(week, lastOf(debrief.weeks, week), say), words };
};

/** A number that others are made into, which can be asked in its turn. */
const Part = ({ figure }: { readonly figure: Figure }): ReactElement => {
  const say = useSay();
  const { debrief } = useLooking();
  const { label, words } = nameOf(debrief, figure, say);
  return (
    <li>
      <span className="receipt-line">
        <span>{label}</span>
        <Num figure={figure} words={words} />
      </span>
    </li>
  );
};

/** What a number is made of: its start and every line of the ledger that changed it, each with its decision, or other numbers. */
export const MadeOf = ({ figure }: { readonly figure: Figure }): ReactElement => {
  const say = useSay();
  const { debrief } = useLooking();
  const start = startOf(debrief, figure);
  return (
    <>
      <h3>{say('back.panel.made')}</h3>
      <ul className="receipt">
        {start !== undefined && <Plain words={say('back.panel.start')} value={amount(start, say)} />}
        {sharesOf(debrief, figure).map((share, i) => (
          <ShareLine key={i} share={share} counts={figure.how === 'count'} />
        ))}
        {partsOf(figure).map((part, i) => (
          <Part key={i} figure={part} />
        ))}
        {figure.how === 'seen' && <Plain last words={say('gauge.value')} value={amount(figure.of.value, say)} />}
        <Plain last words={say(TOTAL[figure.how])} value={amount(figure.value, say)} />
      </ul>
    </>
  );
};
