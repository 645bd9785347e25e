import { useState, type ReactElement } from 'react';
import { Button } from '../../controls/button.tsx';
import { IconButton } from '../../controls/icon-button.tsx';
import { OwnPicture } from '../../controls/own-picture.tsx';
import { PlacePicture } from '../../controls/place-picture.tsx';
import { Sure } from '../../controls/sure.tsx';
import { useSay } from '../../text/text.ts';
import { langOf, type LibraryIntent, type ReadyCard, type ScenarioCard } from '../views.ts';
import { CardFacts } from './card-facts.tsx';
import { Findings } from './findings.tsx';

type Props<Card extends ScenarioCard> = {
  readonly card: Card;
  readonly onIntent: (intent: LibraryIntent) => void;
};

type Drawn = { readonly theme: 'light' | 'dark' };

/** Only what somebody brought in can be taken out again; asked once more before. */
const TakeOut = ({ card, title, onIntent }: Props<ScenarioCard> & { readonly title: string }): ReactElement | null => {
  const say = useSay();
  const [asking, setAsking] = useState(false);
  if (!card.imported) return null;
  if (asking)
    return (
      <Sure
        question={say('library.remove.ask')}
        keep={say('library.remove.keep')}
        sure={say('library.remove.sure')}
        onKeep={() => setAsking(false)}
        onSure={() => onIntent({ kind: 'removeScenario', scenario: card.id })}
      />
    );
  return (
    <p className="card-imported note">
      {say('library.imported')}
      <IconButton
        icon="delete"
        text={say('library.remove')}
        label={say('library.remove.of', { title })}
        onClick={() => setAsking(true)}
      />
    </p>
  );
};

const Ready = ({ card, theme, onIntent }: Props<ReadyCard> & Drawn): ReactElement => {
  const say = useSay();
  return (
    <article className="shelf-card">
      <div className="shelf-place">
        {card.picture ? (
          <OwnPicture picture={card.picture} lang={langOf(card.language, say.language)} />
        ) : (
          <PlacePicture scene={{ ...card.seen, place: card.place, open: false }} theme={theme} />
        )}
      </div>
      <div className="shelf-words">
        <h2 lang={langOf(card.language, say.language)}>{card.title}</h2>
        <p lang={langOf(card.language, say.language)}>{card.summary}</p>
        <CardFacts card={card} />
        <div className="shelf-practise">
          <h3>{say('library.practise')}</h3>
          <ul>
            {card.goals.map((goal) => (
              <li key={goal}>{say(`goal.${goal}`)}</li>
            ))}
          </ul>
        </div>
        <div className="buttons shelf-end">
          <Button
            kind="main"
            label={say('library.read.of', { title: card.title })}
            onClick={() => onIntent({ kind: 'brief', scenario: card.id })}
          >
            {say('library.read')}
          </Button>
          <TakeOut card={card} title={card.title} onIntent={onIntent} />
        </div>
      </div>
    </article>
  );
};

/** One that cannot be played: what is wrong with it stands where its assignment would. */
const Unplayable = ({ card, onIntent }: Props<Exclude<ScenarioCard, ReadyCard>>): ReactElement => {
  const say = useSay();
  return (
    <article className="shelf-card shelf-broken">
      <div className="shelf-words">
        <h2>{say('broken', { id: card.id })}</h2>
        {card.kind === 'broken' ? <Findings findings={card.findings} /> : <p>{say('tooLong')}</p>}
        {card.kind === 'tooLong' && (
          <div className="buttons">
            <Button onClick={() => onIntent({ kind: 'again' })}>{say('tooLong.again')}</Button>
          </div>
        )}
        <TakeOut card={card} title={card.id} onIntent={onIntent} />
      </div>
    </article>
  );
};

export const LibraryCard = ({ card, theme, onIntent }: Props<ScenarioCard> & Drawn): ReactElement =>
  card.kind === 'ready' ? (
    <Ready card={card} theme={theme} onIntent={onIntent} />
  ) : (
    <Unplayable card={card} onIntent={onIntent} />
  );
