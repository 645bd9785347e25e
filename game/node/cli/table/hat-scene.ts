/** Changing hats: to whom you say so, and why; or without a word. */
import type { WeekView } from '../../../core/view/view.ts';
import { priceWords } from '../text/show-price.ts';
import { type Hand, freeText } from './hand.ts';
import { numbersIn } from './pick.ts';

const MOST_TOLD = 3;

/** An empty line leaves the hat as it is. */
export const hatScene = async (hand: Hand, control: NonNullable<WeekView['hatControl']>): Promise<void> => {
  const { scribe } = hand;
  const { say, paint } = scribe;
  const { other, silent } = control;
  const open = control.announced.filter(({ closed }) => closed === undefined);
  scribe.heading(say.t(`hat.scene.${other}`));
  const [first] = open;
  if (first === undefined) scribe.text(say.t('hat.nobody'));
  else scribe.text(say.t(`hat.announce.${other}`, { price: priceWords(first.price, say) }));
  for (const [i, { decision }] of open.entries()) {
    if (decision.kind !== 'hat' || decision.announcedTo === 'silent') continue;
    const [id] = decision.announcedTo;
    scribe.line(`  ${String(i + 1).padEnd(3)} ${nameOf(hand, id!)}`);
  }
  if (silent !== undefined) {
    const why = silent.closed === undefined ? priceWords(silent.price, say) : say.words(silent.closed);
    scribe.line(`  ${'s'.padEnd(3)} ${say.words(silent.title)}  ${paint('faint', why)}`);
  }
  const typed = await hand.ask(say.t('hat.ask', { n: MOST_TOLD }));
  if (typed === '') return;
  if (typed === 's' && silent !== undefined) return void (await hand.decide(silent.decision));
  const picked = numbersIn(typed, open.length, MOST_TOLD);
  if (picked === undefined || picked.length === 0) return scribe.line(say.t('hat.again', { n: MOST_TOLD }));
  const announcedTo = picked.flatMap((i) => announced(open[i]!.decision));
  const reason = await hand.ask(say.t('hat.reason'));
  await hand.decide({ kind: 'hat', hat: other, announcedTo }, { texts: freeText('announcementReason', reason) });
};

type Decision = NonNullable<WeekView['hatControl']>['announced'][number]['decision'];

const announced = (decision: Decision): readonly string[] =>
  decision.kind === 'hat' && decision.announcedTo !== 'silent' ? decision.announcedTo : [];

const nameOf = (hand: Hand, id: string): string =>
  hand.scribe.say.words(hand.desk().game.scenario.texts[`actors.${id}.name`] ?? id);
