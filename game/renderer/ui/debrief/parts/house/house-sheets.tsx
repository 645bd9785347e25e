import type { ReactElement } from 'react';
import type { House } from '../../../../../core/debrief/debrief.ts';
import { Face } from '../../../play/pieces/face.tsx';
import { Line, Prose } from '../../../play/pieces/prose.tsx';
import { useSay } from '../../../text/text.ts';
import { personOf, useLooking } from '../../looking.ts';

type Name = House['sheets'][number]['names'][number];

type Props = { readonly name: Name; readonly tabled: boolean };

const Signature = ({ name: { actor, name, state, condition }, tabled }: Props): ReactElement => {
  const say = useSay();
  const { debrief } = useLooking();
  return (
    <li className={`signed-name signature-${state}`}>
      <Face person={personOf(debrief, actor)} size="small" />
      <div>
        <p className="signed-line">
          <strong>{name}</strong>
          <span className="signature-hand" aria-hidden="true">
            {state === 'signed' || state === 'late' ? name.split(',')[0] : ''}
          </span>
          {(tabled || state === 'ready') && <span className="signature-state">{say(`back.house.name.${state}`)}</span>}
        </p>
        <p className="soft">{condition === undefined ? say('page.sheet.unknown') : <Line text={condition} />}</p>
      </div>
    </li>
  );
};

/** The sheet of names: who signed, who came later, who did not. */
export const Sheets = (): ReactElement => {
  const say = useSay();
  const { sheets } = useLooking().debrief.house;
  return (
    <>
      {sheets.map(({ id, title, text, tabled, names }) => (
        <section key={id} aria-labelledby={`sheet-${id}`}>
          <h2 id={`sheet-${id}`}>{say('back.house.sheet')}</h2>
          <div className="names-sheet back-sheet">
            <h3>{title}</h3>
            <Prose text={text} />
            <p className="soft">{say(tabled ? 'back.house.tabled' : 'back.house.notTabled')}</p>
            <ul className="signed-names">
              {names.map((name) => (
                <Signature key={name.actor} name={name} tabled={tabled} />
              ))}
            </ul>
          </div>
        </section>
      ))}
    </>
  );
};
