import { memo, type ReactElement } from 'react';
import { langOf } from '../../screens/views.ts';
import type { Theme } from '../../settings.ts';
import { StoryLangContext } from '../../text/story-lang.ts';
import { useSay } from '../../text/text.ts';
import { ActionBeside } from './action.tsx';
import type { BesideCard, BesideView } from './beside-view.ts';
import { DilemmaBeside } from './dilemma.tsx';
import { CoverBeside, EndingBeside, NewsBeside, RowsBeside } from './happening.tsx';
import { PersonBeside } from './person.tsx';
import './beside.css';

type Props = { readonly view: BesideView | undefined; readonly theme: Theme };

const Card = ({ card, theme }: { readonly card: BesideCard; readonly theme: Theme }): ReactElement => {
  switch (card.kind) {
    case 'cover':
      return <CoverBeside card={card} theme={theme} />;
    case 'person':
      return <PersonBeside card={card} />;
    case 'dilemma':
      return <DilemmaBeside card={card} />;
    case 'action':
      return <ActionBeside card={card} />;
    case 'news':
      return <NewsBeside card={card} />;
    case 'ending':
      return <EndingBeside card={card} />;
    default:
      return <RowsBeside card={card} />;
  }
};

/** What the cursor stands on, as those who play it will see it. Drawn again only when that is something else. */
export const BesidePane = memo(({ view, theme }: Props): ReactElement => {
  const say = useSay();
  return (
    <section className="beside-pane" aria-label={say('workshop.pane.beside')} tabIndex={0}>
      {view === undefined ? (
        <p className="note">{say('workshop.beside.none')}</p>
      ) : (
        <StoryLangContext value={langOf(view.language, say.language)}>
          <h2>{say(`workshop.beside.${view.card.kind}`)}</h2>
          <Card key={view.id} card={view.card} theme={theme} />
          {view.card.kind === 'cover' && <p className="note beside-hint">{say('workshop.beside.hint')}</p>}
        </StoryLangContext>
      )}
    </section>
  );
});
