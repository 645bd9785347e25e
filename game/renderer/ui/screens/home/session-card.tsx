import { useEffect, useRef, useState, type ReactElement } from 'react';
import { Button } from '../../controls/button.tsx';
import { IconButton } from '../../controls/icon-button.tsx';
import { Sure } from '../../controls/sure.tsx';
import { useSay } from '../../text/text.ts';
import { langOf, type HomeIntent, type SessionRow } from '../views.ts';
import { isSound, mayLookBack, openWords, troubleWords, weekWords } from './session-words.ts';
import { Rename } from './rename.tsx';
import { whenWords } from './when.ts';

type Props = {
  readonly row: SessionRow;
  readonly now: string;
  readonly onIntent: (intent: HomeIntent) => void;
};

type Doing = 'nothing' | 'renaming' | 'deleting';

const Facts = ({ row, now }: Pick<Props, 'row' | 'now'>): ReactElement => {
  const say = useSay();
  const trouble = troubleWords(say, row);
  return (
    <>
      <div className="session-head">
        <h3 lang={row.title === undefined ? undefined : langOf(row.language, say.language)}>
          {row.title ?? say('session.unnamed')}
        </h3>
        <p className="session-week">{weekWords(say, row)}</p>
      </div>
      <p className="session-name">
        {row.name} <span aria-hidden="true">·</span>{' '}
        <time dateTime={row.updated}>{whenWords(say, now, row.updated)}</time>
        {row.forkedIn !== undefined && <> · {say('session.forked', { week: row.forkedIn })}</>}
      </p>
      {trouble.length > 0 && (
        <p className={isSound(row) ? 'note session-trouble' : 'session-trouble'}>{trouble.join(' ')}</p>
      )}
    </>
  );
};

type MoveProps = Props & {
  /** What was being done until now: the button that began it gets the focus back. */
  readonly after: Doing;
  readonly start: (doing: Doing) => void;
};

const Moves = ({ row, onIntent, after, start }: MoveProps): ReactElement => {
  const say = useSay();
  const rename = useRef<HTMLButtonElement>(null);
  const remove = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (after === 'renaming') rename.current?.focus();
    if (after === 'deleting') remove.current?.focus();
  }, [after]);
  return (
    <div className="session-moves">
      {row.usable && (
        <Button
          icon={row.state === 'whole' || row.state === 'mended' ? 'play' : 'arrow'}
          label={`${openWords(say, row)}: ${row.name}`}
          onClick={() => onIntent({ kind: 'continue', session: row.id })}
        >
          {openWords(say, row)}
        </Button>
      )}
      <span className="session-rest">
        {mayLookBack(row) && (
          <IconButton
            icon="lookBack"
            text={say('session.lookBack')}
            label={say('session.lookBack.of', { name: row.name })}
            onClick={() => onIntent({ kind: 'lookBack', session: row.id })}
          />
        )}
        <IconButton
          ref={rename}
          icon="pen"
          text={say('session.rename')}
          label={say('session.rename.of', { name: row.name })}
          onClick={() => start('renaming')}
        />
        <IconButton
          icon="export"
          text={say('session.export')}
          label={say('session.export.of', { name: row.name })}
          onClick={() => onIntent({ kind: 'exportSession', session: row.id })}
        />
        <IconButton
          ref={remove}
          icon="delete"
          text={say('session.delete')}
          label={say('session.delete.of', { name: row.name })}
          onClick={() => start('deleting')}
        />
      </span>
    </div>
  );
};

/** One session: what it is, how it stands, and what can be done with it, all in place. */
export const SessionCard = ({ row, now, onIntent }: Props): ReactElement => {
  const say = useSay();
  const [doing, setDoing] = useState<Doing>('nothing');
  const [after, setAfter] = useState<Doing>('nothing');
  const stop = () => {
    setAfter(doing);
    setDoing('nothing');
  };
  return (
    <article className={isSound(row) || row.state === 'ended' ? 'session' : 'session session-unsound'}>
      {doing === 'deleting' ? (
        <Sure
          question={say('session.delete.ask', { name: row.name })}
          keep={say('session.delete.keep')}
          sure={say('session.delete.sure')}
          onKeep={stop}
          onSure={() => onIntent({ kind: 'removeSession', session: row.id })}
        />
      ) : (
        <>
          <Facts row={row} now={now} />
          {doing === 'renaming' ? (
            <Rename
              name={row.name}
              onStop={stop}
              onName={(name) => {
                onIntent({ kind: 'renameSession', session: row.id, name });
                stop();
              }}
            />
          ) : (
            <Moves row={row} now={now} onIntent={onIntent} after={after} start={setDoing} />
          )}
        </>
      )}
    </article>
  );
};
