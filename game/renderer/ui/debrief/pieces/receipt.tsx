import type { ReactElement } from 'react';
import { useSay } from '../../text/text.ts';
import { type Row, rowsAt, useLooking } from '../looking.ts';
import { amount } from './amount.ts';

const HUNDRED = 100;

/** What the scenario says and what the rules made of it. */
const Factors = ({ row }: { readonly row: Row }): ReactElement | null => {
  const say = useSay();
  if (row.modifiers === undefined || row.modifiers.length === 0) return null;
  return (
    <span className="receipt-factors">
      {say('back.panel.rule')} {amount(row.base ?? row.change, say, true)}
      {row.modifiers.map(({ name, hundredths }) => (
        <span key={name}>
          {' '}
          · {say.words({ key: `modifier.${name}` })} × {(hundredths / HUNDRED).toLocaleString(say.language)}
        </span>
      ))}
    </span>
  );
};

type Props = {
  /** Positions in the ledger. */
  readonly entries: readonly number[];
  /** Whether each line says what brought it: where they come from one decision, it need not. */
  readonly why?: boolean;
};

/** Lines of the ledger, as on a till receipt: what, how much, and how it came to that. */
export const Receipt = ({ entries, why = false }: Props): ReactElement => {
  const say = useSay();
  const { debrief } = useLooking();
  return (
    <ul className="receipt">
      {rowsAt(debrief, entries).map((row) => (
        <li key={row.at}>
          <span className="receipt-line">
            <span>{row.name === undefined ? say.words(row.why) : say.words(row.name)}</span>
            <strong>{amount(row.change, say, true)}</strong>
          </span>
          {why && row.name !== undefined && <span className="receipt-why">{say.words(row.why)}</span>}
          <Factors row={row} />
        </li>
      ))}
    </ul>
  );
};
