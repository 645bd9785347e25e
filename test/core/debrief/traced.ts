/** An auditor for figures: comes to every number by a way of its own, from the ledger alone. */
import { entriesOf, read, type Entry } from '../../../game/core/engine/engine.ts';
import type { Figure } from '../../../game/core/debrief/debrief.ts';
import type { Replay } from '../../../game/core/session/session.ts';

const isFigure = (value: object): value is Figure => 'how' in value && 'value' in value;

/** Every figure inside a value, with the way to it. */
export const figuresIn = (value: unknown, path = ''): (readonly [string, Figure])[] => {
  if (typeof value !== 'object' || value === null) return [];
  if (isFigure(value)) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => figuresIn(inner, `${path}.${key}`));
};

/** What the figure should say. A level is read from the game that had just these entries, or counted back from the end. */
export const audited = (played: Replay, figure: Figure): number => {
  const entries = entriesOf(played.game.ledger);
  const changes = (at: readonly number[]): number[] => at.map((one) => entries[one]!.change);
  const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
  switch (figure.how) {
    case 'level': {
      const later = entries.slice(figure.upTo).filter(({ name }: Entry) => name === figure.name);
      return read(played.game, figure.name)! - sum(later.map(({ change }) => change));
    }
    case 'sum':
      return sum(changes(figure.entries));
    case 'taken':
      return 0 - sum(changes(figure.entries));
    case 'count':
      return new Set(figure.entries).size;
    case 'total':
      return sum(figure.of.map((one) => audited(played, one)));
    case 'mean':
      return figure.of.length === 0
        ? 0
        : Math.round(sum(figure.of.map((one) => audited(played, one))) / figure.of.length);
    case 'seen': {
      const { at0, at100 } = played.game.scenario.value.seen;
      const exact = at0 + ((at100 - at0) * audited(played, figure.of)) / 100;
      return Math.sign(exact) * Math.round(Math.abs(exact));
    }
  }
};
