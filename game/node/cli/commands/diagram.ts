/** `diagram <folder>`: the storylines as pictures. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { diagramOf, mermaidOf, svgOf, svgSheetOf, xstateJsonOf } from '../../../core/authoring/diagram/diagram.ts';
import type { Scenario } from '../../../core/scenario/scenario.ts';
import { writeSafely } from '../../files/files.ts';
import type { Command } from '../command.ts';
import { openScenario } from '../open-scenario.ts';
import { EXIT, Obstacle, UsageError, parsed } from '../usage.ts';
import { written } from '../written.ts';

type Look = { readonly theme: 'light' | 'dark' };
type Drawing = {
  readonly ending: string;
  /** One storyline, or all of them together. */
  readonly draw: (scenario: Scenario, storyline: string | undefined, look: Look) => string;
};

const svg: Drawing['draw'] = (scenario, storyline, look) =>
  storyline === undefined
    ? svgSheetOf(
        Object.keys(scenario.storylines).map((id) => diagramOf(scenario, id)),
        scenario.title,
        look,
      )
    : svgOf(diagramOf(scenario, storyline), look);

const DRAWINGS: Readonly<Record<string, Drawing>> = {
  svg: { ending: 'svg', draw: svg },
  mermaid: { ending: 'mmd', draw: (scenario, storyline) => mermaidOf(scenario, storyline) },
  xstate: { ending: 'json', draw: (scenario, storyline) => xstateJsonOf(scenario, storyline) },
};

/** Prints one picture, or writes one a storyline with `--out`; files of the same name are written anew. */
export const diagram: Command = async (args, terminal, say) => {
  const { values, positionals } = parsed(args, {
    storyline: { type: 'string' },
    format: { type: 'string' },
    out: { type: 'string' },
    dark: { type: 'boolean' },
    lang: { type: 'string' },
  });
  const [folder, ...more] = positionals;
  if (folder === undefined || more.length > 0) throw new UsageError(say.t('usage.one-folder'));
  const format = values.format ?? 'svg';
  const drawing = Object.hasOwn(DRAWINGS, format) ? DRAWINGS[format] : undefined;
  if (drawing === undefined) throw new UsageError(`--format: ${Object.keys(DRAWINGS).join(' | ')}`);
  const { scenario } = await openScenario(folder, terminal, say);
  const names = Object.keys(scenario.storylines);
  if (names.length === 0) throw new Obstacle(say.t('diagram.none'));
  const { storyline } = values;
  if (storyline !== undefined && !names.includes(storyline)) {
    throw new UsageError(say.t('diagram.unknown', { name: storyline, names: names.join(', ') }));
  }
  const look: Look = { theme: values.dark === true ? 'dark' : 'light' };
  if (values.out === undefined) {
    terminal.out(drawing.draw(scenario, storyline, look));
    return EXIT.fine;
  }
  const place = values.out;
  await written(place, say, async () => void (await mkdir(place, { recursive: true })));
  for (const name of storyline === undefined ? names : [storyline]) {
    const file = join(place, `${name}.${drawing.ending}`);
    await written(file, say, () => writeSafely(file, drawing.draw(scenario, name, look)));
    terminal.err(`${say.t('diagram.written', { file, title: scenario.storylines[name]!.title ?? name })}\n`);
  }
  return EXIT.fine;
};
