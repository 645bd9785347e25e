import { useState, type ReactElement } from 'react';
import type { FiguresView, LedgerLine } from '../../../../core/view/view.ts';
import { OneOf } from '../../controls/one-of.tsx';
import type { TextKey } from '../../text/text.ts';
import { useSay, type Say } from '../../text/text.ts';
import { useAtHand } from '../at-hand.ts';
import { PageSheet } from './page-sheet.tsx';
import './figures.css';

const HUNDRED = 100;

const signed = (n: number, say: Say): string =>
  `${n > 0 ? '+' : n < 0 ? '−' : ''}${Math.abs(n).toLocaleString(say.language)}`;

const Ledger = ({ lines }: { readonly lines: readonly LedgerLine[] }): ReactElement => {
  const say = useSay();
  const gauge = (name: string): string => say(`gauge.${name}` as TextKey);
  return (
    <table className="ledger">
      <caption className="unseen">{say('play.figures.ledger')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('play.figures.what')}</th>
          <th scope="col">{say('play.figures.change')}</th>
          <th scope="col">{say('play.figures.why')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line, i) => (
          <tr key={i}>
            <th scope="row">
              {gauge(line.gauge)}
              {line.person !== undefined && <span className="soft"> {line.person}</span>}
            </th>
            <td className={line.change < 0 ? 'down' : 'up'}>{signed(line.change, say)}</td>
            <td>
              {say.words(line.why)}
              {line.modifiers !== undefined && line.modifiers.length > 0 && (
                <span className="soft">
                  {' '}
                  (
                  {[
                    signed(line.base ?? line.change, say),
                    ...line.modifiers.map(
                      ({ name, hundredths }) =>
                        `${say.words({ key: `modifier.${name}` })} ×${(hundredths / HUNDRED).toLocaleString(say.language)}`,
                    ),
                  ].join(', ')}
                  )
                </span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const Gauges = ({ figures }: { readonly figures: FiguresView }): ReactElement => {
  const say = useSay();
  return (
    <table>
      <caption>{say('play.figures.gauges')}</caption>
      <tbody>
        {Object.entries(figures.gauges).map(([name, value]) => (
          <tr key={name}>
            <th scope="row">{say(`gauge.${name}` as TextKey)}</th>
            <td>{value.toLocaleString(say.language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const Trust = ({ figures }: { readonly figures: FiguresView }): ReactElement => {
  const say = useSay();
  return (
    <table>
      <caption>{say('play.figures.people')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('play.figures.who')}</th>
          <th scope="col">{say('gauge.trust')}</th>
          <th scope="col">{say('gauge.engagement')}</th>
        </tr>
      </thead>
      <tbody>
        {figures.people.map(({ id, name, trust, engagement }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <td>{trust}</td>
            <td>{engagement}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

/** The figures behind `i`, for whoever wants them. */
export const FiguresPage = (): ReactElement => {
  const say = useSay();
  const { view } = useAtHand();
  const [since, setSince] = useState<'turn' | 'beginning'>('turn');
  const figures = view.figures(since);
  return (
    <PageSheet title={say('page.figures')}>
      <p>{say.words(figures.legs)}</p>
      <OneOf
        legend={say('play.figures.since')}
        value={since}
        options={[
          ['turn', say('play.figures.turn')],
          ['beginning', say('play.figures.beginning')],
        ]}
        onChange={setSince}
      />
      {figures.ledger.length === 0 ? (
        <p className="soft">{say('page.ledger.none')}</p>
      ) : (
        <Ledger lines={figures.ledger} />
      )}
      <div className="figure-tables">
        <Gauges figures={figures} />
        <Trust figures={figures} />
      </div>
      <p className="soft">{say('play.figures.model')}</p>
    </PageSheet>
  );
};
