/** Single keys that work while the focus is in the game and no text is being written. Help lists them. */
import type { KeyboardEvent } from 'react';
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

export const onShortcut = (event: KeyboardEvent, atHand: AtHand): void => {
  const { target, key } = event;
  if (event.ctrlKey || event.altKey || event.metaKey || event.repeat || event.defaultPrevented) return;
  if (!(target instanceof HTMLElement) || target.matches(WRITING)) return;
  if (key === '?') return atHand.setHelp(!atHand.help);
  if (key === 'e') return document.querySelector<HTMLElement>(`#${END_OF_WEEK} button`)?.focus();
  const page = PAGES[key];
  if (page !== undefined && mayOpen(page, atHand)) atHand.open(atHand.page === page ? undefined : page);
};
