import type { ReactElement } from 'react';
import type { SheetView } from '../../../../core/view/view.ts';
import { useSay } from '../../text/text.ts';
import { useAtHand } from '../at-hand.ts';
import { Explain } from '../pieces/explain.tsx';
import { Face } from '../pieces/face.tsx';
import { Line, Prose } from '../pieces/prose.tsx';
import { PageSheet } from './page-sheet.tsx';

type Name = SheetView['names'][number];

const NameLine = ({ name }: { readonly name: Name }): ReactElement => {
  const say = useSay();
  const { view } = useAtHand();
  const person = view.board.people.find(({ id }) => id === name.actor);
  return (
    <li className="name-line">
      {person && <Face person={person} size="small" />}
      <div className="name-words">
        <strong>{name.name}</strong>
        <p className="soft">
          {name.condition === undefined ? say('page.sheet.unknown') : <Line text={name.condition} />}
        </p>
      </div>
      <span className={`signature signature-${name.state}`}>
        <span className="signature-hand" aria-hidden="true">
          {name.state === 'open' || name.state === 'ready' ? '' : name.name.split(/[ ,]/)[0]}
        </span>
        <span className="signature-state">{say(`play.sheet.${name.state}`)}</span>
      </span>
    </li>
  );
};

/** The sheet of names: each with what it depends on, in their own words, and a line to sign on. */
export const NamesSheet = (): ReactElement => {
  const say = useSay();
  const { view } = useAtHand();
  const [first] = view.week.sheets;
  return (
    <PageSheet title={first?.title ?? ''}>
      <Explain part="sheet" />
      {view.week.sheets.map((sheet) => (
        <article key={sheet.id} className="names-sheet">
          <Prose text={sheet.text} />
          {!sheet.tabled && <p className="soft">{say('page.sheet.not-tabled')}</p>}
          <ul>
            {sheet.names.map((name) => (
              <NameLine key={name.actor} name={name} />
            ))}
          </ul>
        </article>
      ))}
    </PageSheet>
  );
};
