// The peer that Home is measured against: what any page with this engine costs, before it shows anything of its own.
import { CANVAS, Game, Scene } from 'phaser';

class Empty extends Scene {
  create(): void {
    document.body.dataset['ready'] = 'yes';
  }
}

export const game = new Game({
  type: CANVAS,
  width: 1280,
  height: 720,
  banner: false,
  audio: { noAudio: true },
  scene: Empty,
});
