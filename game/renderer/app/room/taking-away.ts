/** What leaves the room because the instructor says so: files, paper, statements for a record store. */
import { reportHtml } from '../../../core/debrief/exports/exports.ts';
import { failed } from '../../host/host.ts';
import { LANGUAGES, type Outgoing, type PreparationView, type XapiVersion, sayIn } from '../../ui/ui.tsx';
import type { Writing } from './class-desk.ts';
import type { Doing, Hand } from './hand.ts';

const ENDING: Readonly<Record<Writing, 'csv' | 'jsonl'>> = {
  sessionsCsv: 'csv',
  decisionsCsv: 'csv',
  statements: 'jsonl',
};

export const takingAway = (
  { setting, state, put, said, during }: Hand,
  report: () => PreparationView['report'],
): Doing => {
  const { desk, host } = setting;
  const save = async (what: Exclude<Outgoing, 'picture'>, withTexts: boolean): Promise<void> => {
    const { scenario, language } = state().open.debrief;
    if (what === 'paper') {
      put({ notice: { kind: 'printing' } });
      const printed = await host.paper(scenario.title);
      put({ notice: undefined });
      return said(printed);
    }
    const notice = { kind: 'saved', what } as const;
    if (what === 'report') {
      const spoken = LANGUAGES.find((one) => one === language) ?? LANGUAGES[0];
      return said(await host.save('html', scenario.title, reportHtml(report(), sayIn(spoken).words)), notice);
    }
    const text = await desk.ask('write', { what, withTexts });
    return said(await host.save(ENDING[what], `${scenario.title} ${what}`, text), notice);
  };
  let sendings = 0;
  /** One session after another into the outbox, until somebody stops it; what is there already is there once. */
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
  const saveReceipt = async (text: string): Promise<void> => {
    const { notice } = state();
    const saved = await host.save('txt', 'two-hats-receipt', text);
    if (notice?.kind === 'receipt' && saved.ok) put({ notice: { ...notice, saved: true } });
  };
  return {
    save: ({ what, withTexts = false }) => during(save(what, withTexts)),
    savePicture: ({ type, name, bytes }) =>
      during(host.save(type, name, bytes).then((outcome) => said(outcome, { kind: 'saved', what: 'picture' }))),
    saveReceipt: ({ text }) => during(saveReceipt(text)),
    send: ({ withTexts, version }) => during(send(withTexts, version)),
    stopSending: () => {
      sendings++;
      put({ sending: undefined });
    },
  };
};
