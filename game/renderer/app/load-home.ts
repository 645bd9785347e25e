import type { Host, ScenarioFolder } from '../host/host.ts';
import type { HomeView, ScenarioCard } from '../ui/ui.tsx';
import { readAll, type Reading } from './reader.ts';

const card = (folder: ScenarioFolder, reading: Reading): ScenarioCard => {
  const { id } = folder;
  if (reading.kind === 'tooLong') return { kind: 'tooLong', id };
  const { read } = reading;
  if (!read.ok) return { kind: 'broken', id, findings: read.findings };
  const { title, summary, language, minutes, difficulty, coCreation, policyArea } = read.scenario;
  return { kind: 'ready', id, title, summary, language, minutes, difficulty, coCreation, policyArea };
};

/** What Home shows: the scenarios the host has, read in a worker, and where the saves are. */
export const loadHome = async (host: Host): Promise<HomeView> => {
  const [about, folders] = await Promise.all([host['host.about']({}), host['scenarios.list']({})]);
  const readings = await readAll(folders.map((folder) => folder.files));
  return {
    savesElsewhere: about.savesElsewhere,
    cards: folders.flatMap((folder, at) => {
      const reading = readings[at];
      return reading ? [card(folder, reading)] : [];
    }),
  };
};
