/** What a room is given: its host, its workers, its clock and chance. */
import type { SessionBatch } from '../../../core/debrief/exports/exports.ts';
import type { KeptRooms, Outcome, SavedKind } from '../../host/host.ts';
import type { Settings, XapiVersion } from '../../ui/ui.tsx';
import type { FetchedSessions } from '../records/read-back.ts';
import type { Shelf } from '../shelf.ts';

/** What a room has done by its host, each as a person's own wish. */
export type RoomHost = {
  readonly projector: (on: boolean) => Promise<Outcome<unknown>>;
  readonly save: (kind: SavedKind, name: string, content: string | Uint8Array) => Promise<Outcome<unknown>>;
  readonly paper: (name: string) => Promise<Outcome<unknown>>;
  /** The record store's name on the network; undefined where none is set. */
  readonly store: () => Promise<string | undefined>;
  /** Puts one session into the outbox for the store. */
  readonly queue: (batch: SessionBatch, version: XapiVersion) => Promise<Outcome<unknown>>;
  readonly fetch: () => Promise<Outcome<FetchedSessions>>;
};

export type RoomParts = {
  readonly host: RoomHost;
  readonly kept: KeptRooms;
  readonly shelf: () => Promise<Shelf>;
  /** As they are when it is opened; whoever changes them says so. */
  readonly settings: Settings;
  readonly workers: {
    readonly class: () => Worker;
    readonly ranking: () => Worker;
    readonly whatIf: () => Worker;
  };
  readonly clock: () => number;
  readonly now: () => string;
  readonly seed: () => number;
};
