import type { ReactElement } from 'react';
import type { Stage } from '../../../../core/debrief/room/room.ts';
import type { SeenThing } from '../../../../core/scenario/vocabulary.ts';
import { useSay } from '../../text/text.ts';
import type { Numbers } from './draw/drawing.ts';
import { usePicture } from './use-picture.ts';
import './stage-table.css';

type TableProps = { readonly numbers: Numbers; readonly caption: string };

export const NumbersTable = ({ numbers: { head, rows }, caption }: TableProps): ReactElement => {
  const { language } = useSay();
  return (
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {head.map((word, i) => (
            <th key={i} scope="col">
              {word}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([first, ...rest], i) => (
          <tr key={i}>
            <th scope="row">{first}</th>
            {rest.map((cell, k) => (
              <td key={k}>{typeof cell === 'number' ? cell.toLocaleString(language) : cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

type Props = { readonly stage: Stage; readonly thing: SeenThing };

/** The numbers of a picture, to be unfolded, read and copied; nothing where it has none. */
export const StageTable = ({ stage, thing }: Props): ReactElement | null => {
  const say = useSay();
  const { numbers, headline, title } = usePicture(stage, thing);
  if (numbers === undefined) return null;
  const caption = headline ?? title;
  return (
    <details className="stage-table">
      <summary>{say('room.stage.numbers')}</summary>
      <div role="group" tabIndex={0} aria-label={caption}>
        <NumbersTable numbers={numbers} caption={caption} />
      </div>
    </details>
  );
};
