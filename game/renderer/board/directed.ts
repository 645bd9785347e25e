/** The board at work: takes each view in turn, stages it, has its textures drawn, and sends it to the screen. */
import { place as drawPlace, type PlacePicture, type Theme } from '../art/art.ts';
import type { BoardView } from '../../core/view/view.ts';
import type { Kept } from './layout/cast.ts';
import type { Point } from './layout/boxes.ts';
import { type Frame, frameFor, onPlane } from './layout/frame.ts';
import type { Board, BoardMoment, BoardOptions, Hat } from './moment.ts';
import { consequences } from './motion/consequences.ts';
import { morph, onTheWay } from './motion/morph.ts';
import type { Way } from './motion/motion.ts';
import { paletteOf } from './paint/palette.ts';
import { plan, steps } from './plan.ts';
import { letterMeasure } from './stage/letters.ts';
import { openGame } from './stage/open-game.ts';
import { readPointer } from './stage/pointer.ts';
import { openScreen, wantOf } from './stage/screen.ts';
import { openShelf, type Want } from './stage/textures.ts';
import type { Staging } from './staging/item.ts';
import { hitAt, nextToCount, tipFor } from './staging/pointing.ts';
import { stage } from './staging/staging.ts';

type Shown = { readonly view: BoardView; readonly moment: BoardMoment };
type Drawing = Shown & { readonly staging: Staging; readonly frame: Frame };

const NO_WAY: Way = { motions: [], lines: [], duration: 0 };

/** The same people and figures through the other lens; what only that lens knows is not known yet. */
const seenOtherwise = (view: BoardView): BoardView => {
  const { place, figures, people, energy, cover } = view;
  const common = { place, figures, people, energy, cover };
  return view.lens === 'publicServant'
    ? { ...common, lens: 'networkManager', ties: [], facts: [] }
    : { ...common, lens: 'publicServant', barriers: [], promises: [] };
};

/** Each place is drawn once for a lens, theme and format. */
const placeDrawer = () => {
  const drawn = new Map<string, PlacePicture>();
  return (name: BoardView['place'], lens: Hat, theme: Theme, { format }: Frame): PlacePicture => {
    const key = [name, lens, theme, format].join(' ');
    const picture = drawn.get(key) ?? drawPlace(name, { lens, theme, format });
    drawn.set(key, picture);
    return picture;
  };
};

