/**
 * The performance bars, measured in one run (`npm run bench`, `--format json` for machines): medians of several rounds, so
 * that one busy moment does not decide. The exit status is 1 if a bar is missed.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Scenario, readScenario } from '../../game/core/scenario/scenario.ts';
import { decisionsPerSecond } from './decisions.ts';

const { values } = parseArgs({
  options: { format: { type: 'string', default: 'text' }, rounds: { type: 'string', default: '7' } },
});

const bundled = (id: string): Scenario => {
  const read = readScenario({ 'scenario.yaml': readFileSync(`scenarios/${id}/scenario.yaml`, 'utf8') });
  if (!read.ok) throw new Error(`${id} has ${read.findings.length} findings: run check`);
  return read.scenario;
};

/** Decisions a second with all choices listed before each, ledger kept. */
const BAR = 100_000;

process.stderr.write(`Playing locked-containers at random, ${values.rounds} rounds …\n`);
const result = decisionsPerSecond(bundled('locked-containers'), Number(values.rounds));
const met = result.median >= BAR;
process.stdout.write(
  values.format === 'json'
    ? `${JSON.stringify({ decisionsPerSecond: result.median, bar: BAR, met, rounds: result.rounds })}\n`
    : `decide, all choices listed, ledger kept: ${result.median.toLocaleString('en')} decisions/s ` +
        `(bar ${BAR.toLocaleString('en')}, ${met ? 'met' : 'missed'}; rounds ${result.rounds.map((n) => n.toLocaleString('en')).join(', ')})\n`,
);
process.exitCode = met ? 0 : 1;
