import type { PreparationView, RoomIntent } from '../room-view.ts';

/** What every part of the preparation has at hand. */
export type Prepared = { readonly view: PreparationView; readonly onIntent: (intent: RoomIntent) => void };
