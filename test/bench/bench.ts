/**
 * The performance bars, measured in one run (`npm run bench`, `--format json` for machines, `--only engine|window`): medians
 * of several rounds, so that one busy moment does not decide. The exit status is 1 if a bar is missed.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Scenario, readScenario } from '../../game/core/scenario/scenario.ts';
import { type Bar, isMet, lineOf } from './bar.ts';
import { decisionsPerSecond } from './decisions.ts';
import { windowBars } from './window.ts';

const { values } = parseArgs({
  options: {
    format: { type: 'string', default: 'text' },
    rounds: { type: 'string', default: '7' },
    only: { type: 'string', default: '' },
  },
});

const bundled = (id: string): Scenario => {
  const read = readScenario({ 'scenario.yaml': readFileSync(`scenarios/${id}/scenario.yaml`, 'utf8') });
  if (!read.ok) throw new Error(`${id} has ${read.findings.length} findings: run check`);
  return read.scenario;
};

/** Decisions a second with all choices listed before each, ledger kept. */
const engineBars = (): Bar[] => {
  process.stderr.write(`Playing locked-containers at random, ${values.rounds} rounds …\n`);
  const { median, rounds } = decisionsPerSecond(bundled('locked-containers'), Number(values.rounds));
  const detail = `rounds ${rounds.map((n) => n.toLocaleString('en')).join(', ')}`;
  return [
    {
      name: 'decide, all choices listed, ledger kept',
      measured: median,
      bar: 100_000,
      atMost: false,
      unit: 'decisions/s',
      detail,
    },
  ];
};

const bars = [
  ...(values.only === 'window' ? [] : engineBars()),
  ...(values.only === 'engine' ? [] : await windowBars()),
];
const met = bars.every(isMet);
process.stdout.write(
  values.format === 'json'
    ? `${JSON.stringify({ met, bars: bars.map((one) => ({ ...one, met: isMet(one) })) })}\n`
    : bars.map((one) => `${lineOf(one)}\n`).join(''),
);
process.exitCode = met ? 0 : 1;
