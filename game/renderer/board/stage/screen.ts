/** The canvas: shows a staging, plays the way to the next, and sleeps while nothing moves. */
import type { GameObjects } from 'phaser';
import type { Frame } from '../layout/frame.ts';
import type { Palette } from '../paint/palette.ts';
import { type Pose, poseOf, type Way } from '../motion/motion.ts';
import { ABOVE, type Item, type Staging } from '../staging/item.ts';
import { drawLines } from './draw-lines.ts';
import type { Opened } from './open-game.ts';
import type { TextureShelf, Want } from './textures.ts';

export type Scenery = { readonly staging: Staging; readonly frame: Frame; readonly palette: Palette };

export type Screen = {
  /** Plays the way, then stands as staged. What was still moving stands at once. */
  readonly play: (scenery: Scenery, way: Way, onRest: () => void) => void;
  /** One thing more on top, or none: words about what is pointed at. */
  readonly tip: (item: Item | undefined) => void;
  /** Called by the game before each picture. */
  readonly frame: (time: number) => void;
};

/** The resolution that a thing is drawn at: as it stands. Small ones share a drawing. */
export const wantOf = ({ paint, kind, scale }: Item, frame: Frame): Want => ({
  paint,
  scale: frame.scale * (kind === 'bag' ? 1.1 : Math.max(0.2, scale)),
});

const depthOf = ({ lens }: Staging): number => (lens === 'networkManager' ? ABOVE.lines : ABOVE.command);

const PASSING = ' passing';
/** Pictures shown after the last movement before the loop sleeps: the renderer has then shown what stands. */
const LAST_LOOKS = 2;

export const openScreen = ({ game, scene }: Opened, shelf: TextureShelf): Screen => {
  const images = new Map<string, GameObjects.Image>();
  const pen = scene.add.graphics();
  let now: { scenery: Scenery; way: Way; begun: number | undefined; onRest: () => void } | undefined;
  let standing: Scenery | undefined;
  let looks = LAST_LOOKS;

  const wake = (): void => {
    looks = LAST_LOOKS;
    game.loop.wake();
  };

  const imageFor = (key: string): GameObjects.Image => {
    const known = images.get(key);
    if (known !== undefined) return known;
    const made = scene.add.image(0, 0, '__DEFAULT');
    images.set(key, made);
    return made;
  };

  const put = (key: string, one: Item, pose: Pose, frame: Frame): void => {
    const image = imageFor(key);
    image.setVisible(pose.alpha > 0.004);
    if (!image.visible) return;
    const drawn = shelf.get(wantOf(one, frame));
    if (image.texture.key !== drawn.key) image.setTexture(drawn.key);
    image.setDisplayOrigin(drawn.originX, drawn.originY);
    const fit = frame.scale / drawn.scale;
    image
      .setScale(pose.scaleX * fit, pose.scaleY * fit)
      .setAngle(pose.turn)
      .setAlpha(pose.alpha);
    const [x, y] = [frame.x + pose.x * frame.scale, frame.y + pose.y * frame.scale];
    // On whole pixels a picture is as sharp as it was drawn.
    image.setPosition(Math.round(x - drawn.originX) + drawn.originX, Math.round(y - drawn.originY) + drawn.originY);
    if (image.depth !== pose.z) image.setDepth(pose.z);
  };

  const drop = (keep: ReadonlySet<string>): void => {
    for (const [key, image] of images) {
      if (keep.has(key)) continue;
      image.destroy();
      images.delete(key);
    }
  };

  const stand = (scenery: Scenery): void => {
    const { staging, frame, palette } = scenery;
    const tip = images.has('tip') ? ['tip'] : [];
    drop(new Set([...staging.items.map(({ id }) => id), ...tip]));
    for (const one of staging.items) put(one.id, one, poseOf(one), frame);
    pen.setDepth(depthOf(staging));
    drawLines({ pen, frame, palette }, staging.lines, staging.terminals);
    standing = scenery;
  };

  const finish = (): void => {
    if (now === undefined) return;
    const { scenery, onRest } = now;
    now = undefined;
    stand(scenery);
    onRest();
  };

  const move = ({ scenery: { staging, frame, palette }, way }: NonNullable<typeof now>, elapsed: number): void => {
    const at = (start: number, duration: number): number =>
      Math.max(0, Math.min(1, (elapsed - start) / Math.max(1, duration)));
    for (const { item, passing, start, duration, at: pose } of way.motions) {
      put(passing ? item.id + PASSING : item.id, item, pose(at(start, duration)), frame);
    }
    if (way.lines.length === 0) return;
    pen.setDepth(way.linesAbove ?? depthOf(staging));
    const over = elapsed >= way.duration * 0.85;
    drawLines(
      { pen, frame, palette },
      way.lines.map(({ start, duration, at: line }) => line(at(start, duration))),
      over ? staging.terminals : [],
    );
  };

  return {
    play: (scenery, way, onRest) => {
      finish();
      if (way.duration === 0 || standing === undefined) {
        stand(scenery);
        onRest();
      } else {
        prepareFirst(scenery, way);
        now = { scenery, way, begun: undefined, onRest };
      }
      wake();
    },
    tip: (one) => {
      if (standing === undefined) return;
      if (one === undefined) {
        images.get('tip')?.destroy();
        images.delete('tip');
      } else put('tip', one, poseOf(one), standing.frame);
      wake();
    },
    frame: (time) => {
      if (now !== undefined) {
        now.begun ??= time;
        const elapsed = time - now.begun;
        if (elapsed < now.way.duration) return move(now, elapsed);
        return finish();
      }
      if (looks-- <= 0) game.loop.sleep();
    },
  };

  /** What moves begins where it was; what does not, stands as it will. */
  function prepareFirst(scenery: Scenery, way: Way): void {
    const moving = new Set(way.motions.map(({ item }) => item.id));
    for (const one of scenery.staging.items) if (!moving.has(one.id)) put(one.id, one, poseOf(one), scenery.frame);
    const stay = new Set(scenery.staging.items.map(({ id }) => id));
    drop(new Set([...stay, ...way.motions.map(({ item }) => item.id), 'tip']));
    for (const { item, passing, at } of way.motions)
      put(passing ? item.id + PASSING : item.id, item, at(0), scenery.frame);
    // A thing that only passes is drawn under a name of its own: the one that bore its id before makes room.
    for (const { item, passing } of way.motions) {
      if (!passing || stay.has(item.id)) continue;
      images.get(item.id)?.destroy();
      images.delete(item.id);
    }
  }
};
