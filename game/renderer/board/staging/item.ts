/** A drawn board as plain data: things with their looks and places, lines, and what can be pointed at. */
import type { PlacePicture, Theme } from '../../art/art.ts';
import type { BoardView, Words } from '../../../core/view/view.ts';
import type { Box, Point } from '../layout/boxes.ts';
import type { Kept, Stand } from '../layout/cast.ts';
import type { Frame } from '../layout/frame.ts';
import type { Line } from '../layout/lines.ts';
import type { Measure } from '../layout/words.ts';
import type { BoardLabels, BoardMoment, Hat } from '../moment.ts';
import type { Paint } from '../paint/paint.ts';
import type { Palette } from '../paint/palette.ts';

export type Kind =
  | 'back'
  | 'layer'
  | 'sign'
  | 'person'
  | 'halo'
  | 'you'
  | 'hat'
  | 'holder'
  | 'bag'
  | 'counted'
  | 'mark'
  | 'tag'
  | 'door'
  | 'slip'
  | 'card'
  | 'stamp'
  | 'sheet'
  | 'bubble'
  | 'tip';

export type Item = {
  /** The same thing has the same id on every drawing, through both lenses. */
  readonly id: string;
  readonly kind: Kind;
  /** Whose it is. */
  readonly actor?: string | undefined;
  readonly paint: Paint;
  /** How it looks when it is done with: an objection with its tick. */
  readonly settled?: Paint | undefined;
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly scale: number;
  /** Degrees. */
  readonly turn: number;
  readonly alpha: number;
};

export const item = (
  given: Pick<Item, 'id' | 'kind' | 'paint' | 'x' | 'y' | 'z'> &
    Partial<Pick<Item, 'scale' | 'turn' | 'alpha' | 'actor' | 'settled'>>,
): Item => ({ scale: 1, turn: 0, alpha: 1, actor: undefined, ...given });

/** What answers when pointed at: a box or a line, and what it is in words, the first of them its name. */
export type Hot = {
  readonly id: string;
  readonly shape: { readonly box: Box } | { readonly line: readonly Point[] };
  readonly words: readonly string[];
  readonly actor?: string | undefined;
  /** Clicked while counting, it counts. */
  readonly counts?: boolean;
};

export type Staging = {
  readonly lens: Hat;
  /** The one you wear. */
  readonly hat: Hat;
  readonly theme: Theme;
  readonly items: readonly Item[];
  readonly lines: readonly Line[];
  /** The boxes at the ends of lines of command. */
  readonly terminals: readonly Point[];
  /** The last is uppermost. */
  readonly hot: readonly Hot[];
  readonly kept: Kept;
};

/** All that a drawing is made from. */
export type Setting = {
  readonly view: BoardView;
  readonly moment: BoardMoment;
  readonly lens: Hat;
  readonly theme: Theme;
  readonly frame: Frame;
  readonly picture: PlacePicture;
  readonly palette: Palette;
  readonly labels: BoardLabels;
  readonly say: (words: Words) => string;
  readonly measure: Measure;
  readonly kept: Kept;
};

/** A setting with everybody in their spots. */
export type Cast = Setting & { readonly stands: readonly Stand[] };

/** What is painted over what, where the place does not say. */
export const ABOVE = {
  lines: 300,
  command: 150,
  slip: 160,
  card: 170,
  stamp: 171,
  mark: 1500,
  tag: 2000,
  bubble: 3000,
  tip: 4000,
} as const;
