/** A diagram as an SVG that stands alone: no script, no address, every word escaped. */
import { SIZE } from './sizes.ts';
import type { Box, Coverage, Diagram, DiagramEdge, DiagramNode, Point, Standing } from './model.ts';

export type Theme = 'light' | 'dark';

type Paints = Readonly<Record<'ground' | 'paper' | 'inner' | 'ink' | 'soft' | 'rule' | Standing, string>>;

/** The window's own colours. */
const PAINTS: Readonly<Record<Theme, Paints>> = {
  light: {
    ground: '#fffaf1',
    paper: '#ffffff',
    inner: '#f6ead3',
    ink: '#2a1c18',
    soft: '#5d4a3a',
    rule: '#86705a',
    reached: '#2f6b52',
    notReached: '#8a3606',
    unreachable: '#a01c1c',
  },
  dark: {
    ground: '#17141f',
    paper: '#322c42',
    inner: '#262233',
    ink: '#f6ecd9',
    soft: '#d6c6ad',
    rule: '#948aae',
    reached: '#8fd3b3',
    notReached: '#ffb482',
    unreachable: '#ff9c9c',
  },
};

/** Colour never stands alone. */
const SIGNS: Readonly<Record<Standing, string>> = { reached: '✓', notReached: '?', unreachable: '✕' };

const FONT = "'Atkinson Hyperlegible Next','Helvetica Neue',Arial,'Liberation Sans',sans-serif";

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for XML: markup escaped; control characters, which XML cannot hold, left out. */
const escaped = (text: string): string =>
  // eslint-disable-next-line no-control-regex -- these are the characters that XML 1.0 forbids
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').replace(/[&<>"']/g, (one) => ESCAPES[one]!);

export type Look = { readonly theme?: Theme; readonly coverage?: Coverage };

/** The picture, `width` × `height` of the diagram; with `coverage` each state carries a sign and a colour of how it stands. */
export const svgOf = (diagram: Diagram, look: Look = {}): string => svgSheetOf([diagram], diagram.title, look);

const BETWEEN = 24;

