/** What stood against reading a folder or a package, as the screens show it. */
import type { ScenarioFolder } from '../../host/host.ts';
import type { FindingView } from '../../ui/ui.tsx';

export type FolderFindings = ScenarioFolder['findings'];

export const folderFindings = (findings: FolderFindings): readonly FindingView[] =>
  findings.map(({ severity, ...found }, at) => ({
    ...found,
    id: String(at),
    end: undefined,
    fix: undefined,
    severity: severity === 'error' ? 'mistake' : 'hint',
  }));
