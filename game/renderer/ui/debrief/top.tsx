import { type ReactElement, useState } from 'react';
import { Button } from '../controls/button.tsx';
import { IconButton } from '../controls/icon-button.tsx';
import { StatementsBox } from '../records/statements-box.tsx';
import { Notice } from '../screens/notice.tsx';
import { type TextKey, useSay } from '../text/text.ts';
import type { DebriefView } from './debrief-view.ts';
import { useLooking } from './looking.ts';

/** Which game this is, the ways out, and what has to be said of it as a whole. */
export const Top = ({ view }: { readonly view: DebriefView }): ReactElement => {
  const say = useSay();
  const [statements, setStatements] = useState(false);
  const { notice, sending, mayKeepPdf } = view;
  const { debrief, keeping, send } = useLooking();
  const { ended, ending, title, sameContent } = debrief;
  return (
    <header className="back-top">
      <Button kind="quiet" onClick={() => send({ kind: 'back' })}>
        ‹ {say(ended ? 'back.game' : 'back.game.on')}
      </Button>
      <p className="back-which">
        {title}
        {ending && <strong> · {ending.title}</strong>}
      </p>
      {mayKeepPdf ? (
        <IconButton
          icon="print"
          text={say('back.print')}
          label={say('back.print')}
          onClick={() => send({ kind: 'print' })}
        />
      ) : (
        <Button kind="quiet" icon="print" onClick={() => send({ kind: 'print' })}>
          {say('back.print')}
        </Button>
      )}
      {mayKeepPdf && (
        <Button kind="quiet" icon="sheet" onClick={() => send({ kind: 'pdf' })}>
          {say('back.pdf')}
        </Button>
      )}
      <Button kind="quiet" icon="export" onClick={() => send({ kind: 'export' })}>
        {say('play.export')}
      </Button>
      {sending && (
        <span className="back-send">
          <Button kind="quiet" onClick={() => setStatements(true)}>
            {sending.store === undefined ? say('statements') : say('statements.send', { store: sending.store })}
          </Button>
        </span>
      )}
      <Button kind="quiet" icon="settings" onClick={() => send({ kind: 'settings' })}>
        {say('settings')}
      </Button>
      {sending && statements && (
        <StatementsBox sending={sending} onIntent={send} onClose={() => setStatements(false)} />
      )}
      <div className="back-status" role="status">
        {keeping.kind === 'nowhere' && <p className="practice">{say('play.practice')}</p>}
        {keeping.kind === 'notKept' && (
          <p className="keeping-banner">
            <strong>{say('play.notKept')}</strong> {say(`failure.${keeping.code}` as TextKey)}
          </p>
        )}
        {notice && <Notice notice={notice} onAway={() => send({ kind: 'putNoticeAway' })} />}
        {!ended && <p className="back-note">{say('back.notEnded')}</p>}
        {!sameContent && <p className="back-note">{say('back.changed')}</p>}
      </div>
    </header>
  );
};
