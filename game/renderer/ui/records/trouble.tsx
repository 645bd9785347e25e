import { type ReactElement, useEffect, useState } from 'react';
import { useSay } from '../text/text.ts';
import type { StoreTrouble } from './records-view.ts';

const SECOND_MS = 1_000;

/** Counts down from when it is first shown. */
const Again = ({ againMs }: { readonly againMs: number }): ReactElement => {
  const say = useSay();
  const [gone, setGone] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setGone((before) => before + SECOND_MS), SECOND_MS);
    return () => clearInterval(timer);
  }, []);
  const left = Math.max(0, Math.ceil((againMs - gone) / SECOND_MS));
  return <p>{left === 0 ? say('records.again.now') : say('records.again', { n: left })}</p>;
};

type Props = {
  readonly trouble: StoreTrouble;
  readonly store: string | null;
  /** Another number whenever the host has said when it is tried again. */
  readonly said: number;
};

/** What stands in the way, in the store's own word, and when it is tried again. */
export const Trouble = ({ trouble, store, said }: Props): ReactElement => {
  const say = useSay();
  const { kind, why, againMs } = trouble;
  return (
    <div className="store-trouble">
      <p role="status">{say(`records.trouble.${kind}`, { store: store ?? say('records.theStore'), why })}</p>
      {againMs === null ? <p>{say('records.again.never')}</p> : <Again key={said} againMs={againMs} />}
    </div>
  );
};
