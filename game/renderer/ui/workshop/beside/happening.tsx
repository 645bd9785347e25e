/** The cover of the scenario, a piece of news, an ending, and whatever is a few rows. */
import type { ReactElement } from 'react';
import { OwnPicture } from '../../controls/own-picture.tsx';
import { PlacePicture } from '../../controls/place-picture.tsx';
import { Line, Prose } from '../../play/pieces/prose.tsx';
import { useDrawnTheme } from '../../play/pieces/use-drawn-theme.ts';
import type { Theme } from '../../settings.ts';
import { useStoryLang } from '../../text/story-lang.ts';
import { useSay } from '../../text/text.ts';
import type { CoverCard, EndingCard, NewsCard, RowOfCard, RowsCard } from './beside-view.ts';
import { Cast, Effects, When, Who } from './parts.tsx';

export const CoverBeside = ({ card, theme }: { readonly card: CoverCard; readonly theme: Theme }): ReactElement => {
  const say = useSay();
  const drawn = useDrawnTheme(theme);
  const lang = useStoryLang();
  const { title, summary, place, seen, picture, minutes, weeks, cast } = card;
  return (
    <>
      {picture ? (
        <OwnPicture picture={picture} lang={lang} />
      ) : (
        <PlacePicture scene={{ ...seen, place, open: false }} theme={drawn} />
      )}
      <h3>
        <Line text={title} />
      </h3>
      <p>
        <Line text={summary} />
      </p>
      <p className="note">{say('workshop.beside.length', { n: weeks, minutes })}</p>
      <Cast people={cast} />
    </>
  );
};

export const NewsBeside = ({ card }: { readonly card: NewsCard }): ReactElement => {
  const lang = useStoryLang();
  const { title, text, face, picture, effects } = card;
  return (
    <>
      {picture && <OwnPicture picture={picture} lang={lang} />}
      {title !== undefined && (
        <h3>
          <Line text={title} />
        </h3>
      )}
      {face ? (
        <Who who={face}>
          <Prose text={text} />
        </Who>
      ) : (
        <Prose text={text} />
      )}
      <Effects effects={effects} />
    </>
  );
};

export const EndingBeside = ({ card }: { readonly card: EndingCard }): ReactElement => {
  const say = useSay();
  const { title, text, when, people } = card;
  return (
    <>
      <h3>
        <Line text={title} />
      </h3>
      {when === undefined ? <p className="beside-when">{say('workshop.beside.else')}</p> : <When when={when} />}
      <Prose text={text} />
      {people.map(({ who, text: fate }) => (
        <Who key={who.id} who={who} size="small">
          <p>
            <Line text={fate} />
          </p>
        </Who>
      ))}
    </>
  );
};

const Notes = ({ notes }: Pick<RowOfCard, 'notes'>): ReactElement => (
  <>
    {notes.map(({ kind, words }, at) =>
      kind === 'when' ? <When key={at} when={words} /> : <Effects key={at} effects={[words]} />,
    )}
  </>
);

export const RowsBeside = ({ card }: { readonly card: RowsCard }): ReactElement => {
  const say = useSay();
  return (
    <>
      <h3>
        <Line text={card.title} />
      </h3>
      {card.text !== undefined && <Prose text={card.text} />}
      {card.deeds && <Effects effects={card.deeds} />}
      {card.rows.map(({ id, who, text, notes }) =>
        who ? (
          <Who key={id} who={who} size="small">
            <p>
              <Line text={say.words(text)} />
            </p>
            <Notes notes={notes} />
          </Who>
        ) : (
          <div key={id} className="beside-row">
            <strong>
              <Line text={say.words(text)} />
            </strong>
            <Notes notes={notes} />
          </div>
        ),
      )}
    </>
  );
};
