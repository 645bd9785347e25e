import { useEffect, useRef, useState, type ReactElement } from 'react';
import { Button } from '../controls/button.tsx';
import { useDrawnTheme } from '../play/pieces/use-drawn-theme.ts';
import { Notice } from '../screens/notice.tsx';
import type { Theme } from '../settings.ts';
import type { TextKey } from '../text/text.ts';
import { useSay } from '../text/text.ts';
import { Along } from './cards/along.tsx';
import { Cards } from './cards/cards.tsx';
import { Opening } from './cards/opening.tsx';
import type { DebriefIntent, DebriefView } from './debrief-view.ts';
import { type Focus, type Looking, LookingContext, PARTS, type Part, useLooking } from './looking.ts';
import { Hats } from './parts/hats.tsx';
import { Hours } from './parts/hours.tsx';
import { House } from './parts/house.tsx';
import { Knew } from './parts/knew.tsx';
import { Skills } from './parts/skills.tsx';
import { Unseen } from './parts/unseen.tsx';
import { LedgerPanel } from './pieces/ledger-panel.tsx';
import { Paper } from './print/paper.tsx';
import { Weeks } from './weeks/weeks.tsx';
import './debrief.css';

const SHOWN: Readonly<Record<Part, () => ReactElement>> = {
  opening: Opening,
  cards: Cards,
  weeks: Weeks,
  knew: Knew,
  hats: Hats,
  hours: Hours,
  house: House,
  unseen: Unseen,
  skills: Skills,
  along: Along,
};

type Props = {
  readonly view: DebriefView;
  readonly theme: Theme;
  readonly onIntent: (intent: DebriefIntent) => void;
};

/** Where one is and what is looked at; the window alone remembers it. */
const useLookingAt = ({ view, theme, onIntent }: Props): Looking => {
  const { debrief, keeping } = view;
  // Whoever has answered the first question is not asked again.
  const answered = debrief.written.weekAgain !== undefined || debrief.written.otherWeek !== undefined;
  const [part, setPart] = useState<Part>(answered ? 'cards' : 'opening');
  const [focus, setFocus] = useState<Focus>();
  const before = useRef<Element>(null);
  const look = (next: Focus | undefined): void => {
    if (focus === undefined) before.current = document.activeElement;
    setFocus(next);
    if (next === undefined) setTimeout(() => before.current instanceof HTMLElement && before.current.focus());
  };
  const go = (next: Part): void => {
    setFocus(undefined);
    setPart(next);
  };
  return {
    debrief,
    theme: useDrawnTheme(theme),
    mayWrite: keeping.kind !== 'readOnly',
    part,
    go,
    focus,
    look,
    send: onIntent,
  };
};

/** The way through, in a calm order; nothing of it has to be looked at. */
const Closer = (): ReactElement => {
  const say = useSay();
  const { part, go } = useLooking();
  return (
    <nav className="closer" aria-label={say('back.closer')}>
      <strong aria-hidden="true">{say('back.closer')}</strong>
      <ul>
        {(['cards', ...PARTS] as const).map((one) => (
          <li key={one}>
            <button type="button" aria-current={one === part ? 'page' : undefined} onClick={() => go(one)}>
              {say(`back.part.${one}`)}
            </button>
          </li>
        ))}
      </ul>
      <Button kind="main" onClick={() => go('along')}>
        {say('back.part.along')}
      </Button>
    </nav>
  );
};

const Top = ({ view, onIntent }: Omit<Props, 'theme'>): ReactElement => {
  const say = useSay();
  const { debrief, notice, keeping } = view;
  const { ended, ending, title, sameContent } = debrief;
  return (
    <header className="back-top">
      <Button kind="quiet" onClick={() => onIntent({ kind: 'back' })}>
        ‹ {say(ended ? 'back.game' : 'back.game.on')}
      </Button>
      <p className="back-which">
        {title}
        {ending && <strong> · {ending.title}</strong>}
      </p>
      <Button kind="quiet" icon="print" onClick={() => onIntent({ kind: 'print' })}>
        {say('back.print')}
      </Button>
      <Button kind="quiet" icon="export" onClick={() => onIntent({ kind: 'export' })}>
        {say('play.export')}
      </Button>
      <Button kind="quiet" icon="settings" onClick={() => onIntent({ kind: 'settings' })}>
        {say('settings')}
      </Button>
      <div className="back-status" role="status">
        {keeping.kind === 'notKept' && (
          <p className="keeping-banner">
            <strong>{say('play.notKept')}</strong> {say(`failure.${keeping.code}` as TextKey)}
          </p>
        )}
        {notice && <Notice notice={notice} onAway={() => onIntent({ kind: 'putNoticeAway' })} />}
        {!ended && <p className="back-note">{say('back.notEnded')}</p>}
        {!sameContent && <p className="back-note">{say('back.changed')}</p>}
      </div>
    </header>
  );
};

/** A part of it; its heading has the focus when it comes. */
const Stage = ({ part }: { readonly part: Part }): ReactElement => {
  const place = useRef<HTMLElement>(null);
  useEffect(() => place.current?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true }), []);
  const Shown = SHOWN[part];
  return (
    <section className="back-part" ref={place}>
      <Shown />
    </section>
  );
};

/** Looking back: a question first, three cards, everything else behind them, and what is taken along. */
export const Debrief = (props: Props): ReactElement => {
  const looking = useLookingAt(props);
  const { part, focus } = looking;
  return (
    <LookingContext value={looking}>
      <main className={focus === undefined ? 'back' : 'back back-looking'} data-part={part}>
        <Top view={props.view} onIntent={props.onIntent} />
        <Stage key={part} part={part} />
        <LedgerPanel />
        {part !== 'opening' && <Closer />}
      </main>
      <Paper />
    </LookingContext>
  );
};
