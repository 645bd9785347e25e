/** The two-hats test: the answer in a sentence, then the three lengths it rests on. */
import type { SimulateReport } from '../../../../core/authoring/simulate/simulate.ts';
import type { Scribe } from '../scribe.ts';
import { showBars } from './bars.ts';
import { number, percent } from './names.ts';

export const showHats = (scribe: Scribe, { twoHats }: SimulateReport): void => {
  const { say } = scribe;
  scribe.heading(say.t('simulate.hats'));
  if (twoHats === undefined) return scribe.text(say.t('simulate.hats.unknown'));
  const { pass, share, costs, publicServant, networkManager, free } = twoHats;
  const verdict = pass ? 'pass' : costs ? 'fail' : 'free';
  scribe.text(say.t(`simulate.hats.${verdict}`, { share: percent(say, share) }));
  scribe.text(say.t('simulate.hats.how', { searched: free.searched, measured: free.measured }));
  scribe.line();
  const bar = (label: string, gained: number) => ({ label, amount: gained, words: `+${number(say, gained)}` });
  showBars(
    scribe,
    [
      bar(say.t('simulate.hats.both'), free.gained),
      bar(say.t('hat.publicServant'), publicServant.gained),
      bar(say.t('hat.networkManager'), networkManager.gained),
    ],
    Math.max(free.gained, publicServant.gained, networkManager.gained),
  );
};
