import { useId, useState, type ReactElement } from 'react';
import { Button } from '../../controls/button.tsx';
import { IconButton } from '../../controls/icon-button.tsx';
import { Sure } from '../../controls/sure.tsx';
import { useFocusAfter } from '../../controls/use-focus.ts';
import { type Say, useSay } from '../../text/text.ts';
import type { EarlierClass } from '../room-view.ts';
import type { Prepared } from './prepared.ts';

const LONGEST_LABEL = 60;

/** A day as the language writes it; what is no day is said as it came. */
const dayWords = (say: Say, kept: string): string => {
  const day = new Date(kept);
  return Number.isNaN(day.getTime()) ? kept : day.toLocaleDateString(say.language, { dateStyle: 'long' });
};

const Keep = ({ onIntent }: Pick<Prepared, 'onIntent'>): ReactElement => {
  const say = useSay();
  const id = useId();
  const [label, setLabel] = useState('');
  const keep = (): void => {
    onIntent({ kind: 'keepClass', label: label.trim() });
    setLabel('');
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (label.trim() !== '') keep();
      }}
    >
      <h2>{say('room.earlier.keep')}</h2>
      <p>{say('room.earlier.keep.note')}</p>
      <div className="field">
        <label htmlFor={id}>{say('room.earlier.label')}</label>
        <input
          id={id}
          value={label}
          maxLength={LONGEST_LABEL}
          aria-describedby={`${id}-hint`}
          onChange={(event) => setLabel(event.target.value)}
        />
        <p id={`${id}-hint`} className="note">
          {say('room.earlier.label.hint')}
        </p>
      </div>
      <Button waits={label.trim() === ''} onClick={keep}>
        {say('room.earlier.save')}
      </Button>
    </form>
  );
};

type OneProps = Pick<Prepared, 'onIntent'> & {
  readonly one: EarlierClass;
  readonly name: string;
  readonly checked: boolean;
};

const One = ({ one, name, checked, onIntent }: OneProps): ReactElement => {
  const say = useSay();
  const [asking, setAsking] = useState(false);
  const forget = useFocusAfter(asking);
  const { key, label, n, kept } = one;
  if (asking)
    return (
      <li>
        <Sure
          question={say('room.earlier.forget.ask', { label })}
          keep={say('room.earlier.forget.keep')}
          sure={say('room.earlier.forget')}
          onKeep={() => setAsking(false)}
          onSure={() => onIntent({ kind: 'forgetClass', key })}
        />
      </li>
    );
  return (
    <li className="room-earlier-one">
      <label>
        <input type="radio" name={name} checked={checked} onChange={() => onIntent({ kind: 'ghost', key })} />
        {say('room.earlier.class', { label, n, kept: dayWords(say, kept) })}
      </label>
      <IconButton
        ref={forget}
        icon="delete"
        text={say('room.earlier.forget')}
        label={say('room.earlier.forget.of', { label })}
        onClick={() => setAsking(true)}
      />
    </li>
  );
};

/** The counts of classes that were kept: this one's, and the one that stands behind the pictures. */
export const EarlierTab = ({ view, onIntent }: Prepared): ReactElement => {
  const say = useSay();
  const name = useId();
  const { earlier, ghost } = view;
  return (
    <div className="room-page room-earlier">
      <Keep onIntent={onIntent} />
      <fieldset className="room-ghosts">
        <legend>{say('room.earlier.behind')}</legend>
        {earlier.length === 0 ? (
          <p className="note">{say('room.earlier.none')}</p>
        ) : (
          <ul>
            <li className="room-earlier-one">
              <label>
                <input
                  type="radio"
                  name={name}
                  checked={ghost === undefined}
                  onChange={() => onIntent({ kind: 'ghost', key: undefined })}
                />
                {say('room.earlier.nobody')}
              </label>
            </li>
            {earlier.map((one) => (
              <One key={one.key} one={one} name={name} checked={ghost === one.key} onIntent={onIntent} />
            ))}
          </ul>
        )}
      </fieldset>
    </div>
  );
};
