/** `preview <folder>`: the running game in the browser, following each save. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { goalIds } from '../../../core/authoring/explore/explore.ts';
import { openInBrowser } from '../../web/web.ts';
import type { Command } from '../command.ts';
import { notAScenario } from '../about-folder.ts';
import { goalsLike } from '../goals-like.ts';
import { checkFolder, packageRoot, scenarioFolder } from '../open-scenario.ts';
import type { Start } from '../preview/beginning.ts';
import { wayTo } from '../preview/find-state.ts';
import { PREVIEW_PORTS, servePreview } from '../preview/serve-preview.ts';
import { decisionsFrom, decisionsIn } from '../table/decisions.ts';
import type { Terminal } from '../terminal.ts';
import { findingLineIn } from '../text/finding-line.ts';
import type { Say } from '../text/say.ts';
import { EXIT, Obstacle, UsageError, parsed } from '../usage.ts';

const OPTIONS = {
  port: { type: 'string' },
  week: { type: 'string' },
  decisions: { type: 'string' },
  state: { type: 'string' },
  seed: { type: 'string' },
  'no-open': { type: 'boolean' },
  lang: { type: 'string' },
} as const;

type Values = ReturnType<typeof read>['values'];
const read = (args: readonly string[]) => parsed(args, OPTIONS);

/** Runs until it is interrupted. */
export const preview: Command = async (args, terminal, say) => {
  const { values, positionals } = read(args);
  const [given, ...more] = positionals;
  if (given === undefined || more.length > 0) throw new UsageError(say.t('usage.one-folder'));
  const ports = portsFrom(values.port, say);
  const start = await startFrom(values, terminal, say);
  const seed = seedFrom(values.seed, say);
  const folder = scenarioFolder(given);
  const nothing = notAScenario(folder);
  if (nothing) throw new Obstacle(findingLineIn(given, nothing, say));
  if (start.kind === 'state') await refuseUnknown(start.id, given, say);
  const built = join(packageRoot() ?? '.', 'out/renderer');
  if (!existsSync(join(built, 'index.html'))) throw new Obstacle(say.t('preview.unbuilt'));
  const followed = (findings: readonly { readonly severity: string }[]): void => {
    const n = findings.filter((one) => one.severity === 'error').length;
    terminal.err(`${say.t(n > 0 ? 'preview.faulty' : 'preview.followed', { folder: given, n })}\n`);
  };
  const served = await servePreview({ folder, built, ports, seed, start, say, followed });
  if (served === undefined) throw new Obstacle(say.t('preview.port-taken', { port: String(ports[0]) }));
  terminal.out(`${say.t('preview.at', { address: served.address })}\n`);
  terminal.err(`${say.t('preview.runs', { folder: given })}\n`);
  if (values['no-open'] !== true) await openInBrowser(served.address);
  await interrupted();
  await served.close();
  terminal.err(`${say.t('preview.ended')}\n`);
  return EXIT.fine;
};

/** A state that the scenario does not have is refused before anybody waits for it; one with mistakes is shown with them. */
const refuseUnknown = async (id: string, given: string, say: Say): Promise<void> => {
  const read = await checkFolder(scenarioFolder(given));
  if (!read.ok) return;
  const there = goalIds(read.scenario);
  if (there.includes(id)) return;
  throw new UsageError(say.t('explore.no-goal', { id, there: goalsLike(id, there) }));
};

const LOOK_MS = 1_000;

/** By Ctrl+C, or because whoever started this is gone: a server that nobody can end must not stay. */
const interrupted = (): Promise<void> =>
  new Promise((resolve) => {
    const parent = process.ppid;
    const looking = setInterval(() => process.ppid !== parent && over(), LOOK_MS);
    const over = (): void => {
      clearInterval(looking);
      resolve();
    };
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, over);
  });

const portsFrom = (given: string | undefined, say: Say): readonly number[] => {
  if (given === undefined) return PREVIEW_PORTS;
  const port = /^\d{1,5}$/.test(given) ? Number(given) : 0;
  if (port < 1024 || port > 65_535) throw new UsageError(say.t('preview.port'));
  return [port];
};

const LARGEST_SEED = 2 ** 32 - 1;

const seedFrom = (given: string | undefined, say: Say): number => {
  if (given === undefined) return 1;
  if (!/^\d{1,10}$/.test(given) || Number(given) > LARGEST_SEED) throw new UsageError(say.t('usage.seed'));
  return Number(given);
};

const startFrom = async ({ week, decisions, state }: Values, terminal: Terminal, say: Say): Promise<Start> => {
  if ([week, decisions, state].filter((one) => one !== undefined).length > 1) {
    throw new UsageError(say.t('preview.one-start'));
  }
  if (week !== undefined) {
    if (!/^[1-9]\d{0,2}$/.test(week)) throw new UsageError(say.t('preview.week'));
    return { kind: 'week', week: Number(week) };
  }
  if (decisions !== undefined) {
    const lines: string[] = [];
    for await (const line of await decisionsFrom(decisions, terminal, say)) lines.push(...decisionsIn(line));
    return { kind: 'decisions', lines };
  }
  if (state !== undefined)
    return { kind: 'state', id: state, find: (scenario, wanted) => wayTo(scenario, state, wanted) };
  return { kind: 'first' };
};
