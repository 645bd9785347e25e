/**
 * The performance bars, measured in one run (`npm run bench`, `--format json` for machines, `--only engine|authoring|class|what-if|window|room`):
 * medians of several rounds, so that one busy moment does not decide. The exit status is 1 if a bar is missed.
 */
import { parseArgs } from 'node:util';
import { authoringBars } from './authoring.ts';
import { type Bar, isMet, lineOf } from './bar.ts';
import { classBars } from './class.ts';
import { engineBars } from './engine.ts';
import { roomBars } from './room.ts';
import { whatIfBars } from './what-if.ts';
import { windowBars } from './window.ts';

const { values } = parseArgs({
  options: {
    format: { type: 'string', default: 'text' },
    rounds: { type: 'string', default: '7' },
    only: { type: 'string', default: '' },
  },
});

const PARTS: Readonly<Record<string, () => readonly Bar[] | Promise<readonly Bar[]>>> = {
  engine: () => engineBars(Number(values.rounds), tell),
  authoring: () => authoringBars(Number(values.rounds), tell),
  class: () => classBars(Number(values.rounds), tell),
  'what-if': () => whatIfBars(Number(values.rounds), tell),
  window: windowBars,
  room: roomBars,
};

const tell = (what: string): void => {
  process.stderr.write(`${what}\n`);
};

const ratiosOf = (bars: readonly Bar[]): object =>
  Object.fromEntries(bars.flatMap(({ ratio, measured }) => (ratio === undefined ? [] : [[ratio, measured]])));

const report = (bars: readonly Bar[], met: boolean): string =>
  values.format === 'json'
    ? `${JSON.stringify({ ratios: ratiosOf(bars), met, bars: bars.map((one) => ({ ...one, met: isMet(one) })) })}\n`
    : bars.map((one) => `${lineOf(one)}\n`).join('');

if (values.only !== '' && !Object.hasOwn(PARTS, values.only)) {
  tell(`There is no part "${values.only}". There are: ${Object.keys(PARTS).join(', ')}.`);
  process.exitCode = 2;
} else {
  const bars: Bar[] = [];
  for (const [part, measure] of Object.entries(PARTS))
    if (values.only === '' || values.only === part) bars.push(...(await measure()));
  const met = bars.every(isMet);
  process.stdout.write(report(bars, met));
  process.exitCode = met ? 0 : 1;
}
