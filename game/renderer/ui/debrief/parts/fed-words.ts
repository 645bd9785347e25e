/** What fed a risk, in words. */
import type { Debrief, RiskGrown } from '../../../../core/debrief/debrief.ts';
import type { Say } from '../../text/text.ts';

/** Of a promise that was left alone it says so: it is not the promise that fed the risk. */
export const fedWords = (
  { house }: Pick<Debrief, 'house'>,
  { why }: Pick<RiskGrown['fed'][number], 'why'>,
  say: Say,
): string => {
  const promised = typeof why !== 'string' && why.key === 'cause.promise.named' ? why.values?.['text'] : undefined;
  const orphaned = house.promises.find(({ text, state }) => text === promised && state === 'orphaned');
  return orphaned === undefined
    ? say.words(why)
    : say('back.unseen.promise', { text: orphaned.text.replaceAll('*', '') });
};
