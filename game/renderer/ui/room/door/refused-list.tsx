import type { ReactElement } from 'react';
import { useSay } from '../../text/text.ts';
import type { RefusedFiles } from '../room-view.ts';

/** Files that were left aside, by name: why, and what to do about it. */
export const RefusedList = ({ refused }: { readonly refused: RefusedFiles }): ReactElement => {
  const say = useSay();
  return (
    <div className="room-table" tabIndex={0} role="group" aria-label={say('room.files.refused', { n: refused.length })}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('room.files.file')}</th>
            <th scope="col">{say('room.files.why')}</th>
            <th scope="col">{say('room.files.do')}</th>
          </tr>
        </thead>
        <tbody>
          {refused.map(({ name, code, detail }, at) => (
            <tr key={`${at} ${name}`}>
              <th scope="row" className="room-file">
                {name}
              </th>
              <td>{say(`room.refused.${code}`, { detail })}</td>
              <td>{say(`room.refused.${code}.do`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
