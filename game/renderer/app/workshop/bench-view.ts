/** The bench in values that a screen can show. Pure. */
import { MAIN_FILE } from '../../../core/file-names.ts';
import type { Finding, Scenario } from '../../../core/scenario/scenario.ts';
import type { BenchView, FileTab, FindingView, LinePicture } from '../../ui/ui.tsx';
import { picturesOf as pictureBytes } from '../shelf.ts';
import { balanceView } from './balance-view.ts';
import type { Bench } from './bench-state.ts';
import { besideOf } from './beside/beside-card.ts';
import { inLanguageOf } from './in-language.ts';
import { outlineOf, placeInOutline } from './outline.ts';
import { portraitOf } from './portrait.ts';
import { remembered } from './remembered.ts';
import { statePictures } from './state-picture.ts';
import { storyView } from './story-view.ts';

export const benchView = (bench: Bench): BenchView => {
  const { sound, checked, checking, file, place } = bench;
  const { explored, exploring, simulated, simulating, storyline } = bench;
  const scenario = sound?.scenario;
  const findings = findingsOf({ checked });
  const mistakes = findings.filter(({ severity }) => severity === 'mistake').length;
  const shown = inLanguageOf({ scenario, file });
  const own = findingsIn({ findings, file });
  return {
    kind: 'bench',
    name: bench.name,
    title: scenario?.texts['title'],
    language: scenario?.language,
    keptIn: bench.keptIn,
    saving: bench.saving,
    notice: bench.notice,
    leaving: bench.leaving,
    files: filesOf({ buffers: bench.buffers, findings }),
    editor: {
      file,
      text: bench.buffers[file]?.text ?? '',
      version: bench.version,
      goTo: bench.goTo,
      findings: own,
      pictures: file === MAIN_FILE ? picturesOf({ scenario, checked }) : NONE,
      knows: knowledgeOf({ schema: bench.schema, sound, checked }),
    },
    outline: {
      groups: groupsOf({ checked, scenario: shown.scenario, file, findings: own }),
      at: placeInOutline(place.split('.')),
      language: shown.language,
    },
    pictures: bytesOf({ scenario, pictures: bench.pictures }),
    beside: cardOf({ ...shown, diagrams: sound?.diagrams, place }),
    check: {
      findings,
      mistakes,
      hints: findings.length - mistakes,
      kind: checking,
      isRead: checked?.scenario !== undefined,
    },
    story: storyOf({
      sound,
      checked,
      checking,
      explored,
      exploring,
      storyline,
      here: place.startsWith('storylines.') ? place : '',
    }),
    balance: balanceOf({ sound, checked, checking, simulated, simulating }),
    page: bench.page,
  };
};

const NONE: readonly LinePicture[] = [];

// What follows is worked out anew only where something that it is made of is another one.

const findingsOf = remembered(({ checked }: Pick<Bench, 'checked'>) => (checked?.findings ?? []).map(findingView));

type In = { readonly findings: readonly FindingView[]; readonly file: string };
const findingsIn = remembered(({ findings, file }: In) => findings.filter((one) => one.file === file));

const groupsOf = remembered(
  ({
    checked,
    scenario,
    file,
    findings,
  }: In & Pick<Bench, 'checked'> & { readonly scenario: Scenario | undefined }) => {
    const lines = (file === MAIN_FILE ? checked?.lines : checked?.localeLines[file]) ?? {};
    return outlineOf({ lines, scenario, findings });
  },
);

const cardOf = remembered(besideOf);
const bytesOf = remembered(
  ({ scenario, pictures }: Pick<Bench, 'pictures'> & { readonly scenario: Scenario | undefined }) =>
    scenario === undefined ? new Map<string, Uint8Array>() : pictureBytes(scenario, pictures),
);
const storyOf = remembered(storyView);
const balanceOf = remembered(balanceView);

const knowledgeOf = remembered(({ schema, sound, checked }: Pick<Bench, 'schema' | 'sound' | 'checked'>) =>
  schema === undefined ? undefined : { schema, names: { ...sound?.names, ...checked?.names } },
);

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

const filesOf = ({
  buffers,
  findings,
}: Pick<Bench, 'buffers'> & { readonly findings: readonly FindingView[] }): readonly FileTab[] =>
  Object.keys(buffers)
    .toSorted((a, b) => Number(b === MAIN_FILE) - Number(a === MAIN_FILE) || a.localeCompare(b))
    .map((file) => {
      const own = findings.filter((one) => one.file === file);
      const mistakes = own.filter(({ severity }) => severity === 'mistake').length;
      return { file, mistakes, hints: own.length - mistakes };
    });

type Drawn = Pick<Bench, 'checked'> & { readonly scenario: Scenario | undefined };

/** People's faces and what becomes of the story, beside the lines in which they are written. */
const picturesOf = remembered(({ scenario, checked }: Drawn): readonly LinePicture[] => {
  if (scenario === undefined || checked === undefined) return NONE;
  const faces = Object.keys(scenario.actors).flatMap((id): LinePicture[] => {
    const line = checked.lines[`actors.${id}`];
    return line === undefined ? [] : [{ line, kind: 'face', portrait: portraitOf(scenario, id) }];
  });
  const states = [...statePictures(scenario)].flatMap(([path, picture]): LinePicture[] => {
    const line = checked.lines[path];
    return line === undefined ? [] : [{ line, kind: 'state', picture }];
  });
  return [...faces, ...states].toSorted((a, b) => a.line - b.line);
});
