/** A game under way in the window: takes intents one after another, keeps each decision, then shows what came of it. */
import type { Decision, Refusal } from '../../../core/engine/engine.ts';
import {
  type FreeText,
  type Header,
  type Line,
  type Made,
  type TextKind,
  endOf,
  makeLine,
} from '../../../core/session/session.ts';
import type { Desk } from '../../../core/view/view.ts';
import type { Keeper } from '../../host/host.ts';
import type { Beside, Keeping, PlayIntent } from '../../ui/ui.tsx';
import {
  type Table,
  count,
  decideAt,
  goOn,
  lookingAt,
  openDilemma,
  putAside,
  tableAt,
  withoutLessons,
} from './table.ts';

export type PlayState = {
  readonly table: Table;
  readonly keeping: Keeping;
  /** Why the last decision could not be taken, until the next intent. */
  readonly refused: Refusal | undefined;
};

/** What `send` leaves to others: settings, leaving and copies are not part of the game. */
export type GameIntent = Exclude<PlayIntent, { kind: 'settings' | 'leave' | 'lookBack' | 'export' | 'putNoticeAway' }>;

/** What is written down beside no decision: at the end, for what is taken along. */
export type Remark = {
  readonly notes?: { readonly weekAgain: number };
  readonly texts: Readonly<Partial<Record<'otherWeek' | 'commitment' | 'question', string>>>;
};

export type Play = {
  readonly state: () => PlayState;
  readonly subscribe: (changed: () => void) => () => void;
  /** Intents that come while a decision is being kept are dropped: the screen they were meant for is about to go. */
  readonly send: (intent: GameIntent) => Promise<void>;
  /** Adds a line without a decision to the log. Nothing happens where there is nothing to write, or nothing may be. */
  readonly note: (remark: Remark) => Promise<void>;
  readonly close: () => Promise<void>;
};

export type PlayParts = {
  readonly header: Header;
  readonly desk: Desk;
  readonly lines: readonly Line[];
  readonly keeper: Keeper;
  /** Where the player sits already; at the desk, as after opening it, without one. */
  readonly table?: Table;
  /** Seconds of a monotonic clock. */
  readonly seconds: () => number;
  /** A new salt for each text. */
  readonly salt: () => string;
};

const LONGEST_THOUGHT = 86_400;

/** Opens a game; `keeper` is closed with it. */
export const openPlay = (parts: PlayParts): Play => {
  const { keeper, header, seconds, salt } = parts;
  let state: PlayState = {
    table: parts.table ?? tableAt(parts.desk, parts.lines),
    keeping: keeper.state(),
    refused: undefined,
  };
  let thinkingSince = seconds();
  let keeping = false;
  const listeners = new Set<() => void>();
  const show = (next: Partial<PlayState>): void => {
    state = { ...state, ...next };
    for (const changed of listeners) changed();
  };
  const forget = keeper.subscribe(() => show({ keeping: keeper.state() }));

  // Kept before the screen moves on, or known not to be.
  const keep = async (made: Made, table: Table): Promise<void> => {
    keeping = true;
    await keeper.add(made);
    keeping = false;
    show({
      table: { ...table, lines: [...state.table.lines, made.line] },
      keeping: keeper.state(),
      refused: undefined,
    });
  };

  const decide = async (decision: Decision, beside: Beside = {}): Promise<void> => {
    if (state.keeping.kind === 'readOnly') return;
    const { notes = {}, texts = {} } = beside;
    const decided = decideAt(state.table, decision, notes.handover !== undefined);
    if (decided.kind === 'refused') return show({ refused: decided.refusal });
    if (decided.kind === 'handover') return show({ table: decided.table, refused: undefined });
    const took = Math.min(LONGEST_THOUGHT, Math.max(0, Math.round(seconds() - thinkingSince)));
    const made = makeLine(endOf({ header, lines: state.table.lines }), {
      decision: decided.decision,
      notes: { ...plain(notes), seconds: took },
      texts: freeTexts(texts, salt),
    });
    await keep(made, decided.table);
    thinkingSince = seconds();
  };

  const noteNow = async ({ notes, texts }: Remark): Promise<void> => {
    const written = freeTexts(texts, salt);
    if (state.keeping.kind === 'readOnly' || (written.length === 0 && notes === undefined)) return;
    const end = endOf({ header, lines: state.table.lines });
    await keep(makeLine(end, { ...(notes === undefined ? {} : { notes }), texts: written }), state.table);
  };

  // Each line hangs on the one before it: a remark waits until the last one is a line.
  let noting = Promise.resolve();
  const note = (remark: Remark): Promise<void> => (noting = noting.catch(() => undefined).then(() => noteNow(remark)));

  return {
    state: () => state,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    send: async (intent) => {
      if (keeping) return;
      if (intent.kind === 'decide') await decide(intent.decision, intent.beside);
      else show({ table: moved(state.table, intent), refused: undefined });
    },
    note,
    close: async () => {
      // What was written last is a line before the session is let go of.
      await noting.catch(() => undefined);
      forget();
      await keeper.close();
    },
  };
};

const moved = (table: Table, intent: Exclude<GameIntent, { kind: 'decide' }>): Table => {
  switch (intent.kind) {
    case 'count':
      return count(table, intent.all);
    case 'goOn':
      return goOn(table);
    case 'openDilemma':
      return openDilemma(table, intent.id);
    case 'putAside':
      return putAside(table);
    case 'focus':
      return lookingAt(table, intent.actor);
    case 'skipLessons':
      return withoutLessons(table);
  }
};

/** Lists of our own: what the screens hand over is theirs. */
const plain = ({ opened, handover, ...notes }: NonNullable<Beside['notes']>) => ({
  ...notes,
  ...(opened === undefined ? {} : { opened: [...opened] }),
  ...(handover === undefined ? {} : { handover: [...handover] }),
});

const freeTexts = (texts: Readonly<Partial<Record<TextKind, string>>>, salt: () => string): FreeText[] =>
  Object.entries(texts).flatMap(([kind, content]) =>
    content.trim() === '' ? [] : [{ kind: kind as TextKind, content, salt: salt() }],
  );
