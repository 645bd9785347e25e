import type { ReactElement } from 'react';
import { useSay } from '../../text/text.ts';
import type { RefusedFiles } from '../room-view.ts';

/** Files that were left aside, by name: why, and what to do about it. */
export const RefusedList = ({ refused }: { readonly refused: RefusedFiles }): ReactElement => {
  const say = useSay();
  return (
    <ul className="room-refusals">
      {refused.map(({ name, code, detail }, at) => (
        <li key={`${at} ${name}`}>
          <strong className="room-file">{name}</strong> <span>{say(`room.refused.${code}`, { detail })}</span>{' '}
          <span className="note">{say(`room.refused.${code}.do`)}</span>
        </li>
      ))}
    </ul>
  );
};
