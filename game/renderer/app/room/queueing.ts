/** A class on its way to a record store: one session after another into the host's outbox. */
import { failed } from '../../host/host.ts';
import type { XapiVersion } from '../../ui/ui.tsx';
import type { Doing, Hand } from './hand.ts';

export const queueing = ({ setting, state, put, said, during }: Hand): Doing => {
  const { desk, host } = setting;
  let sendings = 0;
  /** Until somebody stops it; what is there already is there once. */
  const send = async (withTexts: boolean, version: XapiVersion): Promise<void> => {
    const own = ++sendings;
    // Stopped, begun anew, or the class put away, while it was on its way.
    const isLeft = (): boolean => own !== sendings || state().sending === undefined;
    const batches = await desk.ask('batches', { withTexts });
    if (own !== sendings) return;
    put({ sending: { done: 0, of: batches.length } });
    for (const [at, batch] of batches.entries()) {
      const queued = await host.queue(batch, version).catch(() => failed('failed'));
      if (isLeft()) return;
      if (!queued.ok) {
        put({ sending: undefined });
        return said(queued);
      }
      put({ sending: { done: at + 1, of: batches.length } });
    }
    put({ sending: undefined, notice: { kind: 'queued', n: batches.length } });
  };
  return {
    send: ({ withTexts, version }) => during(send(withTexts, version)),
    stopSending: () => {
      sendings++;
      put({ sending: undefined });
    },
  };
};
