/** The bench in values that a screen can show. Pure. */
import type { Finding, Scenario } from '../../../core/scenario/scenario.ts';
import type { BenchView, CheckView, FileTab, FindingView, LinePicture } from '../../ui/ui.tsx';
import { balanceView } from './balance-view.ts';
import type { Bench } from './bench-state.ts';
import { statePictures } from './state-picture.ts';
import { storyView } from './story-view.ts';

const MAIN = 'scenario.yaml';

export const benchView = (bench: Bench): BenchView => {
  const scenario = bench.sound?.scenario;
  const check = checkView(bench);
  return {
    kind: 'bench',
    name: bench.name,
    title: scenario?.texts['title'],
    language: scenario?.language,
    keptIn: bench.keptIn,
    saving: bench.saving,
    notice: bench.notice,
    leaving: bench.leaving,
    files: filesOf(bench, check.findings),
    editor: {
      file: bench.file,
      text: bench.buffers[bench.file]?.text ?? '',
      version: bench.version,
      goTo: bench.goTo,
      findings: check.findings.filter(({ file }) => file === bench.file),
      pictures: bench.file === MAIN ? picturesOf(bench) : [],
      knows: bench.schema && {
        schema: bench.schema,
        names: { ...bench.sound?.names, ...bench.checked?.names },
      },
    },
    check,
    story: storyView(bench),
    balance: balanceView(bench),
    page: bench.page,
  };
};

const checkView = ({ checked, checking }: Bench): CheckView => {
  const findings = (checked?.findings ?? []).map(findingView);
  const mistakes = findings.filter(({ severity }) => severity === 'mistake').length;
  return { findings, mistakes, hints: findings.length - mistakes, kind: checking };
};

const findingView = (
  { file, line, column, end, severity, rule, message, hint, fix }: Finding,
  at: number,
): FindingView => ({
  // The number finds it again; the rest tells React that another one stands there now.
  id: `${at} ${rule} ${line}:${column}`,
  file,
  line,
  column,
  end,
  severity: severity === 'error' ? 'mistake' : 'hint',
  rule,
  message,
  hint,
  fix: fix?.title,
});

const filesOf = ({ buffers }: Bench, findings: readonly FindingView[]): readonly FileTab[] =>
  Object.keys(buffers)
    .toSorted((a, b) => Number(b === MAIN) - Number(a === MAIN) || a.localeCompare(b))
    .map((file) => {
      const own = findings.filter((one) => one.file === file);
      const mistakes = own.filter(({ severity }) => severity === 'mistake').length;
      return { file, mistakes, hints: own.length - mistakes };
    });

/** As the game draws them: by their id, where the author says no other seed. */
const portraitOf = (scenario: Scenario, id: string) => {
  const portrait = scenario.actors[id]?.portrait;
  return { ...portrait, seed: portrait?.seed ?? id };
};

/** People's faces and what becomes of the story, beside the lines in which they are written. */
const picturesOf = ({ sound, checked }: Bench): readonly LinePicture[] => {
  if (sound === undefined || checked === undefined) return [];
  const { scenario } = sound;
  const faces = Object.keys(scenario.actors).flatMap((id): LinePicture[] => {
    const line = checked.lines[`actors.${id}`];
    return line === undefined ? [] : [{ line, kind: 'face', portrait: portraitOf(scenario, id) }];
  });
  const states = [...statePictures(scenario)].flatMap(([path, picture]): LinePicture[] => {
    const line = checked.lines[path];
    return line === undefined ? [] : [{ line, kind: 'state', picture }];
  });
  return [...faces, ...states].toSorted((a, b) => a.line - b.line);
};
