import type { ReactElement } from 'react';
import { addressOf, hat } from '../../../art/art.ts';
import { Icon } from '../../controls/icon.tsx';
import { OwnPicture } from '../../controls/own-picture.tsx';
import { useSay } from '../../text/text.ts';
import { PageTop } from '../page-top.tsx';
import { langOf, type BriefingIntent, type BriefingScreen } from '../views.ts';
import { BeforeYouBegin } from './before-you-begin.tsx';
import { Faces } from './faces.tsx';
import { paragraphsOf } from './paragraphs.ts';
import './briefing.css';

type Props = { readonly view: BriefingScreen; readonly onIntent: (intent: BriefingIntent) => void };
type ViewProps = Pick<Props, 'view'>;

/** Hours, euros, weeks: all there is. */
const Means = ({ view }: ViewProps): ReactElement => {
  const say = useSay();
  const { figures, weeks, turns, minutes } = view.briefing;
  return (
    <section className="means" aria-labelledby="means">
      <h2 id="means" className="unseen">
        {say('briefing.have')}
      </h2>
      <dl>
        <div>
          <dt>
            <Icon name="clock" /> {say('briefing.hours', { n: figures.hours })}
          </dt>
          <dd>{say('briefing.hours.note')}</dd>
        </div>
        <div>
          <dt>
            <Icon name="euro" /> {say('briefing.funds', { n: figures.funds })}
          </dt>
          <dd>{say('briefing.funds.note')}</dd>
        </div>
        <div>
          <dt>
            <Icon name="calendar" /> {say('briefing.weeks', { n: weeks })}
          </dt>
          <dd>{say('briefing.weeks.note', { turns, minutes })}</dd>
        </div>
      </dl>
    </section>
  );
};

const Letter = ({ view }: ViewProps): ReactElement => {
  const say = useSay();
  const { assignment, fiction, picture } = view.briefing;
  const lang = langOf(view.language, say.language);
  return (
    <article className="letter" aria-labelledby="assignment">
      <h2 id="assignment">{say('briefing.assignment')}</h2>
      {picture && <OwnPicture picture={picture} lang={lang} />}
      <div className="letter-text" lang={lang}>
        {paragraphsOf(assignment).map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      {fiction !== '' && (
        <details>
          <summary>{say('briefing.fiction')}</summary>
          <p lang={lang}>{fiction}</p>
        </details>
      )}
    </article>
  );
};

const Fixed = ({ view }: ViewProps): ReactElement | null => {
  const say = useSay();
  const { fixed } = view.briefing;
  if (fixed.length === 0) return null;
  return (
    <section className="fixed" aria-labelledby="fixed">
      <h2 id="fixed">
        <Icon name="lock" /> {say('briefing.fixed')}
      </h2>
      <ul lang={langOf(view.language, say.language)}>
        {fixed.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </section>
  );
};

/** The desk before the first Monday: the assignment, what is not up for discussion, what you have, whom you will meet. */
export const Briefing = ({ view, onIntent }: Props): ReactElement => {
  const say = useSay();
  const { briefing, language } = view;
  return (
    <div className="briefing" data-hat={briefing.hat}>
      <div className="briefing-top">
        <PageTop
          title={briefing.title}
          lang={langOf(language, say.language)}
          back={say('briefing.back')}
          onBack={() => onIntent({ kind: 'library' })}
          onSettings={() => onIntent({ kind: 'settings' })}
        >
          <p className="briefing-hat">
            <img src={addressOf(hat(briefing.hat))} alt="" width="66" height="44" />
            {say(`hat.${briefing.hat}.worn`)}
          </p>
        </PageTop>
      </div>
      <Means view={view} />
      <main className="briefing-desk">
        <div className="briefing-left">
          <Letter view={view} />
          <Fixed view={view} />
        </div>
        <div className="briefing-right">
          <Faces people={briefing.people} lang={langOf(language, say.language)} />
          <BeforeYouBegin view={view} onIntent={onIntent} />
        </div>
      </main>
    </div>
  );
};
