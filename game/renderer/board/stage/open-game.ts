/** Phaser, with as little of it as a drawn board needs: no sound, no physics, no loader, no input of its own. */
import { CANVAS, Display, Game, Scale, Scene, WEBGL } from 'phaser';
import { rendererFor, unmaskedRenderer } from './renderer-choice.ts';

export type Opened = { readonly game: Game; readonly scene: Scene };

type Size = { readonly width: number; readonly height: number; readonly ratio: number };

/** Opens in an element of the page. `width` and `height` are pixels of the screen; `onFrame` is called before each picture. */
export const openGame = (
  place: HTMLElement,
  { width, height, ratio }: Size,
  onFrame: (time: number) => void,
): Promise<Opened> =>
  new Promise((resolve) => {
    const game: Game = new Game({
      type: rendererFor(unmaskedRenderer()) === 'webgl' ? WEBGL : CANVAS,
      parent: place,
      scale: { mode: Scale.NONE, width, height, zoom: 1 / ratio },
      banner: false,
      audio: { noAudio: true },
      input: { keyboard: false, mouse: false, touch: false, gamepad: false },
      fps: { smoothStep: false },
      autoFocus: false,
      // The picture of the place fills the whole canvas.
      clearBeforeRender: false,
      antialias: true,
      powerPreference: 'low-power',
      scene: {
        create(this: Scene) {
          resolve({ game, scene: this });
        },
        update: onFrame,
      },
    });
  });

/** Whoever took a canvas out of Phaser's pool: a game, something of a game, or something in a scene of one. */
type Borrower = { readonly game?: Game; readonly scene?: { readonly game?: Game } };
type Pooled = { readonly parent: Borrower | null };

/** Phaser leaves some canvases in its pool bound to whoever took them, and with them the whole page that the game stood in. */
const giveCanvasesBack = (game: Game): void => {
  const { CanvasPool } = Display.Canvas;
  const { pool } = CanvasPool as unknown as { readonly pool: readonly Pooled[] };
  for (const { parent } of pool)
    if (parent !== null && (parent === (game as unknown) || parent.game === game || parent.scene?.game === game))
      CanvasPool.remove(parent);
};

/** Ends a game and takes its canvas off the page. */
export const closeGame = (game: Game): void => {
  game.events.once('destroy', () => giveCanvasesBack(game));
  // Phaser ends in its next step, and a sleeping loop takes one as it wakes.
  game.destroy(true);
  game.loop.wake();
};