/** Several diagrams in one picture, one below the other. */
export const svgSheetOf = (
  diagrams: readonly Diagram[],
  title: string,
  { theme = 'light', coverage = {} }: Look = {},
): string => {
  const paints = PAINTS[theme];
  const width = Math.max(0, ...diagrams.map((one) => one.width));
  const height = diagrams.reduce((sum, one) => sum + one.height + BETWEEN, -BETWEEN);
  let y = -BETWEEN;
  const parts = diagrams.map((diagram, n) => {
    y += BETWEEN + (n === 0 ? 0 : diagrams[n - 1]!.height);
    return n === 0 ? drawn(diagram, coverage) : `<g transform="translate(0 ${y})">${drawn(diagram, coverage)}</g>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title desc">`,
    `<title id="title">${escaped(title)}</title>`,
    `<desc id="desc">${escaped(diagrams.map((one) => inWords(one, coverage)).join(' '))}</desc>`,
    `<style>${styles(paints)}</style>`,
    `<defs><marker id="head" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="9" markerHeight="9" orient="auto" markerUnits="userSpaceOnUse"><path d="M0 0.8 10 5 0 9.2z" fill="${paints.ink}"/></marker></defs>`,
    `<rect width="${width}" height="${height}" fill="${paints.ground}"/>`,
    ...parts,
    '</svg>\n',
  ].join('\n');
};

const drawn = (diagram: Diagram, coverage: Coverage): string => {
  const { nodes, edges } = diagram;
  return [
    ...nodes
      .filter((one) => one.kind !== 'initial')
      .map((node) => box(node, isRegion(diagram, node), coverage[node.id])),
    ...edges.map(arrow),
    ...nodes.filter((one) => one.kind === 'initial').map(dot),
    ...edges.map((edge) => words(edge, isInner(diagram, edge))),
  ].join('\n');
};

const styles = (p: Paints): string =>
  [
    `text{font-family:${FONT};fill:${p.ink};font-size:${SIZE.edge}px}`,
    `.name{font-size:${SIZE.label}px;font-weight:700}.note{font-size:${SIZE.note}px;fill:${p.soft}}`,
    `.state{fill:${p.paper};stroke:${p.ink};stroke-width:1.8}.box{fill:${p.inner};stroke:${p.rule};stroke-width:1.4}`,
    `.storyline{fill:none;stroke:none}.region{stroke-dasharray:6 5}.inner{fill:none;stroke:${p.ink};stroke-width:1.2}`,
    `.line{fill:none;stroke:${p.ink};stroke-width:1.5}.behind{fill:${p.ground};fill-opacity:.9}.within{fill:${p.inner}}.dot{fill:${p.ink}}`,
    ...Object.keys(SIGNS).map(
      (one) =>
        `.${one}{stroke:${p[one as Standing]};stroke-width:2.6}text.${one}{fill:${p[one as Standing]};stroke:none}`,
    ),
    '.notReached:not(text){stroke-dasharray:7 4}',
  ].join('');

const isRegion = (diagram: Diagram, node: DiagramNode): boolean =>
  diagram.nodes.some((one) => one.id === node.parent && one.kind === 'parallel');

const rect = ({ x, y, width, height }: Box, classes: string, round: number, by = 0): string =>
  `<rect class="${classes}" x="${x + by}" y="${y + by}" width="${width - 2 * by}" height="${height - 2 * by}" rx="${round}"/>`;

const text = (x: number, y: number, classes: string, content: string, anchor = 'start'): string =>
  `<text class="${classes}" x="${x}" y="${y}" text-anchor="${anchor}">${escaped(content)}</text>`;

const box = (node: DiagramNode, region: boolean, standing: Standing | undefined): string => {
  const { kind, box: at, label, notes } = node;
  const holds = kind === 'compound' || kind === 'parallel';
  const frame = node.parent === undefined;
  const classes = [
    frame ? 'storyline' : holds ? 'box' : 'state',
    ...(region ? ['region'] : []),
    ...(standing ? [standing] : []),
  ];
  const x = holds ? at.x + SIZE.padX : at.x + at.width / 2;
  const anchor = holds ? 'start' : 'middle';
  const first = at.y + SIZE.padY + SIZE.label - 1;
  const gap = holds ? 2 : SIZE.padY;
  return [
    rect(at, classes.join(' '), 10),
    ...(kind === 'final' ? [rect(at, 'inner', 7, 4)] : []),
    ...(notes.length > 0 && !holds
      ? [`<path class="inner" d="M${at.x} ${at.y + SIZE.labelLine + SIZE.padY + 2}h${at.width}" stroke-opacity=".35"/>`]
      : []),
    text(x, first, 'name', label, anchor),
    ...notes.map((note, n) => text(x, first + gap + (n + 1) * SIZE.noteLine, 'note', note, anchor)),
    ...(standing ? [text(at.x + at.width - 6, at.y + 14, `name ${standing}`, SIGNS[standing], 'end')] : []),
  ].join('');
};

const dot = ({ box: { x, y, width } }: DiagramNode): string =>
  `<circle class="dot" cx="${x + width / 2}" cy="${y + width / 2}" r="${width / 2 - 1}"/>`;

const arrow = ({ points }: DiagramEdge): string =>
  `<path class="line" d="${rounded(points)}" marker-end="url(#head)"/>`;

/** Straight pieces with rounded corners: what bends is easier to follow than what breaks. */
const rounded = (points: readonly Point[]): string =>
  points
    .map((here, i) => {
      const [before, after] = [points[i - 1], points[i + 1]];
      if (before === undefined) return `M${here.x} ${here.y}`;
      if (after === undefined) return `L${here.x} ${here.y}`;
      const [a, b] = [towards(here, before), towards(here, after)];
      return `L${a.x} ${a.y}Q${here.x} ${here.y} ${b.x} ${b.y}`;
    })
    .join('');

const CORNER = 18;
const towards = (from: Point, to: Point): Point => {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  const share = Math.min(CORNER, length / 2) / length;
  return { x: Math.round((from.x + dx * share) * 10) / 10, y: Math.round((from.y + dy * share) * 10) / 10 };
};

/** Whether its label lies on the ground of a box rather than on that of the picture. */
const isInner = ({ nodes }: Diagram, { labelBox }: DiagramEdge): boolean =>
  labelBox !== undefined &&
  nodes.some(
    ({ kind, parent, box: at }) =>
      parent !== undefined &&
      (kind === 'compound' || kind === 'parallel') &&
      labelBox.x >= at.x &&
      labelBox.x <= at.x + at.width &&
      labelBox.y >= at.y &&
      labelBox.y <= at.y + at.height,
  );

const words = ({ label, labelBox }: DiagramEdge, within: boolean): string => {
  if (labelBox === undefined) return '';
  const { x, y, width } = labelBox;
  return [
    rect(labelBox, within ? 'behind within' : 'behind', 4),
    ...label.map((line, n) => text(x + width / 2, y + 3 + n * SIZE.edgeLine + SIZE.edge, 'edge', line, 'middle')),
  ].join('');
};

/** The same in words, for whoever does not see it. */
const inWords = ({ nodes, edges }: Diagram, coverage: Coverage): string => {
  const names = new Map(nodes.map(({ id, label, kind }) => [id, kind === 'initial' ? 'start' : label]));
  const standing = (id: string) => (coverage[id] === undefined ? '' : ` (${SIGNS[coverage[id]]})`);
  return edges
    .map(
      ({ from, to, label }) =>
        `${names.get(from)}${standing(from)} → ${names.get(to)}${standing(to)}${label.length > 0 ? `: ${label.join(' ')}` : ''}.`,
    )
    .join(' ');
};
