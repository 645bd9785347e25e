import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import type { Stage } from '../../../../../game/core/debrief/room/room.ts';
import { ROOM_TEXTS } from '../../../../../game/renderer/ui/room/room-texts.ts';
import {
  HEIGHT,
  type Letters,
  type Measure,
  type Pen,
  type Picture,
  TONES,
  type Tone,
  WIDTH,
} from '../../../../../game/renderer/ui/room/stage/draw/drawing.ts';
import { SMALLEST, lettersBox, wrapped } from '../../../../../game/renderer/ui/room/stage/draw/letters.ts';
import { type Palette, svgText } from '../../../../../game/renderer/ui/room/stage/draw/svg-text.ts';
import { pictured } from '../../../../../game/renderer/ui/room/stage/pictures/pictured.ts';
import { learn, sayIn } from '../../../../../game/renderer/ui/text/text.ts';
import { bundled } from '../../../../support/games.ts';
import { exampleRoom, exampleWhatIf, stagesOf } from '../../../../support/stages.ts';
import { worstStages } from '../../../../support/worst-stages.ts';

vi.setConfig({ testTimeout: 60_000 });

learn(ROOM_TEXTS);
/** Wider than the typeface is on the whole. */
const measure: Measure = (text, size, bold) => text.length * size * (bold ? 0.57 : 0.54);
const pen = (language: 'en' | 'nl', theme: 'light' | 'dark' = 'light'): Pen => ({
  say: sayIn(language),
  measure,
  theme,
  thing: 'bags',
});

const scenario = bundled('locked-containers');
const wish = { scenario: 'locked-containers', sessions: 19, seed: 7, language: 'en' };
const real = [...stagesOf(exampleRoom(scenario, wish, 4, 3)), exampleWhatIf(scenario, wish)];
const worst = worstStages();
const everything = [...real, ...worst];
const all = everything.map((stage) => ({ stage, picture: pictured(pen('nl'), stage) }));
const wordsOf = ({ shapes }: Picture): readonly Letters[] => shapes.filter((shape) => shape.kind === 'words');

