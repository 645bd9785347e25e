import { type ReactElement, useId, useState } from 'react';
import { Button } from '../controls/button.tsx';
import { useSay } from '../text/text.ts';
import type { RecordsIntent } from './records-view.ts';

type Props = {
  /** The system's box stands open. */
  readonly asking: boolean;
  readonly keepsKey: boolean;
  readonly onIntent: (intent: RecordsIntent) => void;
};

const LONGEST = { address: 2_000, user: 200, secret: 500 } as const;

/** Where a store is, and the key to it. The key stays in this form until it is handed over, and comes back nowhere. */
export const Connect = ({ asking, keepsKey, onIntent }: Props): ReactElement => {
  const say = useSay();
  const id = useId();
  const [typed, setTyped] = useState({ address: '', user: '', secret: '' });
  const field = (name: keyof typeof typed, label: string, type: 'url' | 'text' | 'password') => (
    <div className="field">
      <label htmlFor={`${id}-${name}`}>{label}</label>
      <input
        id={`${id}-${name}`}
        type={type}
        value={typed[name]}
        maxLength={LONGEST[name]}
        autoComplete="off"
        spellCheck={false}
        aria-describedby={name === 'address' ? `${id}-note` : undefined}
        onChange={(event) => setTyped({ ...typed, [name]: event.target.value })}
      />
    </div>
  );
  const connect = (): void => {
    if (!asking) onIntent({ kind: 'connect', ...typed });
  };
  return (
    <form
      className="store-connect"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        connect();
      }}
    >
      {field('address', say('records.address'), 'url')}
      <p id={`${id}-note`} className="note">
        {say('records.address.note')}
      </p>
      <div className="store-key">
        {field('user', say('records.user'), 'text')}
        {field('secret', say('records.key'), 'password')}
      </div>
      {!keepsKey && <p className="note">{say('records.keyLost')}</p>}
      <div className="buttons">
        <Button waits={asking} onClick={connect}>
          {say('records.connect')}
        </Button>
        {asking && <p role="status">{say('records.agree')}</p>}
      </div>
      <input type="submit" hidden />
    </form>
  );
};
