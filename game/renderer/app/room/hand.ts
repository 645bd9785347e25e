/** What is held of an open class, and what changes it: everything that is shown follows from this state. */
import type { Outcome } from '../../host/host.ts';
import type { PreparationView, Reruns, RoomIntent, RoomNotice } from '../../ui/ui.tsx';
import type { ClassDesk } from './class-desk.ts';
import type { Earlier, Found } from './kept.ts';
import { FIRST_PICTURE, type Leading } from './leading.ts';
import type { OpenClass, Shown } from './open-class.ts';
import type { Prepared } from './prepared.ts';
import type { RoomParts } from './room-parts.ts';
import { NO_WHAT_IF, type WhatIf } from './what-if.ts';

/** All that is held of it. */
export type State = {
  readonly open: OpenClass;
  readonly prepared: Prepared;
  readonly earlier: readonly Earlier[];
  readonly chosen: string | undefined;
  readonly reruns: Reruns;
  readonly whatIf: WhatIf;
  readonly leading: Leading;
  readonly mode: 'preparing' | 'leading';
  readonly begun: Shown['begun'];
  readonly projector: 'open' | 'closed';
  readonly notice: RoomNotice | undefined;
  readonly store: string | undefined;
  /** While a class goes into the outbox; cleared, it goes no further. */
  readonly sending: PreparationView['sending'];
  readonly joins: boolean;
};

export type Setting = RoomParts & {
  readonly desk: ClassDesk;
  readonly found: Found;
  readonly notice: RoomNotice | undefined;
  /** Whether more files join the class: it came from files itself. */
  readonly joins: boolean;
  readonly changed: () => void;
};

/** What those who change the class do it with. */
export type Hand = {
  readonly setting: Setting;
  readonly state: () => State;
  readonly put: (next: Partial<State>) => void;
  /** Changes what is prepared, and keeps it. */
  readonly prepare: (prepared: Prepared) => void;
  /** Lets something that takes its time go on by itself; the instructor hears of it where it breaks. */
  readonly during: (work: Promise<unknown>) => void;
  /** Says what came of something; that a person thought better of it is nothing to be said. */
  readonly said: (outcome: Outcome<unknown>, notice?: RoomNotice) => void;
};

type Of<Kind, Intent = RoomIntent> = Intent extends { readonly kind: infer Kinds }
  ? Kind extends Kinds
    ? Omit<Intent, 'kind'> & { readonly kind: Kind }
    : never
  : never;

/** What is done about an intent. Those of the door and of other screens are not here. */
export type Doing = { readonly [Kind in RoomIntent['kind']]?: (intent: Of<Kind>) => void };

export const firstState = (open: OpenClass, { found, notice, joins }: Setting): State => ({
  open,
  prepared: found.prepared,
  earlier: [],
  chosen: undefined,
  reruns: { standing: 'none', done: 0, of: 0 },
  whatIf: NO_WHAT_IF,
  leading: FIRST_PICTURE,
  mode: 'preparing',
  begun: undefined,
  projector: 'closed',
  notice,
  store: undefined,
  sending: undefined,
  joins,
});

export const shownOf = ({ open, prepared, earlier, begun }: State): Shown => ({
  open,
  prepared,
  begun,
  earlier: earlier.find(({ key }) => key === prepared.ghost)?.counts,
});
