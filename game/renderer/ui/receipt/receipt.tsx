import { useId, useRef, useState, type ReactElement } from 'react';
import { Button } from '../controls/button.tsx';
import type { Receipt as ReceiptOf } from '../screens/views.ts';
import { learn, useSay } from '../text/text.ts';
import { RECEIPT_TEXTS } from './receipt-texts.ts';
import { headWords, partsOf, receiptText, whenWords } from './receipt-words.ts';
import './receipt.css';

learn(RECEIPT_TEXTS);

type Props = {
  readonly receipt: ReceiptOf;
  /** It was saved just now. */
  readonly saved: boolean;
  readonly onSave: ((text: string) => void) | undefined;
};

type TextProps = { readonly text: string; readonly saved: boolean; readonly onSave: Props['onSave'] };

/** The receipt as text, to be copied or saved. No right of the machine is asked for: the selection is copied, as by hand. */
const AsText = ({ text, saved, onSave }: TextProps): ReactElement => {
  const say = useSay();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<boolean>();
  const copy = (): void => {
    field.current?.select();
    setCopied(document.execCommand('copy'));
  };
  const told = saved ? 'receipt.saved' : copied ? 'receipt.copied' : 'receipt.copy.not';
  return (
    <div className="receipt-text">
      <label htmlFor={id}>{say('receipt.text')}</label>
      <textarea ref={field} id={id} readOnly rows={2} value={text} />
      <div className="buttons">
        <Button onClick={copy}>{say('receipt.copy')}</Button>
        {onSave && (
          <Button icon="export" onClick={() => onSave(text)}>
            {say('receipt.save')}
          </Button>
        )}
        <span role="status">{saved || copied !== undefined ? say(told) : ''}</span>
      </div>
    </div>
  );
};

/** What a deletion took away, when, and what stays. One session is said in a line, with the rest behind it. */
export const Receipt = ({ receipt, saved, onSave }: Props): ReactElement => {
  const say = useSay();
  return (
    <div className="receipt">
      <p>{headWords(say, receipt)}</p>
      <details open={receipt.of === 'everything' || receipt.left.length > 0 || saved}>
        <summary>{say('receipt.show')}</summary>
        <div className="receipt-parts" role="group" aria-label={say('receipt.title')} tabIndex={0}>
          <p className="note">{whenWords(say, receipt.at)}</p>
          {partsOf(say, receipt).map(({ heading, entries }) => (
            <section key={heading}>
              <h2>{heading}</h2>
              <ul>
                {entries.map(({ text, under }) => (
                  <li key={text}>
                    {text}
                    {under.length > 0 && (
                      <ul>
                        {under.map((line, i) => (
                          <li key={`${i} ${line}`}>{line}</li>
                        ))}
                      </ul>
                    )}
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
        <AsText text={receiptText(say, receipt)} saved={saved} onSave={onSave} />
      </details>
    </div>
  );
};
