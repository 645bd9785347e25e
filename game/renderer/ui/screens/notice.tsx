import type { ReactElement } from 'react';
import { IconButton } from '../controls/icon-button.tsx';
import { loadedLater } from '../loaded-later.tsx';
import { type Say, useSay } from '../text/text.ts';
import { Findings } from './library/findings.tsx';
import type { FailureCode, Notice as NoticeOf, SessionProblemCode } from './views.ts';
import { SESSION_PROBLEMS } from './views.ts';
import './notice.css';

const isProblem = (code: string): code is SessionProblemCode => (SESSION_PROBLEMS as readonly string[]).includes(code);

/** Why a file or a request was refused, in words. */
export const whyWords = (say: Say, code: SessionProblemCode | FailureCode): string =>
  isProblem(code) ? say(`problem.${code}`) : say(`failure.${code}`);

/** Nobody needs it before something was deleted. */
const receipt = loadedLater(async () => (await import('../receipt/receipt.tsx')).Receipt);
export const loadReceipt = receipt.load;

const headWords = (say: Say, notice: Exclude<NoticeOf, { kind: 'receipt' }>): string => {
  switch (notice.kind) {
    case 'exported':
      return say('notice.exported', { n: notice.count });
    case 'brought':
      return notice.count === 0 ? say('notice.brought.none') : say('notice.brought', { n: notice.count });
    case 'scenarioBrought':
      return say('notice.scenarioBrought', { title: notice.title });
    case 'scenarioRefused':
      return say('notice.scenarioRefused');
    case 'removed':
      return say('notice.removed', { name: notice.name });
    case 'dataRemoved':
      return say('notice.dataRemoved');
    case 'queued':
      return say('notice.queued', { n: notice.count, store: notice.store });
    case 'saved':
      return say('notice.saved');
    case 'practiceGone':
      return say('notice.practiceGone');
    case 'failed':
      return say('notice.failed', { why: say(`failure.${notice.code}`) });
  }
};

const isBad = (notice: NoticeOf): boolean =>
  notice.kind === 'failed' ||
  notice.kind === 'scenarioRefused' ||
  (notice.kind === 'receipt' && notice.receipt.left.length > 0) ||
  (notice.kind === 'brought' && notice.refused.length > 0);

type Props = {
  readonly notice: NoticeOf;
  readonly onAway?: (() => void) | undefined;
  /** Where a receipt can be saved. */
  readonly onSave?: (text: string) => void;
};

/** What came of the last thing asked for: said aloud once, and there to read until it is put away. */
export const Notice = ({ notice, onAway, onSave }: Props): ReactElement => {
  const say = useSay();
  return (
    <div className={isBad(notice) ? 'notice notice-bad' : 'notice'} role={isBad(notice) ? 'alert' : 'status'}>
      <div>
        {notice.kind === 'receipt' ? (
          <receipt.Shown receipt={notice.receipt} saved={notice.saved} onSave={onSave} />
        ) : (
          <p>{headWords(say, notice)}</p>
        )}
        {notice.kind === 'failed' && notice.detail !== '' && <p className="note">{notice.detail}</p>}
        {notice.kind === 'scenarioRefused' && <Findings findings={notice.findings} />}
        {notice.kind === 'brought' && notice.refused.length > 0 && (
          <ul>
            {notice.refused.map(({ name, code }, at) => (
              <li key={`${at} ${name}`}>{say('notice.refused', { name, why: whyWords(say, code) })}</li>
            ))}
          </ul>
        )}
      </div>
      {onAway && <IconButton icon="close" text={say('close')} label={say('close')} onClick={onAway} />}
    </div>
  );
};
