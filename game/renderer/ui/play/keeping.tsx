import type { ReactElement } from 'react';
import { Button } from '../controls/button.tsx';
import { Sure } from '../controls/sure.tsx';
import { Notice } from '../screens/notice.tsx';
import type { Notice as NoticeOf } from '../screens/views.ts';
import type { TextKey } from '../text/text.ts';
import { useSay } from '../text/text.ts';
import { useAtHand } from './at-hand.ts';

type Props = {
  readonly notice: NoticeOf | undefined;
  readonly preview: boolean;
  /** Leaving was asked for while something is not kept. */
  readonly leaving: boolean;
  readonly onStay: () => void;
  readonly onLeave: () => void;
};

/** Says when what is decided is not kept, and what can be done; and why the last decision could not be taken. */
export const Keeping = ({ notice, preview, leaving, onStay, onLeave }: Props): ReactElement => {
  const say = useSay();
  const { view, send } = useAtHand();
  const { keeping, refused } = view;
  return (
    <div className="keeping" role="status">
      {preview && (
        <p className="keeping-banner keeping-preview">
          <span>{say('play.preview')}</span>
          <Button onClick={() => send({ kind: 'leave' })}>‹ {say('play.preview.back')}</Button>
        </p>
      )}
      {keeping.kind === 'nowhere' && !preview && <p className="practice">{say('play.practice')}</p>}
      {keeping.kind === 'notKept' && (
        <p className="keeping-banner">
          <span>
            <strong>{say('play.notKept')}</strong> {say(`failure.${keeping.code}` as TextKey)}{' '}
            {say('play.notKept.goesOn')}
          </span>
          <Button icon="export" onClick={() => send({ kind: 'export' })}>
            {say('play.export')}
          </Button>
        </p>
      )}
      {keeping.kind === 'readOnly' && (
        <p className="keeping-banner">
          <span>
            <strong>{say('play.readOnly')}</strong> {say('play.readOnly.note')}
          </span>
          <Button onClick={() => send({ kind: 'leave' })}>{say('home')}</Button>
        </p>
      )}
      {leaving && keeping.kind === 'notKept' && (
        <div className="keeping-banner">
          <Sure
            question={say('play.leave.unkept')}
            keep={say('play.leave.stay')}
            sure={say('play.leave.anyway')}
            onKeep={onStay}
            onSure={onLeave}
          />
        </div>
      )}
      {notice && <Notice notice={notice} onAway={() => send({ kind: 'putNoticeAway' })} />}
      {refused !== undefined && <p className="keeping-banner">{say.words(refused)}</p>}
    </div>
  );
};