const css = readFileSync(new URL('../../../../../game/renderer/ui/room/stage/stage.css', import.meta.url), 'utf8');
const palette = (theme: 'light' | 'dark'): Palette =>
  Object.fromEntries(
    TONES.map((tone) => {
      const found = new RegExp(`--stage-${tone}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(css);
      return [tone, found?.[theme === 'light' ? 1 : 2] ?? 'missing'];
    }),
  ) as Palette;

/** Relative luminance and contrast as WCAG 2.2 defines them. */
const luminance = (colour: string): number => {
  const [r, g, b] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((one) => (one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a: string, b: string): number => {
  const [low, high] = [luminance(a), luminance(b)].toSorted((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
};

describe('every picture, of a real class and at its worst,', () => {
  test('has words of at least a fiftieth of its height, and all of them on it', () => {
    const wrong = all.flatMap(({ stage, picture }) =>
      wordsOf(picture).flatMap((one) => {
        const { x, y, width, height } = lettersBox(one, measure);
        const isOff = x < 20 || y < 10 || x + width > WIDTH - 20 || y + height > HEIGHT - 10;
        return one.size < SMALLEST || isOff ? [`${stage.kind}: ${one.text} (${one.size} at ${x}, ${y})`] : [];
      }),
    );
    expect(wrong).toEqual([]);
    expect(SMALLEST).toBeGreaterThanOrEqual(HEIGHT / 50);
  });

  test('has no words on other words', () => {
    const wrong = all.flatMap(({ stage, picture }) => {
      // Figures have nothing below the line.
      const boxes = wordsOf(picture).map((one) => {
        const box = lettersBox(one, measure);
        return { text: one.text, ...box, ...(/^[\d.,]+$/.test(one.text) ? { height: one.size } : {}) };
      });
      return boxes.flatMap((a, i) =>
        boxes.slice(i + 1).flatMap((b) => {
          const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
          const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
          return across > 4 && down > Math.min(a.height, b.height) * 0.4
            ? [`${stage.kind}: ${a.text} | ${b.text}`]
            : [];
        }),
      );
    });
    expect(wrong).toEqual([]);
  });

  test.each(['light', 'dark'] as const)('has a contrast of 7 : 1 in the %s', (theme) => {
    const colours = palette(theme);
    const pairs = new Set(all.flatMap(({ picture }) => wordsOf(picture).map(({ tone, on }) => `${tone} ${on}`)));
    const wrong = [...pairs].filter((pair) => {
      const [tone, on] = pair.split(' ') as [Tone, Tone];
      return contrast(colours[tone], colours[on]) < 7;
    });
    expect(pairs.size).toBeGreaterThan(15);
    expect(wrong).toEqual([]);
  });

  test('has at most seven marks of what was chosen in a row or on an axis', () => {
    for (const { stage, picture } of all) {
      const marks = picture.shapes.filter(
        (shape) => shape.kind === 'path' && shape.line === 'paper' && /^mark-\d$/.test(shape.fill ?? ''),
      );
      const axes = stage.kind === 'whatIf' || stage.kind === 'slope' || stage.kind === 'split' ? 2 : 1;
      if (stage.kind !== 'association') expect([stage.kind, marks.length <= 7 * axes]).toEqual([stage.kind, true]);
    }
  });

  test('cuts no sentence that does not stand whole beside it', () => {
    for (const { stage, picture } of all) {
      const cut = wordsOf(picture).filter(({ text }) => text.endsWith('…'));
      if (cut.length === 0) continue;
      const beside = [
        picture.title,
        picture.headline ?? '',
        ...picture.texts,
        ...(picture.numbers?.rows.flat().map(String) ?? []),
      ].join('\n');
      const whole = strings(stage).filter((text) => text.length > 40);
      expect([stage.kind, whole.filter((text) => !beside.includes(text.trim()))]).toEqual([stage.kind, []]);
    }
  });

  test('is the same picture again from the same values', () => {
    for (const { stage, picture } of all) expect(pictured(pen('nl'), stage)).toEqual(picture);
  });
});

/** All texts of the story in a picture's data. */
const strings = (it: unknown): readonly string[] => {
  if (typeof it === 'string') return [it];
  if (typeof it !== 'object' || it === null) return [];
  return Object.entries(it).flatMap(([key, value]) =>
    ['headline', 'id', 'portrait', 'policy', 'kind'].includes(key) ? [] : strings(value),
  );
};

describe('the table beside a picture', () => {
  const numbersOf = (stage: Stage) => pictured(pen('en'), stage).numbers;
  const of = <K extends Stage['kind']>(kind: K) =>
    everything.filter((stage): stage is Extract<Stage, { kind: K }> => stage.kind === kind);

  test('has every answer with its counts, also those that are drawn together', () => {
    for (const stage of of('split')) {
      const rows = stage.options.map(({ id, name, first, last }) => [
        name,
        ...(stage.twice > 0 ? [first] : []),
        last,
        ...(stage.earlier === undefined ? [] : [stage.earlier.counts[id]]),
      ]);
      expect(numbersOf(stage)?.rows).toEqual(rows);
    }
    for (const stage of of('slope'))
      expect(numbersOf(stage)?.rows).toEqual(stage.options.map(({ name, first, last }) => [name, first, last]));
  });

  test('has people, worth, endings, tasks, hats and curves as they were counted', () => {
    for (const stage of of('anger'))
      expect(numbersOf(stage)?.rows).toEqual(stage.people.map((one) => [one.name, one.expected, one.actual]));
    for (const stage of of('worth'))
      expect(numbersOf(stage)?.rows).toEqual(stage.options.map(({ name, worth }) => [name, worth]));
    for (const stage of of('endings'))
      expect(numbersOf(stage)?.rows.map(([name, n]) => [name, n])).toEqual([
        ...stage.endings.map(({ name, n }) => [name, n]),
        ['not played to the end', stage.unfinished],
      ]);
    for (const stage of of('tasks'))
      expect(numbersOf(stage)?.rows.map((row) => row.slice(1, 4))).toEqual(
        stage.tasks.map(({ done, refused, neverAsked }) => [done, refused, neverAsked]),
      );
    for (const stage of of('hats'))
      expect(numbersOf(stage)?.rows.map((row) => row.slice(0, 3))).toEqual(
        stage.bands.map(({ week, worn }) => [week, worn.publicServant, worn.networkManager]),
      );
    for (const stage of of('curves'))
      expect(numbersOf(stage)?.rows.map((row) => row.slice(0, 4))).toEqual(
        stage.turns.map(({ week, lower, median, upper }) => [week, lower, median, upper]),
      );
  });

  test('loses nobody who heard it, and no answer of the matrix', () => {
    for (const stage of of('heard')) {
      const sum = numbersOf(stage)!
        .rows.flatMap((row) => row.slice(1) as number[])
        .reduce((a, b) => a + b, 0);
      expect(sum).toBe(stage.heard.length);
    }
    for (const stage of of('matrix')) {
      const sum = numbersOf(stage)!.rows.reduce((a, row) => a + (row[2] as number), 0);
      const counted = stage.columns.flatMap(({ options, lapsed }) => [...options.map(({ n }) => n), lapsed]);
      expect(sum).toBe(counted.reduce((a, b) => a + b, 0));
    }
  });
});

describe('a picture as a file', () => {
  const files = (stage: Stage) => svgText(pictured(pen('en'), stage), palette('light'), { window: 'en', story: 'nl' });

  test('stands alone: title, description, colours and typeface by name, nothing to fetch', () => {
    for (const stage of everything) {
      const file = files(stage);
      expect(file.startsWith('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1920 1080"')).toBe(true);
      expect(file).toMatch(/<title id="title">[^<]+<\/title><desc id="desc">/);
      expect(file).toContain('Atkinson Hyperlegible Next');
      expect(file).not.toMatch(/var\(|light-dark|missing|undefined|NaN|href=/);
    }
  });

  test('takes what trainees and authors wrote for text', () => {
    const evil = '</text><script>alert(1)</script>" onload="x & y';
    const stage: Stage = {
      kind: 'reasons',
      title: evil,
      reasons: [{ option: { id: 'a', name: evil, place: 0 }, text: evil }],
    };
    const file = files(stage);
    expect(file).not.toContain('<script');
    expect(file).not.toContain('" onload');
    expect(file).toContain('&lt;script&gt;');
  });
});

test('a line is broken between words, and within one only where it is wider than the line', () => {
  expect(wrapped('one two three', 70, 10, false, measure)).toEqual(['one two', 'three']);
  expect(wrapped('verantwoordelijkheid', 60, 10, false, measure)).toEqual(['verantwoo-', 'rdelijkhe-', 'id']);
});
