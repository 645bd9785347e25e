import { describe, expect, test } from 'vitest';
import { begin, parseDecision, read } from '../../../../game/core/engine/engine.ts';
import { sitDown } from '../../../../game/core/view/view.ts';
import {
  type Table,
  count,
  decideAt,
  goOn,
  openDilemma,
  putAside,
  tableAt,
  withoutLessons,
} from '../../../../game/renderer/app/play/table.ts';
import { bundled } from '../../../support/games.ts';

const scenario = bundled('locked-containers');
const fresh = (skipLessons = false): Table => tableAt(sitDown(begin(scenario, 7), skipLessons), []);

const decided = (table: Table, line: string, handedOver = false) => {
  const parsed = parseDecision(line);
  if (!parsed.ok) throw new Error(parsed.message);
  return decideAt(table, parsed.dated.decision, handedOver);
};

/** Takes decisions and reads all that is said after each. */
const played = (table: Table, lines: string): Table =>
  lines.split('; ').reduce((at, line) => {
    const result = decided(at, line);
    if (result.kind !== 'taken') throw new Error(`${line}: ${JSON.stringify(result)}`);
    return goOn(result.table);
  }, table);

describe('a game begins with a drawing', () => {
  test('what lies there is counted, one by one or all at once, and no further', () => {
    const seen = read(fresh().desk.game, 'seen')!;
    expect(fresh().scene).toEqual({ kind: 'counting', counted: 0 });
    expect(count(count(fresh(), false), false).scene).toEqual({ kind: 'counting', counted: 2 });
    expect(count(count(fresh(), true), false).scene).toEqual({ kind: 'counting', counted: seen });
  });
  test('then the director speaks, then the week begins', () => {
    const told = goOn(count(fresh(), true));
    expect(told.scene).toMatchObject({ kind: 'told', decision: undefined, skip: 1 });
    expect(goOn(told).scene).toEqual({ kind: 'week' });
  });
  test('whoever knows the game counts nothing', () => {
    expect(fresh(true).scene).toMatchObject({ kind: 'told', skip: 0 });
    expect(withoutLessons(fresh()).scene).toMatchObject({ kind: 'told', skip: 1 });
  });
});

describe('after a decision', () => {
  const week = goOn(goOn(count(fresh(), true)));
  test('what was said is read first', () => {
    const asked = decided(week, '1 ask sam whyBeside');
    expect(asked).toMatchObject({ kind: 'taken', table: { scene: { kind: 'told', decision: { kind: 'ask' } } } });
  });
  test('hats changed in front of somebody leave the same face there', () => {
    const karim = played(week, '1 ask karim whyLocked');
    const asked = decided(karim, '1 ask sam whyBeside');
    if (asked.kind !== 'taken') throw new Error('refused');
    const turned = decided(asked.table, '1 hat networkManager announced > sam');
    expect(turned).toMatchObject({ kind: 'taken', table: { scene: asked.table.scene } });
  });
  test('hats changed in the street lead back to the street', () => {
    const turned = decided(played(week, '1 ask karim whyLocked'), '1 hat networkManager silent');
    expect(turned).toMatchObject({ kind: 'taken', table: { scene: { kind: 'week' } } });
  });
  test('hats changed before an answer lead back to the question', () => {
    const open = openDilemma(played(week, '1 ask karim whyLocked; 1 end'), 'fines');
    expect(decided(open, '2 hat networkManager silent')).toMatchObject({
      kind: 'taken',
      table: { scene: { kind: 'dilemma', id: 'fines' } },
    });
  });
  test('one step back brings nothing to read', () => {
    const turned = played(played(week, '1 ask karim whyLocked'), '1 hat networkManager silent');
    expect(decided(turned, '1 undo')).toMatchObject({ kind: 'taken', table: { scene: { kind: 'week' } } });
  });
  test('a refusal changes nothing', () => {
    expect(decided(week, '1 act proposeUnlock')).toMatchObject({ kind: 'refused' });
  });
  test('the end of a turn shows faces, then the next week', () => {
    const friday = decided(played(week, '1 ask sam whyBeside'), '1 end');
    expect(friday).toMatchObject({ kind: 'taken', table: { scene: { kind: 'friday', half: false } } });
    if (friday.kind === 'taken') expect(goOn(friday.table).scene).toEqual({ kind: 'week' });
  });
  test('a dilemma is opened and put aside', () => {
    const open = openDilemma(played(week, '1 ask sam whyBeside; 1 end'), 'fines');
    expect(open.scene).toEqual({ kind: 'dilemma', id: 'fines' });
    expect(putAside(open).scene).toEqual({ kind: 'week' });
  });
});

describe('the end of the game', () => {
  const last = played(
    goOn(goOn(count(fresh(), true))),
    '1 end; 2 answer fines warn; 2 end; 3 end; 4 answer signAlone signIt; 4 end; 5 end; 6 end; 7 end; 8 answer fromMonday locked; 8 end; 9 end; 11 end',
  );
  test('the last turn is closed after the handover', () => {
    const first = decided(last, '13 end');
    expect(first).toMatchObject({ kind: 'handover', table: { scene: { kind: 'handover' } } });
    if (first.kind !== 'handover') return;
    expect(putAside(first.table).scene).toEqual({ kind: 'week' });
    const closed = decided(first.table, '13 end', true);
    expect(closed).toMatchObject({ kind: 'taken', table: { scene: { kind: 'friday' } } });
    if (closed.kind === 'taken') expect(goOn(closed.table).scene).toEqual({ kind: 'ending' });
  });
  test('a session that ended opens at its ending', () => {
    const closed = decided(last, '13 end', true);
    if (closed.kind !== 'taken') throw new Error('refused');
    expect(tableAt(closed.table.desk, []).scene).toEqual({ kind: 'ending' });
  });
});
