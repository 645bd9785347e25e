import type { ReactElement } from 'react';
import { useSay } from '../../text/text.ts';
import { ChooseFiles } from '../door/choose-files.tsx';
import { RefusedList } from '../door/refused-list.tsx';
import type { Prepared } from './prepared.ts';

/** What became of each file that was brought: used, mended, left aside and why. */
export const FilesTab = ({ view: { files }, onIntent }: Prepared): ReactElement => {
  const say = useSay();
  const { joins, used, mended, refused, otherContent, partly } = files;
  return (
    <div className="room-page room-files">
      <section>
        <h2>{say('room.files.used', { n: used })}</h2>
        {mended.length === 0 ? (
          <p>{say('room.files.used.whole')}</p>
        ) : (
          <>
            <p>{say('room.files.mended', { n: mended.length })}:</p>
            <ul className="room-mended">
              {mended.map(({ name, problems }, at) => (
                <li key={`${at} ${name}`}>
                  <strong className="room-file">{name}</strong>
                  {problems.map(({ code, line }) => (
                    <p key={`${code} ${line}`}>{say.words({ key: `room.mended.${code}`, values: { line } })}</p>
                  ))}
                </li>
              ))}
            </ul>
          </>
        )}
        {otherContent > 0 && <p>{say('room.files.other', { n: otherContent })}</p>}
        {partly.length > 0 && <p>{say('room.files.partly', { names: partly.join(', ') })}</p>}
        <p className="note">{say('room.files.untouched')}</p>
        {joins && (
          <>
            <p>{say('room.files.late')}</p>
            <ChooseFiles store={undefined} onIntent={onIntent} />
          </>
        )}
      </section>
      <section>
        <h2>
          {refused.length === 0 ? say('room.files.refused.none') : say('room.files.refused', { n: refused.length })}
        </h2>
        {refused.length > 0 && <RefusedList refused={refused} />}
      </section>
    </div>
  );
};
