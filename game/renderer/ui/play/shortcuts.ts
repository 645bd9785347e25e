/** Single keys that work while the focus is in the game, or nowhere, and no text is being written. Help lists them. */
import type { AtHand, Page } from './at-hand.ts';

const PAGES: Readonly<Record<string, Page>> = { i: 'figures', n: 'notebook', h: 'hat' };
const WRITING = 'input:not([type="radio"], [type="checkbox"]), textarea, select';

/** Where the end of the week waits; its key goes there, and never ends anything by itself. */
export const END_OF_WEEK = 'end-of-week';

const mayOpen = (page: Page, { view }: AtHand): boolean => {
  if (view.moment.kind !== 'week' && view.moment.kind !== 'told' && page !== 'hat') return false;
  if (page === 'hat')
    return view.week.hatControl !== undefined && ['week', 'told', 'dilemma'].includes(view.moment.kind);
  return page !== 'notebook' || view.week.notebook.length > 0;
};

/** A click on the board leaves the focus nowhere: the game is meant then, too. */
const isMeant = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  !target.matches(WRITING) &&
  (target === document.body || target.closest('main.play') !== null);

export const onShortcut = (event: KeyboardEvent, atHand: AtHand): void => {
  const { target, key } = event;
  if (event.ctrlKey || event.altKey || event.metaKey || event.repeat || event.defaultPrevented) return;
  if (!isMeant(target)) return;
  if (key === 'Escape' && atHand.help) return atHand.setHelp(false);
  if (key === '?') return atHand.setHelp(!atHand.help);
  if (key === 'e') return document.querySelector<HTMLElement>(`#${END_OF_WEEK} button`)?.focus();
  const page = PAGES[key];
  if (page !== undefined && mayOpen(page, atHand)) atHand.open(atHand.page === page ? undefined : page);
};
