/** Texts that may be left out and then leave a hole on the screen. */
import type { Rule, Subject } from '../../rule.ts';
import type { Path } from '../../told.ts';

export const textWanted: Rule = {
  id: 'text-wanted',
  group: 'texts',
  severity: 'warning',
  mends: false,
  find: (subject, report) => {
    for (const { path, field, value } of wanted(subject)) {
      if (value !== undefined) continue;
      report(path, { field });
    }
  },
};

type Wanted = { readonly path: Path; readonly field: string; readonly value: string | undefined };

const wanted = ({ scenario: s, facts }: Subject): Wanted[] => [
  { path: ['title'], field: 'assignment', value: s.assignment },
  ...Object.entries(s.actors).flatMap(([id, actor]) => [
    { path: ['actors', id], field: 'role', value: actor.role },
    ...Object.entries(actor.interests)
      .filter(([, interest]) => interest.confided)
      .map(([name, { leave }]) => ({ path: ['actors', id, 'interests', name], field: 'leave', value: leave })),
  ]),
  ...Object.entries(s.barriers).map(([id, { title }]) => ({ path: ['barriers', id], field: 'title', value: title })),
  ...Object.entries(s.agreements).flatMap(([id, one]) => [
    { path: ['agreements', id], field: 'title', value: one.title },
    { path: ['agreements', id], field: 'text', value: one.text },
    ...Object.entries(one.names).map(([name, { text }]) => ({
      path: ['agreements', id, 'names', name],
      field: 'text',
      value: text,
    })),
  ]),
  ...Object.entries(s.leader.does).map(([id, task]) => ({
    path: ['leader', 'does', id],
    field: 'asks',
    value: task.asks,
  })),
  ...facts.consequences.flatMap(({ path, it }) =>
    Object.entries(it.promises).map(([id, { text }]) => ({
      path: [...path, 'promises', id],
      field: 'text',
      value: text,
    })),
  ),
];
