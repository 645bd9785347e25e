import { describe, expect, test } from 'vitest';
import {
  buffersOf,
  edited,
  heard,
  inConflict,
  keptAs,
  settled,
  textsOf,
  waiting,
  written,
} from '../../../../game/renderer/app/workshop/buffers.ts';
import { withEdits } from '../../../../game/renderer/app/workshop/edits.ts';

const MAIN = 'scenario.yaml';
const file = (text: string, fingerprint = `of ${text}`) => ({ text, fingerprint });
const opened = buffersOf({ [MAIN]: file('title: Bags\n'), 'locales/nl.yaml': file('title: Zakken\n') });

describe('the files on the bench', () => {
  test('wait to be kept once they are written, and no longer when they are', () => {
    expect(waiting(opened)).toEqual([]);
    const changed = edited(opened, MAIN, 'title: Sacks\n');
    expect(waiting(changed)).toEqual([MAIN]);
    expect(waiting(keptAs(changed, MAIN, 'title: Sacks\n', 'new'))).toEqual([]);
  });
  test('that were written on meanwhile wait once more', () => {
    const later = edited(edited(opened, MAIN, 'a'), MAIN, 'ab');
    expect(waiting(keptAs(later, MAIN, 'a', 'new'))).toEqual([MAIN]);
  });
  test('keep the line ends that they came with', () => {
    const windows = buffersOf({ [MAIN]: file('a: 1\r\nb: 2\r\n') });
    expect(windows[MAIN]!.text).toBe('a: 1\nb: 2\n');
    expect(written(edited(windows, MAIN, 'a: 1\nb: 3\n')[MAIN]!)).toBe('a: 1\r\nb: 3\r\n');
  });
});

describe('what another program wrote', () => {
  test('is taken over where nothing was written here', () => {
    const { buffers, taken } = heard(opened, { ...theirs('title: Theirs\n') });
    expect(taken).toEqual([MAIN]);
    expect(buffers[MAIN]!.text).toBe('title: Theirs\n');
    expect(waiting(buffers)).toEqual([]);
  });
  test('is no news where it is the same', () => {
    expect(heard(opened, theirs('title: Bags\n'))).toEqual({ buffers: opened, taken: [] });
    const mine = edited(opened, MAIN, 'title: Theirs\n');
    expect(heard(mine, theirs('title: Theirs\n')).taken).toEqual([]);
  });
  test('waits for the author where both wrote, and nothing of either is lost', () => {
    const mine = edited(opened, MAIN, 'title: Mine\n');
    const both = heard(mine, theirs('title: Theirs\n')).buffers;
    expect(inConflict(both)).toBe(MAIN);
    expect(waiting(both)).toEqual([]);
    const keepMine = settled(both, MAIN, 'mine');
    expect([keepMine[MAIN]!.text, keepMine[MAIN]!.mark, waiting(keepMine)]).toEqual([
      'title: Mine\n',
      'of title: Theirs\n',
      [MAIN],
    ]);
    const keepTheirs = settled(both, MAIN, 'theirs');
    expect([keepTheirs[MAIN]!.text, waiting(keepTheirs)]).toEqual(['title: Theirs\n', []]);
  });
  test('may be that a file is gone, or a new one there', () => {
    const gone = heard(opened, { [MAIN]: file('title: Bags\n'), 'locales/hr.yaml': file('title: V\n') });
    expect(Object.keys(gone.buffers)).toEqual([MAIN, 'locales/hr.yaml']);
    const mine = edited(opened, 'locales/nl.yaml', 'title: Mijn\n');
    const kept = heard(mine, { [MAIN]: file('title: Bags\n') }).buffers['locales/nl.yaml'];
    expect([kept?.text, kept?.mark]).toEqual(['title: Mijn\n', null]);
  });
  test.each(['title: Zakken\n', 'title: Mijn\n'])('takes no file for gone that could not be read (%j here)', (text) => {
    const before = edited(opened, 'locales/nl.yaml', text);
    const now = heard(before, { [MAIN]: file('title: Bags\n') }, new Set(['locales/nl.yaml']));
    expect([now.buffers, now.taken]).toEqual([before, []]);
  });
});

const theirs = (text: string) => ({ [MAIN]: file(text), 'locales/nl.yaml': file('title: Zakken\n') });

describe('a certain mend', () => {
  const checked = { [MAIN]: 'title: Bags\n' };
  test('is done at its places, the last one first', () => {
    const edits = [
      { file: MAIN, from: 0, to: 5, text: 'name' },
      { file: MAIN, from: 7, to: 11, text: 'Sacks' },
    ];
    expect(withEdits(opened, checked, edits)?.[MAIN]!.text).toBe('name: Sacks\n');
  });
  test('is not done in a text that is another one by now', () => {
    const edits = [{ file: MAIN, from: 0, to: 5, text: 'name' }];
    expect(withEdits(edited(opened, MAIN, 'x: 1\n'), checked, edits)).toBeUndefined();
  });
});

describe('what was written while the folder could not be reached', () => {
  const met = { 'scenario.yaml': { text: 'theirs', fingerprint: 'f', unsent: 'mine' } };

  test('stands against what the folder has, until the author says which one stays', () => {
    const buffers = buffersOf(met);
    expect(textsOf(buffers)).toEqual({ 'scenario.yaml': 'mine' });
    expect(inConflict(buffers)).toBe('scenario.yaml');
    expect(inConflict(heard(buffers, met).buffers)).toBe('scenario.yaml');
  });

  test.each(['mine', 'theirs'] as const)('is settled for good: %s is written over what the folder has', (keep) => {
    const buffers = settled(buffersOf(met), 'scenario.yaml', keep);
    expect(inConflict(buffers)).toBeUndefined();
    expect(waiting(buffers)).toEqual(['scenario.yaml']);
    expect(buffers['scenario.yaml']).toMatchObject({ text: keep, mark: 'f' });
  });

  test('is settled, too, where the author has gone on writing before the folder was there again', () => {
    const before = edited(buffersOf({ 'scenario.yaml': { text: 'mine', fingerprint: 'm' } }), 'scenario.yaml', 'mine!');
    const now = heard(before, met).buffers;
    expect(inConflict(now)).toBe('scenario.yaml');
    expect(inConflict(settled(now, 'scenario.yaml', 'mine'))).toBeUndefined();
  });
});
