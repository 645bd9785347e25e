import { useEffect, useRef, type KeyboardEvent, type ReactElement, useState } from 'react';
import { Button } from '../controls/button.tsx';
import { langOf } from '../screens/views.ts';
import type { Theme } from '../settings.ts';
import { StoryLangContext } from '../text/story-lang.ts';
import { learn, useSay } from '../text/text.ts';
import { Along } from './cards/along.tsx';
import { Cards } from './cards/cards.tsx';
import { Opening } from './cards/opening.tsx';
import { DEBRIEF_TEXTS } from './debrief-texts.ts';
import type { DebriefIntent, DebriefView } from './debrief-view.ts';
import { LookingContext, PARTS, type Part, useLooking } from './looking.ts';
import { Hats } from './parts/hats/hats.tsx';
import { Hours } from './parts/hours.tsx';
import { House } from './parts/house/house.tsx';
import { Knew } from './parts/knew/knew.tsx';
import { Skills } from './parts/skills.tsx';
import { Worth } from './parts/worth/worth.tsx';
import { Unseen } from './parts/unseen.tsx';
import { LedgerPanel } from './pieces/ledger-panel.tsx';
import { Paper } from './print/paper.tsx';
import { Top } from './top.tsx';
import { useLookingAt } from './use-looking-at.ts';
import { Weeks } from './weeks/weeks.tsx';
import './debrief.css';
import './pieces/pieces.css';
import './pieces/ledger-panel.css';

learn(DEBRIEF_TEXTS);

const SHOWN: Readonly<Record<Part, () => ReactElement>> = {
  opening: Opening,
  cards: Cards,
  weeks: Weeks,
  knew: Knew,
  worth: Worth,
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

const SOON_MS = 400;

/** True a moment after the first picture: what nobody looks at yet is made then. */
const useSoon = (): boolean => {
  const [soon, setSoon] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSoon(true), SOON_MS);
    return () => clearTimeout(timer);
  }, []);
  return soon;
};

/** Looking back: a question first, three cards, everything else behind them, and what is taken along. */
export const Debrief = (props: Props): ReactElement => {
  const say = useSay();
  const laid = useSoon();
  const looking = useLookingAt(props);
  const { part, focus, look } = looking;
  // The panel goes away from beside it, too, not only from within.
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || focus === undefined) return;
    event.preventDefault();
    look(undefined);
  };
  return (
    <StoryLangContext value={langOf(props.view.debrief.language, say.language)}>
      <LookingContext value={looking}>
        <main className={focus === undefined ? 'back' : 'back back-looking'} data-part={part} onKeyDown={onKeyDown}>
          <Top view={props.view} />
          <Stage key={part} part={part} />
          <LedgerPanel />
          {part !== 'opening' && <Closer />}
        </main>
        {laid && <Paper />}
      </LookingContext>
    </StoryLangContext>
  );
};
