/** A storyline as the Workshop draws it: its chart, and on it what exploring and checking have found. Pure. */
import { MAIN_FILE } from '../../../core/file-names.ts';
import type { Diagram, DiagramEdge, DiagramNode } from '../../../core/authoring/diagram/diagram.ts';
import type { ExploreReport, Trap } from '../../../core/authoring/explore/explore.ts';
import type { ExploredView, NodeStanding, SmallStory, StoryEdge, StoryNode, StoryView } from '../../ui/ui.tsx';
import type { Bench } from './bench-state.ts';
import { exploredFindings } from './explored-findings.ts';
import { keyOf, lineOf } from './line-of.ts';
import { statePictures } from './state-picture.ts';
import { weekOf } from './witness.ts';

const STATE = 'state:';

/** What it is made of; `here`: the place of the cursor, where that is in a storyline. */
export type StoryGiven = Pick<Bench, 'sound' | 'checked' | 'checking' | 'explored' | 'exploring' | 'storyline'> & {
  readonly here: string;
};

export const storyView = (given: StoryGiven): StoryView => {
  const { sound, explored, exploring, storyline } = given;
  const diagram = storyline === undefined ? undefined : sound?.diagrams[storyline];
  const report = explored?.report;
  const all = Object.values(sound?.diagrams ?? {});
  const places = (diagram === undefined ? all : [diagram]).flatMap(({ nodes }) => nodes.filter(isPlace));
  return {
    storylines: all.map(({ storyline: id, title, nodes }) => ({
      id,
      title,
      unseen: report === undefined ? 0 : nodes.filter((node) => isPlace(node) && !(node.id in report.reached)).length,
    })),
    storyline: diagram?.storyline,
    overview: diagram === undefined ? all.map((one) => smallStory(given, one)) : [],
    drawing: diagram && {
      title: diagram.title,
      width: diagram.width,
      height: diagram.height,
      frame: { x: 0, y: 0, width: diagram.width, height: diagram.height },
      nodes: nodesOf(given, diagram.nodes),
      edges: edgesOf(given, diagram.edges),
    },
    job: exploring,
    explored: report && exploredView(given, report, places),
  };
};

const smallStory = (given: StoryGiven, { storyline, title, width, height, nodes, edges }: Diagram): SmallStory => {
  const report = given.explored?.report;
  const places = nodes.filter(isPlace);
  return {
    id: storyline,
    title,
    width,
    height,
    nodes: nodesOf(given, nodes),
    edges: edgesOf(given, edges),
    reached: report && places.filter(({ id }) => id in report.reached).length,
    of: places.length,
  };
};

/** What the explorer names: states that hold no others, and those that do. */
const isPlace = ({ id, kind }: DiagramNode): boolean => id.startsWith(STATE) && kind !== 'initial';

const exploredView = (bench: StoryGiven, report: ExploreReport, places: readonly DiagramNode[]): ExploredView => ({
  states: report.states,
  exhaustive: report.exhaustive,
  partial: report.partial,
  stale: isStale(bench, bench.explored?.contentHash),
  reached: places.filter(({ id }) => id in report.reached).length,
  of: places.length,
  findings: exploredFindings(bench, report),
});

/** Whether the text is another one than what a report is about. */
export const isStale = (
  { checked, checking }: Pick<Bench, 'checked' | 'checking'>,
  contentHash: string | undefined,
): boolean => checking !== 'checked' || checked?.scenario?.contentHash !== contentHash;

const nodesOf = (bench: StoryGiven, nodes: readonly DiagramNode[]): readonly StoryNode[] => {
  const pictures = bench.sound === undefined ? new Map<string, never>() : statePictures(bench.sound.scenario);
  const report = bench.explored?.report;
  const locks = new Map(
    report?.traps.flatMap((trap) => (trap.state === undefined ? [] : [[trap.state, trap] as const])),
  );
  return nodes.map((node) => ({
    ...node,
    standing: isPlace(node) ? standingOf(node.id, report, locks.get(node.id)) : 'unknown',
    week: report?.reached[node.id] && weekOf(report.reached[node.id]!),
    picture: pictures.get(keyOf(node.path)),
    line: lineOf(bench, node.path),
    reason: report?.unreachable[node.id],
    mistaken: mistakeIn(bench, node.path, node.kind === 'atomic' || node.kind === 'final'),
    here: isPlace(node) && `${bench.here}.`.startsWith(`${keyOf(node.path)}.`),
  }));
};

const standingOf = (id: string, report: ExploreReport | undefined, lock: Trap | undefined): NodeStanding => {
  if (report === undefined) return 'unknown';
  // What is marked as final may be meant: it is told, and not as a mistake.
  if (lock !== undefined) return lock.final ? 'lastOnly' : 'stuck';
  if (id in report.reached) return 'reached';
  return id in report.unreachable ? 'unreachable' : 'notReached';
};

const edgesOf = (bench: StoryGiven, edges: readonly DiagramEdge[]): readonly StoryEdge[] => {
  const counts = bench.explored?.report.coverage.transitions;
  // An arrow may stand for several ways that lead to the same place.
  const countOf = ({ kind, transitions }: DiagramEdge): number | undefined =>
    kind === 'initial' || counts === undefined
      ? undefined
      : transitions.reduce((sum, id) => sum + (counts[id] ?? 0), 0);
  const most = Math.max(1, ...edges.map((edge) => countOf(edge) ?? 0));
  return edges.map((edge) => {
    const count = countOf(edge);
    return {
      ...edge,
      count,
      // By its order of magnitude: one way is taken ten thousand times where another one is taken ten times.
      weight: count === undefined || count === 0 ? 0 : Math.log1p(count) / Math.log1p(most),
      line: lineOf(bench, edge.path),
    };
  });
};

/** The line of the first mistake between this state's first line and the next one of the same rank. */
const mistakeIn = (
  { checked }: StoryGiven,
  path: readonly (string | number)[],
  holdsNone: boolean,
): number | undefined => {
  const first = checked?.lines[keyOf(path)];
  if (!holdsNone || checked === undefined || first === undefined) return undefined;
  const after = checked.findings.filter(
    ({ file, line, severity }) => file === MAIN_FILE && severity === 'error' && line >= first,
  );
  // Mostly there are none, and looking for where each state ends takes long.
  if (after.length === 0) return undefined;
  const own = keyOf(path);
  const next = Object.entries(checked.lines)
    .filter(([name, line]) => line > first && !name.startsWith(`${own}.`))
    .reduce((least, [, line]) => Math.min(least, line), Infinity);
  const within = after.map(({ line }) => line).filter((line) => line < next);
  return within.length === 0 ? undefined : Math.min(...within);
};
