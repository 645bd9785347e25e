/** What a diagram is made of. Lengths are in units of the SVG: one unit is a pixel at its natural size. */

/** `x` and `y` are the upper left corner; y grows downwards. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
export type Point = { readonly x: number; readonly y: number };

export type DiagramNode = {
  /** `state:<storyline>.<state>`, as the explorer names it; `storyline:<id>` for the frame, `initial:<parent id>` for a dot. */
  readonly id: string;
  readonly kind: 'atomic' | 'final' | 'compound' | 'parallel' | 'initial';
  /** One line; the storyline's title or id for its frame, empty for a dot. */
  readonly label: string;
  /** What entering it brings, a short line each: `opens fines`. In the words of the scenario file. */
  readonly notes: readonly string[];
  /** The node it lies in; undefined for the frame of the storyline. */
  readonly parent: string | undefined;
  readonly box: Box;
  /** Where it is written in `scenario.yaml`. */
  readonly path: readonly (string | number)[];
};

export type DiagramEdge = {
  /** Unique in its diagram, and stable: that of its first transition. */
  readonly id: string;
  /** What it stands for, as the explorer names it: `<state id> <on.event|after.weeks|always> <place in the list>`. */
  readonly transitions: readonly string[];
  readonly from: string;
  /** The same as `from` where only the actions happen. */
  readonly to: string;
  readonly kind: 'initial' | 'on' | 'after' | 'always';
  /** One or more lines: what makes it go, then its guard in brackets. Empty for the arrow of an initial dot. */
  readonly label: readonly string[];
  /** Each of its transitions by itself and at full length: in the words of the label, and in those of the file. */
  readonly ways: readonly { readonly words: string; readonly source: string }[];
  /** Where the label stands; undefined without one. */
  readonly labelBox: Box | undefined;
  /** A polyline from border to border, at least two points; the arrow head is at the last. */
  readonly points: readonly Point[];
  readonly path: readonly (string | number)[];
};

export type Diagram = {
  readonly storyline: string;
  readonly title: string;
  readonly width: number;
  readonly height: number;
  /** Parents before their children, the frame of the storyline first: drawn in this order nothing is hidden. */
  readonly nodes: readonly DiagramNode[];
  readonly edges: readonly DiagramEdge[];
};

/** What exploring knows of a node: seen, proved that nobody can see it, or not seen so far. */
export type Standing = 'reached' | 'unreachable' | 'notReached';
/** By node id; what has no entry is drawn plain. */
export type Coverage = Readonly<Record<string, Standing>>;
