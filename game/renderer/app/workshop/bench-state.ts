/** What is known of the scenario that lies on the bench, before it is put into words. */
import type { ExploreReport } from '../../../core/authoring/explore/explore.ts';
import type { SimulateReport } from '../../../core/authoring/simulate/simulate.ts';
import type { Scenario } from '../../../core/scenario/scenario.ts';
import type { OpenedWorkshop } from '../../host/host.ts';
import type { BenchNotice, BenchView, Job, Language, Leaving, Saving } from '../../ui/ui.tsx';
import type { Buffers } from './buffers.ts';
import type { Checked } from './checking.ts';

/** What was found about one version of the text. */
export type Found<R> = { readonly report: R; readonly contentHash: string };

export type Bench = {
  readonly workshop: string;
  readonly name: string;
  /** Of the window. */
  readonly language: Language;
  readonly keptIn: OpenedWorkshop['keptIn'];
  readonly pictures: Readonly<Record<string, Uint8Array>>;
  readonly buffers: Buffers;
  readonly saving: Saving;
  readonly notice: BenchNotice | undefined;
  readonly leaving: Leaving | undefined;
  readonly file: string;
  /** Goes up whenever a text was set from elsewhere than the editor. */
  readonly version: number;
  readonly goTo: { readonly line: number; readonly column: number } | undefined;
  /** Where the cursor stands: its keys, joined by dots. */
  readonly place: string;
  readonly schema: object | undefined;
  readonly checked: Checked | undefined;
  readonly checking: 'checking' | 'checked' | 'tooLong';
  /** The last version that could be read: what is drawn while a mistake stands against the present one. */
  readonly sound: (Pick<Checked, 'diagrams' | 'names'> & { readonly scenario: Scenario }) | undefined;
  /** Of the rule that was asked about last. */
  readonly page: BenchView['page'];
  /** The one that is shown; undefined for all at once, or while there is none. */
  readonly storyline: string | undefined;
  readonly exploring: Job;
  readonly explored: Found<ExploreReport> | undefined;
  readonly simulating: Job;
  readonly simulated: Found<SimulateReport> | undefined;
};
