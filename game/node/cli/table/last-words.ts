/** Before the last turn is closed: the handover. After the ending: a commitment and a question to take along. */
import { HANDOVER_SENTENCES, type HandoverLine } from '../../../core/view/view.ts';
import { type Beside, type Hand, freeText } from './hand.ts';
import { numbersIn } from './pick.ts';

/** Chooses up to four sentences out of the log, and asks for one of your own. */
export const handover = async (hand: Hand, told: readonly HandoverLine[]): Promise<Beside> => {
  const { scribe } = hand;
  const { t } = scribe.say;
  scribe.heading(t('handover'));
  scribe.text(t('handover.what', { n: HANDOVER_SENTENCES }));
  for (const [i, { week, title }] of told.entries()) {
    scribe.text(t('handover.line', { week, title }), `  ${String(i + 1).padEnd(3)} `, '      ');
  }
  let picked: number[] | undefined;
  while (picked === undefined) {
    picked = numbersIn(await hand.ask(t('handover.pick', { n: HANDOVER_SENTENCES })), told.length, HANDOVER_SENTENCES);
  }
  const own = await hand.ask(t('handover.own'));
  return { notes: { handover: picked.map((i) => told[i]!.n) }, texts: freeText('handover', own) };
};

/** Everything after the ending may be skipped. */
export const afterwards = async (hand: Hand): Promise<void> => {
  const { t } = hand.scribe.say;
  hand.scribe.text(t('afterwards'));
  const otherWeek = await hand.ask(t('afterwards.week'));
  const commitment = await hand.ask(t('afterwards.commitment'));
  const question = await hand.ask(t('afterwards.question'));
  const texts = [
    ...freeText('otherWeek', otherWeek),
    ...freeText('commitment', commitment),
    ...freeText('question', question),
  ];
  if (texts.length > 0) await hand.note({ texts });
};
