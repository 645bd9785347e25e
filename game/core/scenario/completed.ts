/** What authors may leave unsaid, said: whose an interest is, to whom the leader's wishes are promised. */
import type { Actor } from './people.ts';
import type { ScenarioSource } from './schema.ts';

/** The same scenario with short names written out in full. */
export const completed = (s: ScenarioSource): ScenarioSource => ({
  ...s,
  actors: Object.fromEntries(Object.entries(s.actors).map(([id, actor]) => [id, withOwnNames(id, actor)])),
  leader: {
    ...s.leader,
    does: Object.fromEntries(
      Object.entries(s.leader.does).map(([task, terms]) => [
        task,
        { ...terms, wants: promisedTo(s.leader.actor, terms.wants) },
      ]),
    ),
  },
});

const full = (actor: string) => (name: string) => (name.includes('.') ? name : `${actor}.${name}`);

const LISTS = ['reveals', 'stale', 'sameAs'];

/** Every list of interests inside an actor, with owners. */
const withOwnNames = (id: string, actor: Actor): Actor => {
  const name = full(id);
  const complete = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(complete);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [
        key,
        LISTS.includes(key) && Array.isArray(inner) ? (inner as string[]).map(name) : complete(inner),
      ]),
    );
  };
  return complete(actor) as Actor;
};

type Wants = NonNullable<ScenarioSource['leader']['does']['evaluate']>['wants'];

const promisedTo = (leader: string, wants: Wants): Wants =>
  Object.fromEntries(Object.entries(wants).map(([id, terms]) => [id, { ...terms, to: terms.to ?? leader }]));
