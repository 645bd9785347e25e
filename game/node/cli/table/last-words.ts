/** Before the last turn is closed: the handover. After the ending: a commitment and a question to take along. */
import type { Log } from './log.ts';
import { type Beside, type Hand, freeText } from './hand.ts';
import { numbersIn } from './pick.ts';

const MOST_SENTENCES = 4;

/** Lines of the log that tell something: no undoing, no end of a turn; `title` says them in words. */
export type Told = { readonly n: number; readonly title: string };

/** Chooses up to four sentences out of the log, and asks for one of your own. */
export const handover = async (hand: Hand, told: readonly Told[]): Promise<Beside> => {
  const { scribe } = hand;
  const { t } = scribe.say;
  scribe.heading(t('handover'));
  scribe.text(t('handover.what', { n: MOST_SENTENCES }));
  for (const [i, { title }] of told.entries()) scribe.text(title, `  ${String(i + 1).padEnd(3)} `, '      ');
  let picked: number[] | undefined;
  while (picked === undefined) {
    picked = numbersIn(await hand.ask(t('handover.pick', { n: MOST_SENTENCES })), told.length, MOST_SENTENCES);
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

/** The lines of a log that stand: what was undone is left out together with its undoing. */
export const standing = (log: Log): { readonly n: number; readonly decision: string }[] => {
  const kept: { n: number; decision: string }[] = [];
  for (const { n, decision } of log.lines()) {
    if (decision === undefined) continue;
    if (decision.endsWith(' undo')) kept.pop();
    else kept.push({ n, decision });
  }
  return kept;
};
