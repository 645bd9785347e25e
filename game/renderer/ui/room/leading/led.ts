import type { LeadingView, RoomIntent } from '../room-view.ts';

/** What every part of the view of whoever leads has at hand. */
export type Led = { readonly view: LeadingView; readonly onIntent: (intent: RoomIntent) => void };
