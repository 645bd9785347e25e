import type { EventEmitter } from 'node:events';

type Preventable = { preventDefault: () => void; defaultPrevented: boolean };

/** An event as Electron hands it out: with `preventDefault`, and more where the event has more. */
export const eventWith = <T extends object>(more: T): T & Preventable => {
  const event = {
    ...more,
    defaultPrevented: false,
    preventDefault: () => {
      event.defaultPrevented = true;
    },
  };
  return event;
};

/** Emits and says whether somebody prevented it. */
export const emitPreventable = (
  emitter: EventEmitter,
  name: string,
  more: object = {},
  ...args: readonly unknown[]
): boolean => {
  const event = eventWith(more);
  emitter.emit(name, event, ...args);
  return event.defaultPrevented;
};
