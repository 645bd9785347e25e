/** Where one is and what is looked at; the window alone remembers it. */
import { useRef, useState } from 'react';
import { useDrawnTheme } from '../play/pieces/use-drawn-theme.ts';
import type { Theme } from '../settings.ts';
import { useOwnWords } from './cards/own-words.ts';
import type { DebriefIntent, DebriefView } from './debrief-view.ts';
import type { Focus, Looking, Part } from './looking.ts';

type Given = {
  readonly view: DebriefView;
  readonly theme: Theme;
  readonly onIntent: (intent: DebriefIntent) => void;
};

const PANEL = '.ledger-panel';

const focused = (): HTMLElement | undefined => {
  const { activeElement } = document;
  return activeElement instanceof HTMLElement && activeElement !== document.body ? activeElement : undefined;
};

/** To where it was before the panel came; where that is gone, to the heading of the part. */
const focusBack = (to: HTMLElement | undefined): void => {
  // Whoever closed the panel from beside it stays there.
  if (focused() !== undefined) return;
  const place = to?.isConnected ? to : document.querySelector<HTMLElement>('.back-part h1');
  place?.focus();
};

/** What lies open beside the part. */
const useLook = (): Pick<Looking, 'focus' | 'looks' | 'look'> & { readonly putAway: () => void } => {
  const [{ focus, looks }, setLooked] = useState<{ focus: Focus | undefined; looks: number }>({
    focus: undefined,
    looks: 0,
  });
  const before = useRef<HTMLElement>(undefined);
  const show = (next: Focus | undefined): void => setLooked((last) => ({ focus: next, looks: last.looks + 1 }));
  const look = (next: Focus | undefined): void => {
    const from = focused();
    if (next !== undefined && !from?.closest(PANEL)) before.current = from;
    show(next);
    // What had the focus in the panel leaves with it.
    if (next === undefined) setTimeout(() => focusBack(before.current));
  };
  return { focus, looks, look, putAway: () => show(undefined) };
};

export const useLookingAt = ({ view, theme, onIntent }: Given): Looking => {
  const { keeping } = view;
  const mayWrite = keeping.kind !== 'readOnly';
  const { debrief, keep } = useOwnWords({ debrief: view.debrief, mayWrite, send: onIntent });
  // Whoever has answered the first question is not asked again.
  const answered = debrief.written.weekAgain !== undefined || debrief.written.otherWeek !== undefined;
  const [part, setPart] = useState<Part>(answered ? 'cards' : 'opening');
  const { putAway, ...looked } = useLook();
  const go = (next: Part): void => {
    putAway();
    setPart(next);
  };
  return {
    ...looked,
    debrief,
    worth: view.worth,
    theme: useDrawnTheme(theme),
    keeping,
    mayWrite,
    mayTryAgain: debrief.sameContent,
    part,
    go,
    keep,
    send: onIntent,
  };
};
