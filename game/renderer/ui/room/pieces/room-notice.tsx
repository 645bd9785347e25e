import type { ReactElement } from 'react';
import { IconButton } from '../../controls/icon-button.tsx';
import { useFocusKept } from '../../controls/use-focus.ts';
import { Receipt } from '../../receipt/receipt.tsx';
import { type Say, type TextKey, useSay } from '../../text/text.ts';
import type { RoomIntent, RoomNotice as NoticeOf } from '../room-view.ts';
import '../../screens/notice.css';

type Props = { readonly notice: NoticeOf | undefined; readonly onIntent: (intent: RoomIntent) => void };

const wordsOf = (say: Say, notice: Exclude<NoticeOf, { kind: 'receipt' }>): string => {
  switch (notice.kind) {
    case 'saved':
      return say(`room.notice.saved.${notice.what}`);
    case 'failed':
      return say('room.notice.failed', { why: say(`failure.${notice.code}` as TextKey) });
    case 'broken':
      return say('room.notice.broken', { detail: notice.detail });
    case 'blocked':
    case 'classKept':
    case 'notKept':
    case 'printing':
      return say(`room.notice.${notice.kind}`);
    case 'queued':
      return say('room.notice.queued', { n: notice.n });
    case 'fetched':
      return [
        ...(notice.damaged > 0 ? [say('room.notice.fetched.damaged', { n: notice.damaged })] : []),
        ...(notice.more ? [say('room.notice.fetched.more')] : []),
      ].join(' ');
  }
};

const BAD: readonly NoticeOf['kind'][] = ['failed', 'broken', 'blocked', 'notKept'];

/** What came of the last thing asked for, until it is put away. */
export const RoomNotice = ({ notice, onIntent }: Props): ReactElement => {
  const say = useSay();
  const place = useFocusKept<HTMLDivElement>();
  const bad = notice !== undefined && BAD.includes(notice.kind);
  return (
    <div ref={place} tabIndex={-1} className="room-notice" role={bad ? 'alert' : 'status'}>
      {notice && (
        <div className={bad ? 'notice notice-bad' : 'notice'}>
          {notice.kind === 'receipt' ? (
            <Receipt
              receipt={notice.receipt}
              saved={notice.saved}
              onSave={(text) => onIntent({ kind: 'saveReceipt', text })}
            />
          ) : (
            <p>{wordsOf(say, notice)}</p>
          )}
          <IconButton
            icon="close"
            text={say('close')}
            label={say('close')}
            onClick={() => onIntent({ kind: 'putNoticeAway' })}
          />
        </div>
      )}
    </div>
  );
};
