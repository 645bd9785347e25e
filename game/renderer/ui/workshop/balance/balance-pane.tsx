import { memo, type ReactElement } from 'react';
import { HatPicture } from '../../play/pieces/hat-picture.tsx';
import { langOf } from '../../screens/views.ts';
import { type Say, useSay } from '../../text/text.ts';
import { Job } from '../job.tsx';
import type { Balance, BalanceView, WorkshopIntent } from '../workshop-view.ts';
import { Bars } from './bars.tsx';
import { Endings } from './endings.tsx';
import { OptionChart } from './option-chart.tsx';
import './balance.css';

type Props = {
  readonly view: BalanceView;
  readonly ready: boolean;
  readonly language: string | undefined;
  readonly onIntent: (intent: WorkshopIntent) => void;
};

const PER_CENT = 100;

const Hats = ({ balance }: { readonly balance: Balance }): ReactElement => {
  const say = useSay();
  const { verdict, oneHat } = balance;
  return (
    <div className="balance-hats">
      <div>
        <h2>{say('workshop.hats')}</h2>
        <p>
          {verdict === undefined || oneHat === undefined ? (
            say('workshop.hats.unknown')
          ) : (
            <>
              <strong>{say(`workshop.hats.${verdict}`)}</strong>{' '}
              {say('workshop.hats.share', { n: Math.round(oneHat * PER_CENT) })}
            </>
          )}
        </p>
      </div>
      <span className="two-hats-picture" aria-hidden="true">
        <HatPicture hat="networkManager" />
        <HatPicture hat="publicServant" />
      </span>
    </div>
  );
};

const resourcesIn = (say: Say, names: Balance['neverBinding']): string =>
  new Intl.ListFormat(say.language).format(names.map((name) => say(`workshop.resource.${name}`)));

const Report = ({
  balance,
  language,
  onIntent,
}: { readonly balance: Balance } & Pick<Props, 'language' | 'onIntent'>): ReactElement => {
  const say = useSay();
  const lang = langOf(language ?? 'en', say.language);
  return (
    <>
      <Hats balance={balance} />
      <Bars bars={balance.bars} />
      <p className="balance-runs">
        {say('workshop.balance.runs', { n: balance.runs })}
        {balance.partial && ` ${say('workshop.balance.partial')}`}
        {balance.stale && <strong className="stale"> {say('workshop.stale')}</strong>}
      </p>
      {balance.dilemmas.map((finding) => (
        <OptionChart
          key={`${finding.dilemma} ${finding.loses?.option}`}
          finding={finding}
          lang={lang}
          onIntent={onIntent}
        />
      ))}
      <Endings endings={balance.endings} lang={lang} onIntent={onIntent} />
      {balance.neverBinding.length > 0 && (
        <>
          <h2>{say('workshop.neverBinding')}</h2>
          <p>{say('workshop.neverBinding.note', { what: resourcesIn(say, balance.neverBinding) })}</p>
        </>
      )}
    </>
  );
};

/** What different players get out of it: whether both hats are needed, which answer almost always loses, who ends where. */
export const BalancePane = memo(({ view, ready, language, onIntent }: Props): ReactElement => {
  const say = useSay();
  const { balance, job } = view;
  return (
    <section className="balance-pane" aria-label={say('workshop.pane.balance')}>
      {balance === undefined && (
        <>
          <h2>{say('workshop.hats')}</h2>
          <p>{say('workshop.balance.note')}</p>
        </>
      )}
      {balance && <Report balance={balance} language={language} onIntent={onIntent} />}
      <Job
        job={job}
        what="simulate"
        again={balance !== undefined}
        ready={ready}
        onStart={() => onIntent({ kind: 'simulate' })}
        onStop={() => onIntent({ kind: 'stop', job: 'simulate' })}
      />
    </section>
  );
});
