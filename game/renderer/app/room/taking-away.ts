/** What leaves the room because the instructor says so: files and paper. */
import { reportHtml } from '../../../core/debrief/exports/exports.ts';
import { LANGUAGES, type Outgoing, type PreparationView, sayIn } from '../../ui/ui.tsx';
import type { Writing } from './class-desk.ts';
import type { Doing, Hand } from './hand.ts';

/** Each is called as the command line calls it. */
const FILES: Readonly<Record<Writing, { readonly name: string; readonly kind: 'csv' | 'jsonl' }>> = {
  sessionsCsv: { name: 'sessions', kind: 'csv' },
  decisionsCsv: { name: 'decisions', kind: 'csv' },
  statements: { name: 'statements', kind: 'jsonl' },
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
    return said(await host.save(FILES[what].kind, `${scenario.title} ${FILES[what].name}`, text), notice);
  };
  const saveReceipt = async (text: string): Promise<void> => {
    const { notice } = state();
    const saved = await host.save('txt', 'two-hats-receipt', text);
    if (!saved.ok) said(saved);
    else if (notice?.kind === 'receipt' && state().notice === notice) put({ notice: { ...notice, saved: true } });
  };
  return {
    save: ({ what, withTexts = false }) => during(save(what, withTexts)),
    savePicture: ({ type, name, bytes }) =>
      during(host.save(type, name, bytes).then((outcome) => said(outcome, { kind: 'saved', what: 'picture' }))),
    saveReceipt: ({ text }) => during(saveReceipt(text)),
  };
};
