/** Games for tests: scenarios built from fixed parts, and play in the notation of decisions. */
import { readFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { type Game, begin, decide, parseDecision, read } from '../../game/core/engine/engine.ts';
import { type Scenario, readScenario } from '../../game/core/scenario/scenario.ts';
import { smallTown } from './small-town.ts';

type Patch = { readonly [key: string]: unknown };

const isMap = (value: unknown): value is Patch => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Lays a patch over a value: maps are merged, `undefined` removes, all else replaces. */
export const patched = (value: unknown, patch: unknown): unknown => {
  if (!isMap(value) || !isMap(patch)) return patch;
  const merged: Record<string, unknown> = { ...value };
  for (const [key, change] of Object.entries(patch)) {
    if (change === undefined) delete merged[key];
    else merged[key] = key in merged ? patched(merged[key], change) : change;
  }
  return merged;
};

/** The small town as YAML, with changes. */
export const scenarioText = (patch: Patch = {}): string =>
  stringify(patched(smallTown, patch), { aliasDuplicateObjects: false });

/** A checked scenario; fails with its findings when the patch broke it. */
export const scenarioFrom = (text: string): Scenario => {
  const read_ = readScenario({ 'scenario.yaml': text });
  if (!read_.ok)
    throw new Error(
      read_.findings.map((f) => `${f.line}:${f.column} ${f.rule} ${JSON.stringify(f.message)}`).join('\n'),
    );
  return read_.scenario;
};

export const aScenario = (patch: Patch = {}): Scenario => scenarioFrom(scenarioText(patch));

/** A bundled scenario by its folder. */
export const bundled = (folder: string): Scenario =>
  scenarioFrom(readFileSync(new URL(`../../scenarios/${folder}/scenario.yaml`, import.meta.url), 'utf8'));

const linesOf = (decisions: string): string[] =>
  decisions
    .split(/[;\n]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Plays decisions (`;` between them); throws at the first that is refused, with its code. */
export const play = (start: Scenario | Game, decisions: string, seed = 1): Game => {
  let game = 'ledger' in start ? start : begin(start, seed);
  for (const line of linesOf(decisions)) {
    const parsed = parseDecision(line);
    if (!parsed.ok) throw new Error(`${line}: ${parsed.message}`);
    const result = decide(game, parsed.dated);
    if (!result.ok) throw new Error(`${line}: ${result.refusal.code}`);
    game = result.value;
  }
  return game;
};

/** The code with which the last of these decisions is refused, or `allowed`. */
export const refusalOf = (start: Scenario | Game, decisions: string, seed = 1): string => {
  const lines = linesOf(decisions);
  const before = play(start, lines.slice(0, -1).join(';'), seed);
  const parsed = parseDecision(lines.at(-1) ?? '');
  if (!parsed.ok) throw new Error(parsed.message);
  const result = decide(before, parsed.dated);
  return result.ok ? 'allowed' : result.refusal.code;
};

/** How much a quantity changed between two games. */
export const change = (before: Game, after: Game, name: string): number => read(after, name)! - read(before, name)!;
