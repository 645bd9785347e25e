import { useState, type ReactElement } from 'react';
import { Button } from '../../controls/button.tsx';
import { useDrawnTheme } from '../../play/pieces/use-drawn-theme.ts';
import type { Theme } from '../../settings.ts';
import { useSay } from '../../text/text.ts';
import { Notice } from '../notice.tsx';
import { PageTop } from '../page-top.tsx';
import type { LibraryIntent, LibraryView } from '../views.ts';
import { Filter } from './filter.tsx';
import { fits, NO_WISHES, type Wishes } from './wishes.ts';
import { LibraryCard } from './library-card.tsx';
import './library.css';

type Props = {
  readonly view: LibraryView;
  readonly theme: Theme;
  readonly onIntent: (intent: LibraryIntent) => void;
};

/** More than these are not seen at one glance: then there is something to choose by. */
const GLANCE = 6;

const BringIn = ({ onIntent }: Pick<Props, 'onIntent'>): ReactElement => {
  const say = useSay();
  return (
    <section className="library-bring" aria-labelledby="bring">
      <h2 id="bring">{say('library.bring')}</h2>
      <div className="buttons">
        <Button icon="import" onClick={() => onIntent({ kind: 'importScenario', from: 'file' })}>
          {say('library.bring.file')}
        </Button>
        <Button icon="import" onClick={() => onIntent({ kind: 'importScenario', from: 'folder' })}>
          {say('library.bring.folder')}
        </Button>
      </div>
    </section>
  );
};

/** All scenarios there are: what each is about and what it trains, and those that need mending with what is wrong. */
export const Library = ({ view, theme, onIntent }: Props): ReactElement => {
  const say = useSay();
  const [wishes, setWishes] = useState<Wishes>(NO_WISHES);
  const { cards, notice } = view;
  const drawn = useDrawnTheme(theme);
  const shown = cards.length > GLANCE ? cards.filter((card) => fits(card, wishes)) : cards;
  return (
    <div className="library">
      <PageTop
        title={say('library')}
        back={say('home')}
        onBack={() => onIntent({ kind: 'home' })}
        onSettings={() => onIntent({ kind: 'settings' })}
      />
      <main>
        <p className="library-intro">{say('library.intro')}</p>
        {notice && <Notice notice={notice} onAway={() => onIntent({ kind: 'putNoticeAway' })} />}
        {cards.length > GLANCE && <Filter cards={cards} wishes={wishes} count={shown.length} onWishes={setWishes} />}
        {cards.length === 0 && <p className="library-none">{say('library.none')}</p>}
        {cards.length > 0 && shown.length === 0 && <p className="library-none">{say('library.noneLeft')}</p>}
        <ul className={cards.length === 1 ? 'shelf shelf-single' : 'shelf'}>
          {shown.map((card) => (
            <li key={card.id}>
              <LibraryCard card={card} theme={drawn} onIntent={onIntent} />
            </li>
          ))}
        </ul>
        <BringIn onIntent={onIntent} />
      </main>
    </div>
  );
};
