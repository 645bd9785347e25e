/** What a drawn place is to the board: layers to stack, and named spots where people and things may stand. */
import type { Place as PlaceName, Hat, SeenThing, Sector } from '../../../core/scenario/vocabulary.ts';
import type { Box } from '../svg.ts';

export type Theme = 'light' | 'dark';
/** `standard` is 836 × 720 units, `wide` 1120 × 864: more air, another building, the same scale of people. */
export type Format = 'standard' | 'wide';

export const FORMATS: Readonly<Record<Format, { readonly width: number; readonly height: number }>> = {
  standard: { width: 836, height: 720 },
  wide: { width: 1120, height: 864 },
};

/** What of the state shows in the place itself. */
export type PlaceState = {
  /** The lens: the street as network manager, the house in section as public servant. */
  readonly lens: Hat;
  readonly theme: Theme;
  readonly format: Format;
  /** What the place has to open is open: the weir, the gate. */
  readonly open: boolean;
  readonly thing: SeenThing;
  readonly grown: Growth;
};

/** How far a place has come, as it shows in what grows there: as it was, a beginning, half-way, nearly all of it. */
export type Growth = 0 | 1 | 2 | 3;

/** From the share of the way that value has come, 0 to 1. */
export const growthAt = (far: number): Growth => (far < 0.25 ? 0 : far < 0.5 ? 1 : far < 0.75 ? 2 : 3);

/**
 * One sheet of the stack. `picture` is a whole SVG of the size of `box`, lying there in the plane of the place. Layers
 * and whatever stands in a spot are painted in the order of `z`, the smallest first.
 */
export type Layer = { readonly id: string; readonly z: number; readonly box: Box; readonly picture: string };

/** A point in the plane; `y` is the ground under the feet, or the seat's floor. */
export type Spot = { readonly x: number; readonly y: number; readonly scale: number; readonly z: number };

export type PersonSpot = Spot & {
  readonly id: string;
  /** Who belongs here, the best suited first. */
  readonly sectors: readonly Sector[];
  readonly flip: boolean;
  readonly seated: boolean;
  /** Too far off for a figure: a lit window is drawn here already, the board only names it. */
  readonly far: boolean;
  /** What the arms must do here (lean on the railing, lie on the desk); otherwise what the person's portrait says. */
  readonly pose: 'rail' | 'desk' | undefined;
  /** Suits somebody who stands for several people. */
  readonly group: boolean;
  /** Where the name goes: the middle of its upper edge, and the room for it. */
  readonly label: { readonly x: number; readonly y: number; readonly width: number };
  /** Where a sentence of this person's may hang: the middle of the bubble, and the point of its tail. */
  readonly bubble: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly tail: readonly [number, number];
  };
  /** Slips with objections hang here, top left, one below the other; only in the house. */
  readonly slips:
    { readonly x: number; readonly y: number; readonly width: number; readonly height: number } | undefined;
  /** Where a line of command ends at this room; only in the house. */
  readonly terminal: readonly [number, number] | undefined;
};

export type PlacePicture = Box & {
  readonly name: PlaceName;
  readonly thing: SeenThing;
  /** One that shows the state of the game has another id in every state. */
  readonly layers: readonly Layer[];
  readonly people: readonly PersonSpot[];
  /** Where you stand or sit, seen from behind. */
  readonly you: Spot & { readonly seated: boolean; readonly terminals: readonly (readonly [number, number])[] };
  /** Where the counted things lie, in the order in which they are laid down; the last are the first to go. */
  readonly seen: readonly Spot[];
  /** The foot of what they lie beside or stick in, drawn by the board because it changes. None in the house. */
  readonly beside: (Spot & { readonly onWall: boolean }) | undefined;
  /** Where promise cards lie side by side; only in the house. */
  readonly promises: Box | undefined;
  /** The line of command as points to be joined at right angles, one list a floor; only in the house. */
  readonly command: readonly (readonly (readonly [number, number])[])[];
  /** Surfaces for words that belong to the place: the board writes them in the language of the player. */
  readonly signs: readonly Sign[];
};

export type Sign = {
  readonly id: 'shop' | 'meetingRoom' | 'counter';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly size: number;
  readonly colour: string;
};

/** What a place offers to the things that may be counted in it. */
export type Middle = {
  /** The foot of a container, and of the poles of lanterns. */
  readonly foot: Foot;
  /** The foot of a map or of a board for chalk, where that stands elsewhere. */
  readonly board?: Foot & { readonly onWall?: boolean };
  /** The farthest to the left and right that a bag may lie. */
  readonly left: number;
  readonly right: number;
  /** The ground that garden plots take. */
  readonly plots: Box;
};

export type Foot = { readonly x: number; readonly y: number; readonly scale?: number };

/** How far a scenery is drawn beyond the standard format to the left and right. */
export const BEYOND = 170;

/** What is one place's own in the open air, drawn in the plane of the standard format and `BEYOND` it. */
export type Scenery = {
  readonly back: string;
  /** Behind everybody, but before what is far. */
  readonly front: string;
  /** What somebody may stand behind: painted before all whose ground lies above `z`. */
  readonly before?: readonly { readonly z: number; readonly drawn: string }[];
  /** Clouds and birds of its own. */
  readonly air?: string;
  readonly middle: Middle;
  /** Where people stand; those beyond the standard format have room in the wide one. */
  readonly people: readonly PersonSpot[];
  /** Where you stand, if it is not where you stand elsewhere. */
  readonly you?: { readonly x: number; readonly y: number };
  readonly sun?: readonly [number, number];
};
