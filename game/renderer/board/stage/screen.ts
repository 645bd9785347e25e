/** The canvas: shows a staging, plays the way to the next, and sleeps while nothing moves. */
import type { GameObjects } from 'phaser';
import type { Frame } from '../layout/frame.ts';
import type { Line } from '../layout/lines.ts';
import { poseOf, type Way } from '../motion/motion.ts';
import type { Palette } from '../paint/palette.ts';
import { ABOVE, type Item, type Staging } from '../staging/item.ts';
import { drawLines } from './draw-lines.ts';
import type { Opened } from './open-game.ts';
import { openPictures, type Pictures } from './pictures.ts';
import type { TextureShelf } from './textures.ts';

export type Scenery = { readonly staging: Staging; readonly frame: Frame; readonly palette: Palette };

export type Screen = {
  /** Plays the way, then stands as staged. What was still moving stands at once. */
  readonly play: (scenery: Scenery, way: Way, onRest: () => void) => void;
  /** One thing more on top, or none: words about what is pointed at. */
  readonly tip: (item: Item | undefined) => void;
  /** Called by the game before each picture. */
  readonly frame: (time: number) => void;
};

type Canvas = { readonly pictures: Pictures; readonly pen: GameObjects.Graphics };
type Playing = Scenery & { readonly way: Way; readonly onRest: () => void; begun: number | undefined };

const TIP = 'tip';
/** What only passes has a name of its own, beside what stays under the same id. */
const passingName = ({ id }: Item): string => `${id} passing`;

const linesDepth = ({ lens }: Staging): number => (lens === 'networkManager' ? ABOVE.lines : ABOVE.command);

const stand = ({ pictures, pen }: Canvas, { staging, frame, palette }: Scenery): void => {
  pictures.keepOnly(new Set([...staging.items.map(({ id }) => id), TIP]));
  for (const one of staging.items) pictures.lay(one.id, one, poseOf(one), frame);
  pen.setDepth(linesDepth(staging));
  drawLines({ pen, frame, palette }, staging.lines, staging.terminals);
};

/** What does not move stands as it will; of what was there, only what moves is kept. */
const setOff = ({ pictures }: Canvas, { staging, frame, way }: Playing): void => {
  const moving = new Set(way.motions.map(({ item }) => item.id));
  for (const one of staging.items) if (!moving.has(one.id)) pictures.lay(one.id, one, poseOf(one), frame);
  pictures.keepOnly(new Set([...staging.items.map(({ id }) => id), TIP]));
};

const move = ({ pictures, pen }: Canvas, { staging, frame, palette, way }: Playing, elapsed: number): void => {
  const share = (start: number, duration: number): number =>
    Math.max(0, Math.min(1, (elapsed - start) / Math.max(1, duration)));
  for (const { item, passing, start, duration, at } of way.motions) {
    pictures.lay(passing ? passingName(item) : item.id, item, at(share(start, duration)), frame);
  }
  if (way.lines.length === 0) return;
  const lines: readonly Line[] = way.lines.map(({ start, duration, at }) => at(share(start, duration)));
  pen.setDepth(way.linesAbove ?? linesDepth(staging));
  drawLines({ pen, frame, palette }, lines, way.linesAbove === undefined ? staging.terminals : []);
};

/** Pictures shown after the last movement before the loop sleeps: the renderer has then shown what stands. */
const LAST_LOOKS = 2;

export const openScreen = ({ game, scene }: Opened, shelf: TextureShelf): Screen => {
  const canvas: Canvas = { pictures: openPictures(scene, shelf), pen: scene.add.graphics() };
  let playing: Playing | undefined;
  let standing: Scenery | undefined;
  let looks = LAST_LOOKS;

  const wake = (): void => {
    looks = LAST_LOOKS;
    game.loop.wake();
  };
  const rest = (scenery: Scenery, onRest: () => void): void => {
    playing = undefined;
    standing = scenery;
    stand(canvas, scenery);
    onRest();
  };

  return {
    play: (scenery, way, onRest) => {
      if (playing !== undefined) rest(playing, playing.onRest);
      if (way.duration === 0 || standing === undefined) rest(scenery, onRest);
      else {
        playing = { ...scenery, way, onRest, begun: undefined };
        setOff(canvas, playing);
        move(canvas, playing, 0);
      }
      wake();
    },
    tip: (one) => {
      if (standing === undefined) return;
      if (one === undefined) canvas.pictures.remove(TIP);
      else canvas.pictures.lay(TIP, one, poseOf(one), standing.frame);
      wake();
    },
    frame: (time) => {
      if (playing !== undefined) {
        playing.begun ??= time;
        const elapsed = time - playing.begun;
        if (elapsed < playing.way.duration) move(canvas, playing, elapsed);
        else rest(playing, playing.onRest);
      } else if (looks-- <= 0) game.loop.sleep();
    },
  };
};
