/** The board at work: takes each view in turn, has it staged and its textures drawn, and sends it to the screen. */
import { type Drawing, draughtsman, seenOtherwise, type Shown, wayBetween } from './drawing.ts';
import { openHand } from './hand.ts';
import { type Frame, frameFor } from './layout/frame.ts';
import type { Board, BoardOptions } from './moment.ts';
import { onTheWay } from './motion/morph.ts';
import { letterMeasure } from './stage/letters.ts';
import { type Opened, closeGame, openGame } from './stage/open-game.ts';
import { wantOf } from './stage/pictures.ts';
import { openScreen, type Screen } from './stage/screen.ts';
import { openShelf, type TextureShelf, type Want } from './stage/textures.ts';
import type { Item } from './staging/item.ts';

type Size = { readonly width: number; readonly height: number };

const sizeOf = ({ clientWidth, clientHeight }: HTMLElement): Size => ({ width: clientWidth, height: clientHeight });

const frameOf = ({ width, height }: Size, textScale: number): Frame =>
  frameFor({
    width: Math.max(1, width),
    height: Math.max(1, height),
    ratio: Math.max(1, globalThis.devicePixelRatio),
    textScale,
  });

const sameSize = (a: Frame, b: Frame): boolean =>
  a.width === b.width && a.height === b.height && a.ratio === b.ratio && a.reading === b.reading;

const wantsOf = (items: readonly Item[], frame: Frame): readonly Want[] => items.map((one) => wantOf(one, frame));

/** Ticks follow the count: what was clicked keeps its tick, the rest goes by the order in which things lie. */
const ticked = (marked: ReadonlySet<number>, counted: number | undefined): Set<number> => {
  const all = new Set(counted === undefined ? [] : marked);
  for (let i = 0; all.size < (counted ?? 0); i++) all.add(i);
  return new Set([...all].slice(0, counted ?? 0));
};

/** One board from its opening to its end. */
type Work = {
  /** Of its place on the page, as last observed: asking the page in the middle of a change makes it lay everything out. */
  size: Size;
  readonly opened: Opened;
  readonly shelf: TextureShelf;
  readonly screen: Screen;
  readonly measure: ReturnType<typeof letterMeasure>;
  readonly draughtsman: ReturnType<typeof draughtsman>;
  options: BoardOptions;
  /** The last view that was asked for and is not drawn yet. */
  wanted: Shown | undefined;
  drawing: Drawing | undefined;
  marked: Set<number>;
  tip: Item | undefined;
  busy: boolean;
  closed: boolean;
};

const resized = ({ opened: { game } }: Work, { width, height, ratio }: Frame): void => {
  if (game.scale.width === width && game.scale.height === height && game.scale.zoom === 1 / ratio) return;
  game.scale.resize(width, height);
  // After the size: it is this that fits the canvas to the page, even when the zoom stays the same.
  game.scale.setZoom(1 / ratio);
};

const PATIENCE_MS = 80;

/** Resolves when the page has nothing else to do; after a while where a browser cannot tell. */
const idle = (): Promise<void> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve());
    else setTimeout(resolve, PATIENCE_MS);
  });

/** The other lens is drawn ahead, so that the change of hats begins at once; what neither shows is let go. */
const drawAhead = async (work: Work, drawing: Drawing): Promise<void> => {
  const { frame } = drawing;
  const other = work.draughtsman.draw(seenOtherwise(drawing), frame, work.options, new Set());
  const ahead = [...wantsOf(other.staging.items, frame), ...wantsOf(onTheWay, frame)];
  for (const want of ahead) {
    // One after the other, when there is nothing else to do: a click meanwhile waits for one picture at most.
    await idle();
    if (work.closed || work.drawing !== drawing) return;
    await work.shelf.prepare([want]);
  }
  const standing = work.drawing === drawing && !work.busy && !work.closed;
  const tip = work.tip === undefined ? [] : [work.tip];
  if (standing) work.shelf.keepOnly([...wantsOf([...drawing.staging.items, ...tip], frame), ...ahead]);
};

const draw = async (work: Work, shown: Shown): Promise<void> => {
  const before = work.drawing;
  const now = frameOf(work.size, work.options.textScale);
  const frame = before !== undefined && sameSize(before.frame, now) ? before.frame : now;
  work.marked = ticked(work.marked, shown.moment.counted);
  const next = work.draughtsman.draw(shown, frame, work.options, work.marked);
  const way = wayBetween(before, next, work.options.reducedMotion);
  const moving = way.motions.map(({ item }) => item);
  await work.shelf.prepare(wantsOf([...next.staging.items, ...moving], frame));
  if (work.closed) return;
  resized(work, frame);
  work.draughtsman.remember(next);
  work.drawing = next;
  work.tip = undefined;
  work.screen.tip(undefined);
  work.screen.play(next, way, () => void drawAhead(work, next));
};

const show = async (work: Work, shown: Shown): Promise<void> => {
  work.wanted = shown;
  if (work.busy) return;
  work.busy = true;
  try {
    while (work.wanted !== undefined && !work.closed) {
      const next = work.wanted;
      work.wanted = undefined;
      await draw(work, next);
    }
  } finally {
    work.busy = false;
  }
};

const handOn = (work: Work) => {
  const tell = async (tip: Item | undefined): Promise<void> => {
    const { drawing } = work;
    if (drawing === undefined) return;
    work.tip = tip;
    if (tip !== undefined) await work.shelf.prepare([wantOf(tip, drawing.frame)]);
    if (work.drawing === drawing && work.tip === tip && !work.closed) work.screen.tip(tip);
  };
  return openHand({
    canvas: work.opened.game.canvas,
    measure: work.measure,
    drawing: () => work.drawing,
    tell: (tip) => void tell(tip),
    onIntent: (intent) => work.options.onIntent(intent),
    marked: () => work.marked,
  });
};

const begin = async (place: HTMLElement, options: BoardOptions): Promise<Work> => {
  let onFrame: Screen['frame'] = () => undefined;
  const size = sizeOf(place);
  const opened = await openGame(place, frameOf(size, options.textScale), (time) => onFrame(time));
  const shelf = openShelf(opened.game.textures);
  const screen = openScreen(opened, shelf);
  onFrame = screen.frame;
  const measure = letterMeasure();
  const nothing = {
    wanted: undefined,
    drawing: undefined,
    tip: undefined,
    marked: new Set<number>(),
    busy: false,
    closed: false,
  };
  return { size, opened, shelf, screen, measure, draughtsman: draughtsman(measure), options, ...nothing };
};

export const directed = async (place: HTMLElement, options: BoardOptions): Promise<Board> => {
  const work = await begin(place, options);
  const hand = handOn(work);
  const again = (): void => {
    if (work.wanted === undefined && work.drawing !== undefined) void show(work, work.drawing);
  };
  const watching = new ResizeObserver(() => {
    work.size = sizeOf(place);
    again();
  });
  watching.observe(place);
  return {
    show: (view, moment) => {
      hand.lift();
      void show(work, { view, moment });
    },
    set: (changed) => {
      work.options = { ...work.options, ...changed };
      again();
    },
    close: () => {
      work.closed = true;
      work.shelf.close();
      watching.disconnect();
      hand.close();
      closeGame(work.opened.game);
    },
  };
};
