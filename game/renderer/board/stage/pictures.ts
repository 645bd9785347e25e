/** The pictures on the canvas by name: made, laid, and taken away. */
import type { GameObjects, Scene } from 'phaser';
import type { Frame } from '../layout/frame.ts';
import type { Pose } from '../motion/motion.ts';
import type { Item } from '../staging/item.ts';
import type { Drawn, TextureShelf, Want } from './textures.ts';

export type Pictures = {
  readonly lay: (name: string, item: Item, pose: Pose, frame: Frame) => void;
  readonly remove: (name: string) => void;
  readonly has: (name: string) => boolean;
  /** Takes everything else away. */
  readonly keepOnly: (names: ReadonlySet<string>) => void;
};

const LEAST_RESOLUTION = 0.2;
const COUNTED_RESOLUTION = 1.1;

/** The resolution that a thing is drawn at: as it stands. What is counted shares its drawings, whatever its size. */
export const wantOf = ({ paint, kind, scale }: Item, frame: Frame): Want => ({
  paint,
  scale: frame.scale * (kind === 'bag' || kind === 'counted' ? COUNTED_RESOLUTION : Math.max(LEAST_RESOLUTION, scale)),
});

const UNSEEN = 0.004;

const fitted = (image: GameObjects.Image, drawn: Drawn, pose: Pose, frame: Frame): void => {
  // By the texture itself, not its name: what was let go while nobody saw it may have been drawn again under the same name.
  const texture = image.scene.textures.get(drawn.key);
  if (image.texture !== texture) image.setTexture(drawn.key);
  const fit = frame.scale / drawn.scale;
  image.setDisplayOrigin(drawn.originX, drawn.originY);
  image
    .setScale(pose.scaleX * fit, pose.scaleY * fit)
    .setAngle(pose.turn)
    .setAlpha(pose.alpha);
  const [x, y] = [frame.x + pose.x * frame.scale, frame.y + pose.y * frame.scale];
  // On whole pixels a picture is as sharp as it was drawn.
  image.setPosition(Math.round(x - drawn.originX) + drawn.originX, Math.round(y - drawn.originY) + drawn.originY);
  if (image.depth !== pose.z) image.setDepth(pose.z);
};

export const openPictures = (scene: Scene, shelf: TextureShelf): Pictures => {
  const images = new Map<string, GameObjects.Image>();
  const imageOf = (name: string): GameObjects.Image => {
    const image = images.get(name) ?? scene.add.image(0, 0, '__DEFAULT');
    images.set(name, image);
    return image;
  };
  const remove = (name: string): void => {
    images.get(name)?.destroy();
    images.delete(name);
  };
  return {
    lay: (name, item, pose, frame) => {
      const image = imageOf(name).setVisible(pose.alpha > UNSEEN);
      if (image.visible) fitted(image, shelf.get(wantOf(item, frame)), pose, frame);
    },
    remove,
    has: (name) => images.has(name),
    keepOnly: (names) => [...images.keys()].filter((name) => !names.has(name)).forEach(remove),
  };
};
