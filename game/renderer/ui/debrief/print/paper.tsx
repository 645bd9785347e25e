import { memo, type ReactElement } from 'react';
import type { Debrief } from '../../../../core/debrief/debrief.ts';
import { HATS } from '../../../../core/scenario/vocabulary.ts';
import { HatPicture } from '../../play/pieces/hat-picture.tsx';
import { useSay } from '../../text/text.ts';
import type { WorthView } from '../debrief-view.ts';
import { useLooking } from '../looking.ts';
import { PaperCards } from './paper-cards.tsx';
import { PaperHats } from './paper-hats.tsx';
import { PaperHours } from './paper-hours.tsx';
import { PaperHouse } from './paper-house.tsx';
import { PaperKnew } from './paper-knew.tsx';
import { Chapter, PaperTable, Ruled, momentWords, plain } from './paper-piece.tsx';
import { PaperRisks, PaperSkills } from './paper-skills.tsx';
import { PaperWorth } from './paper-worth.tsx';
import './paper.css';
import './paper-tables.css';

type Props = { readonly debrief: Debrief };

const Title = ({ debrief }: Props): ReactElement => {
  const say = useSay();
  const { title, alias, ending, ended, sameContent } = debrief;
  return (
    <header className="paper-title">
      <div className="paper-hats">
        {HATS.map((hat) => (
          <HatPicture key={hat} hat={hat} />
        ))}
      </div>
      <p>{say('back.paper.kind')}</p>
      <h1>{title}</h1>
      <p>{say('back.paper.alias', { alias })}</p>
      {ending && (
        <>
          <p className="paper-big">{ending.title}</p>
          <p>{plain(ending.text)}</p>
        </>
      )}
      {!ended && <p>{say('back.notEnded')}</p>}
      {!sameContent && <p>{say('back.changed')}</p>}
    </header>
  );
};

const Weeks = ({ debrief }: Props): ReactElement => {
  const say = useSay();
  const { headline, tables } = debrief.timeline;
  return (
    <Chapter title={say.words(headline)}>
      {tables.map((table, i) => (
        <PaperTable key={i} table={table} />
      ))}
    </Chapter>
  );
};

/** What was written, or room for it. */
const Kept = ({ title, text }: { readonly title: string; readonly text: string | undefined }): ReactElement => {
  const say = useSay();
  return (
    <article>
      <h3>{title}</h3>
      {text !== undefined && text !== '' ? (
        <blockquote className="paper-big">{say('play.quote', { text })}</blockquote>
      ) : (
        <Ruled lines={3} />
      )}
    </article>
  );
};

/** What was handed over: sentences that were chosen, one that was added, or either of them alone. */
const HandedOver = ({ debrief }: Props): ReactElement | null => {
  const say = useSay();
  const { handover, handoverText = '' } = debrief.written;
  if (handover.length === 0 && handoverText === '') return null;
  return (
    <article>
      <h3>{say('back.paper.handover')}</h3>
      <ul className="paper-list">
        {handover.map(({ n }) => (
          <li key={n}>{momentWords(debrief, n, say)}</li>
        ))}
      </ul>
      {handoverText !== '' && <blockquote>{say('play.quote', { text: handoverText })}</blockquote>}
    </article>
  );
};

const Along = ({ debrief }: Props): ReactElement => {
  const say = useSay();
  const { application, written } = debrief;
  return (
    <div className="paper-along">
      <Chapter title={say('back.paper.along')}>
        <HandedOver debrief={debrief} />
        <Kept title={say('back.paper.commitment')} text={written.commitment} />
        <Kept title={say('back.paper.ask')} text={written.question} />
        {application.map((question) => (
          <article key={question}>
            <h3>{plain(question)}</h3>
            <Ruled lines={2} />
          </article>
        ))}
      </Chapter>
    </div>
  );
};

type SheetsProps = Props & Pick<WorthView, 'report' | 'words' | 'stories'>;

/** Drawn anew only when the measures change: what is looked at meanwhile is nothing to a sheet of paper. */
const Sheets = memo(({ debrief, report, words, stories }: SheetsProps): ReactElement => (
  <div className="paper">
    <Title debrief={debrief} />
    <PaperCards debrief={debrief} stories={stories} />
    <Weeks debrief={debrief} />
    <PaperKnew debrief={debrief} />
    {report && words && debrief.knew.length > 0 && <PaperWorth debrief={debrief} report={report} words={words} />}
    <PaperHats debrief={debrief} />
    <PaperHours debrief={debrief} />
    <PaperHouse debrief={debrief} />
    <PaperRisks debrief={debrief} />
    <PaperSkills debrief={debrief} />
    <Along debrief={debrief} />
  </div>
));

/** The whole debrief for A4: hidden on the screen, and the only thing that prints. */
export const Paper = (): ReactElement => {
  const { debrief, worth } = useLooking();
  const { report, words, stories } = worth;
  return <Sheets debrief={debrief} report={report} words={words} stories={stories} />;
};
