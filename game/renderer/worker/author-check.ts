import '../../core/contract/jitless.ts';
import { diagramOf } from '../../core/authoring/diagram/diagram.ts';
import { lint } from '../../core/authoring/lint/lint.ts';
import { type Scenario, scenarioJsonSchema } from '../../core/scenario/scenario.ts';
import { declaredIn } from './declared.ts';

type ToCheck = {
  readonly number: number;
  readonly files: Readonly<Record<string, string>>;
  readonly pictures: Readonly<Record<string, Uint8Array>>;
};

const diagramsOf = (scenario: Scenario | undefined) =>
  Object.fromEntries(Object.keys(scenario?.storylines ?? {}).map((id) => [id, diagramOf(scenario!, id)]));

/** Checks a scenario that is being written, off the window's thread, draws it, and says what can be written in it. */
self.addEventListener('message', ({ data: { number, files, pictures } }: MessageEvent<ToCheck>) => {
  const { findings, scenario } = lint(files, undefined, pictures);
  const diagrams = diagramsOf(scenario);
  self.postMessage({ kind: 'checked', number, findings, scenario, diagrams, ...declaredIn(files, scenario) });
});

self.postMessage({ kind: 'ready', schema: scenarioJsonSchema({ marked: true }) });
