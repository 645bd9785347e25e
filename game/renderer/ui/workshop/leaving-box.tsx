import { useEffect, useId, useRef, type ReactElement } from 'react';
import { Button } from '../controls/button.tsx';
import { type TextKey, useSay } from '../text/text.ts';
import type { Leaving, WorkshopIntent } from './workshop-view.ts';

type Props = { readonly leaving: Leaving; readonly onIntent: (intent: WorkshopIntent) => void };

/** Asks what becomes of what is not kept. The harmless answer has the focus; Escape gives it. */
export const LeavingBox = ({ leaving, onIntent }: Props): ReactElement => {
  const say = useSay();
  const id = useId();
  const harmless = useRef<HTMLButtonElement>(null);
  useEffect(() => harmless.current?.focus(), []);
  const answer = (what: Extract<WorkshopIntent, { kind: 'leave' }>['answer']): void =>
    onIntent({ kind: 'leave', answer: what });
  return (
    <div
      className="workbench-said workbench-conflict"
      role="alertdialog"
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        answer('stay');
      }}
    >
      <p id={id}>
        {say('workshop.leave')}
        {leaving.failure !== undefined &&
          ` ${say('workshop.leave.failed', { why: say(`failure.${leaving.failure}` as TextKey) })}`}
      </p>
      <Button ref={harmless} onClick={() => answer('stay')}>
        {say('workshop.leave.stay')}
      </Button>
      <Button onClick={() => answer('copy')}>{say('workshop.leave.copy')}</Button>
      <Button kind="grave" icon="delete" onClick={() => answer('discard')}>
        {say('workshop.leave.discard')}
      </Button>
    </div>
  );
};
