/** Phaser, with as little of it as a drawn board needs: no sound, no physics, no loader, no input of its own. */
import { CANVAS, Game, Scale, Scene, WEBGL } from 'phaser';
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
