import '../../core/contract/jitless.ts';
import enChart from '../../../assets/locales/en/chart.json' with { type: 'json' };
import enGame from '../../../assets/locales/en/game.json' with { type: 'json' };
import nlChart from '../../../assets/locales/nl/chart.json' with { type: 'json' };
import nlGame from '../../../assets/locales/nl/game.json' with { type: 'json' };
import { diagramOf } from '../../core/authoring/diagram/diagram.ts';
import { lint } from '../../core/authoring/lint/lint.ts';
import { peoplesWording } from '../../core/authoring/wording/wording.ts';
import { type Scenario, scenarioJsonSchema } from '../../core/scenario/scenario.ts';
import { sayFrom } from '../../core/view/view.ts';
import { declaredIn } from './declared.ts';

type ToCheck = {
  readonly number: number;
  readonly files: Readonly<Record<string, string>>;
  readonly pictures: Readonly<Record<string, Uint8Array>>;
  /** Of the window: the words of the drawings. */
  readonly language: 'en' | 'nl';
};

const SAY = {
  en: sayFrom({ ...enGame, ...enChart }, 'en'),
  nl: sayFrom({ ...nlGame, ...nlChart }, 'nl'),
};

const diagramsOf = (scenario: Scenario, language: ToCheck['language']) => {
  const wording = peoplesWording(scenario, SAY[language]);
  return Object.fromEntries(Object.keys(scenario.storylines).map((id) => [id, diagramOf(scenario, id, wording)]));
};

/** Checks a scenario that is being written, off the window's thread, draws it, and says what can be written in it. */
self.addEventListener('message', ({ data: { number, files, pictures, language } }: MessageEvent<ToCheck>) => {
  const { findings, scenario } = lint(files, undefined, pictures);
  const diagrams = scenario === undefined ? {} : diagramsOf(scenario, language);
  self.postMessage({ kind: 'checked', number, findings, scenario, diagrams, ...declaredIn(files, scenario) });
});

self.postMessage({ kind: 'ready', schema: scenarioJsonSchema({ marked: true }) });
