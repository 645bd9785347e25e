import { useId, useState, type ReactElement } from 'react';
import { Button } from '../../controls/button.tsx';
import { useSay } from '../../text/text.ts';
import { useAtHand } from '../at-hand.ts';
import type { Moment } from '../play-view.ts';
import { Explain } from '../pieces/explain.tsx';
import { LONGEST_TEXT } from '../pieces/longest-text.ts';
import { Line } from '../pieces/prose.tsx';
import { useArrive } from '../pieces/use-arrive.ts';
import './handover.css';

type HandoverMoment = Extract<Moment, { kind: 'handover' }>;
type Lines = HandoverMoment['lines'];

type LogProps = {
  readonly lines: Lines;
  readonly picked: readonly number[];
  readonly full: boolean;
  readonly onPick: (n: number) => void;
};

const Log = ({ lines, picked, full, onPick }: LogProps): ReactElement => {
  const say = useSay();
  return (
    <ol className="log">
      {lines.map(({ n, week, title }) => {
        const on = picked.includes(n);
        return (
          <li key={n}>
            <label className={on ? 'log-line log-on' : 'log-line'}>
              <input type="checkbox" checked={on} disabled={!on && full} onChange={() => onPick(n)} />
              <span className="log-week">{say('week.one', { week })}</span>
              <span>
                <Line text={say.words(title)} />
              </span>
            </label>
          </li>
        );
      })}
    </ol>
  );
};

type LetterProps = {
  readonly lines: Lines;
  readonly left: number;
  readonly own: string;
  readonly onOwn: (own: string) => void;
};

/** The letter as it grows: the sentences chosen, and one of your own. */
const Letter = ({ lines, left, own, onOwn }: LetterProps): ReactElement => {
  const say = useSay();
  const id = useId();
  return (
    <section className="handover-letter" aria-labelledby={`${id}-letter`}>
      <h2 id={`${id}-letter`}>{say('play.handover.letter')}</h2>
      <ol aria-live="polite">
        {lines.map(({ n, title }) => (
          <li key={n}>
            <Line text={say.words(title)} />
          </li>
        ))}
      </ol>
      {left > 0 && <p className="soft">{say('play.handover.left', { n: left })}</p>}
      <label htmlFor={id}>{say('play.handover.own')}</label>
      <textarea
        id={id}
        className="writing"
        rows={3}
        maxLength={LONGEST_TEXT}
        value={own}
        onChange={(event) => onOwn(event.target.value)}
      />
    </section>
  );
};

/** Before the last turn closes: sentences out of your own log, for whoever sits here next. */
export const Handover = ({ moment }: { readonly moment: HandoverMoment }): ReactElement => {
  const say = useSay();
  const { send, decide, mayDecide } = useAtHand();
  const { lines, pick, end } = moment;
  const [picked, setPicked] = useState<readonly number[]>([]);
  const [own, setOwn] = useState('');
  const place = useArrive<HTMLHeadingElement>();
  const toggle = (n: number): void =>
    setPicked(picked.includes(n) ? picked.filter((one) => one !== n) : [...picked, n].toSorted((a, b) => a - b));
  const handOver = (): void =>
    decide(
      { decision: end, title: { key: 'choice.end' } },
      { notes: { handover: picked }, ...(own.trim() === '' ? {} : { texts: { handover: own } }) },
    );
  return (
    <div className="handover">
      <header>
        <h1 ref={place} tabIndex={-1} className="arrive">
          {say('play.handover')}
        </h1>
        <p>{say('play.handover.what', { n: pick })}</p>
        <Explain part="handover" />
      </header>
      <section className="handover-log" aria-label={say('play.handover.log')}>
        <Log lines={lines} picked={picked} full={picked.length >= pick} onPick={toggle} />
      </section>
      <Letter
        lines={lines.filter(({ n }) => picked.includes(n))}
        left={pick - picked.length}
        own={own}
        onOwn={setOwn}
      />
      <footer className="foot-row">
        <Button kind="quiet" onClick={() => send({ kind: 'putAside' })}>
          {say('play.putAside')}
        </Button>
        <span className="foot-end">
          <Button kind="main" waits={!mayDecide} onClick={handOver}>
            {say('play.handover.do')}
          </Button>
        </span>
      </footer>
    </div>
  );
};