export const directed = async (place: HTMLElement, given: BoardOptions): Promise<Board> => {
  let options = given;
  let wanted: Shown | undefined;
  let drawing: Drawing | undefined;
  let busy = false;
  let closed = false;
  let marked = new Set<number>();
  const kept = new Map<Hat, Kept>();
  const measure = letterMeasure();
  const pictureOf = placeDrawer();

  const sizeNow = () => ({
    width: Math.max(1, place.clientWidth),
    height: Math.max(1, place.clientHeight),
    ratio: Math.max(1, globalThis.devicePixelRatio),
  });
  const frameNow = (): Frame => frameFor({ ...sizeNow(), textScale: options.textScale });

  const first = frameNow();
  let onFrame: (time: number) => void = () => undefined;
  const opened = await openGame(place, first, (time) => onFrame(time));
  const { game } = opened;
  const shelf = openShelf(game.textures);
  const screen = openScreen(opened, shelf);
  onFrame = screen.frame;

  const staged = (view: BoardView, moment: BoardMoment, frame: Frame): Staging => {
    const lens = moment.counted === undefined ? view.lens : 'networkManager';
    const { theme, labels, say } = options;
    const picture = pictureOf(view.place, lens, theme, frame);
    const before = kept.get(lens) ?? new Map<string, string>();
    const palette = paletteOf(lens, theme);
    return stage({ view, moment, lens, theme, frame, picture, palette, labels, say, measure, kept: before }, marked);
  };

  /** Ticks follow the count: what was clicked keeps its tick, the rest goes by the order in which things lie. */
  const markUpTo = (counted: number | undefined): void => {
    if (counted === undefined || counted === 0) marked = new Set();
    for (let i = 0; counted !== undefined && marked.size < counted; i++) marked.add(i);
    marked = new Set([...marked].slice(0, counted ?? 0));
  };

  const wayTo = (next: Drawing): Way => {
    if (
      drawing === undefined ||
      options.reducedMotion ||
      drawing.frame !== next.frame ||
      drawing.staging.theme !== next.staging.theme
    )
      return NO_WAY;
    if (drawing.staging.lens !== next.staging.lens)
      return morph(drawing.staging, next.staging, next.frame.bounds.width);
    return consequences(drawing.staging, next.staging, steps(plan(drawing.view, next.view)));
  };

  const wantsOf = ({ items }: Staging, frame: Frame): readonly Want[] => items.map((one) => wantOf(one, frame));

  /** The other lens is drawn ahead, so that the change of hats begins at once; what neither shows is let go. */
  const drawAhead = async ({ view, moment, staging, frame }: Drawing): Promise<void> => {
    const other = staged(
      seenOtherwise({ ...view, lens: view.lens } as BoardView),
      { ...moment, focus: undefined, counted: undefined, speech: undefined },
      frame,
    );
    const ahead = [...wantsOf(other, frame), ...onTheWay.map((one) => wantOf(one, frame))];
    await shelf.prepare(ahead);
    if (!closed && !busy && drawing?.staging === staging) shelf.keepOnly([...wantsOf(staging, frame), ...ahead]);
  };

  const draw = async ({ view, moment }: Shown): Promise<void> => {
    markUpTo(moment.counted);
    const frame = drawing !== undefined && sameSize(drawing.frame, frameNow()) ? drawing.frame : frameNow();
    const staging = staged(view, moment, frame);
    const turning = drawing !== undefined && drawing.staging.lens !== staging.lens;
    const passing = turning ? onTheWay.map((one) => wantOf(one, frame)) : [];
    await shelf.prepare([...wantsOf(staging, frame), ...passing]);
    if (closed) return;
    if (game.scale.width !== frame.width || game.scale.height !== frame.height) {
      game.scale.setZoom(1 / frame.ratio);
      game.scale.resize(frame.width, frame.height);
    }
    const next: Drawing = { view, moment, staging, frame };
    const way = wayTo(next);
    kept.set(staging.lens, staging.kept);
    drawing = next;
    screen.tip(undefined);
    screen.play({ staging, frame, palette: paletteOf(staging.lens, options.theme) }, way, () => void drawAhead(next));
  };

  const work = async (): Promise<void> => {
    if (busy) return;
    busy = true;
    while (wanted !== undefined && !closed) {
      const next = wanted;
      wanted = undefined;
      await draw(next);
    }
    busy = false;
  };

  const show = (next: Shown): void => {
    wanted = next;
    void work();
  };
  const again = (): void => {
    if (wanted === undefined && drawing !== undefined) show(drawing);
  };

  const planeOf = (at: Point): Point => onPlane(drawing!.frame, at);
  const stopReading = readPointer(game.canvas, {
    onMove: (at) => {
      if (drawing === undefined) return;
      const { staging, frame } = drawing;
      const point = planeOf(at);
      const hot = hitAt(staging.hot, point, frame.fingertip);
      game.canvas.style.cursor =
        hot !== undefined && (hot.actor !== undefined || hot.counts === true) ? 'pointer' : 'default';
      void pointAt(
        hot === undefined ? undefined : tipFor(hot, point, frame, measure, paletteOf(staging.lens, options.theme)),
        hot?.id,
      );
    },
    onLeave: () => void pointAt(undefined, undefined),
    onPress: (at) => {
      if (drawing === undefined) return;
      const { staging, frame, moment } = drawing;
      if (moment.counted !== undefined) {
        const next = nextToCount(staging.hot, marked, planeOf(at), frame.fingertip);
        if (next === undefined) return;
        marked.add(next);
        return options.onIntent({ kind: 'count' });
      }
      const hot = hitAt(staging.hot, planeOf(at), frame.fingertip);
      if (hot === undefined || hot.actor !== undefined) options.onIntent({ kind: 'focus', actor: hot?.actor });
    },
  });

  let pointed: string | undefined;
  const pointAt = async (tip: Staging['items'][number] | undefined, id: string | undefined): Promise<void> => {
    if (id === pointed || drawing === undefined) return;
    pointed = id;
    const { frame } = drawing;
    if (tip !== undefined) await shelf.prepare([wantOf(tip, frame)]);
    if (!closed && pointed === id && drawing.frame === frame) screen.tip(tip);
  };

  const watching = new ResizeObserver(again);
  watching.observe(place);

  return {
    show: (view, moment) => show({ view, moment }),
    set: (changed) => {
      options = { ...options, ...changed };
      again();
    },
    close: () => {
      closed = true;
      watching.disconnect();
      stopReading();
      // Phaser ends in its next step: a sleeping loop would never take it.
      game.loop.wake();
      game.destroy(true);
    },
  };
};

const sameSize = (a: Frame, b: Frame): boolean =>
  a.width === b.width && a.height === b.height && a.ratio === b.ratio && a.text === b.text;
