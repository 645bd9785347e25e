/** How the class went: endings, hats, resources, the leader's tasks; and hats against outcomes, for whoever asked. */
import type { ClassDebrief, CurveName } from '../../class/class.ts';
import type { Words } from '../../../view/view.ts';
import { phrase } from '../../words.ts';
import { type Cell, type Section, section } from './model.ts';

const heads = (...keys: readonly string[]): readonly Words[] => keys.map((key) => phrase(key));

const endingsSection = ({ endings }: ClassDebrief): readonly Section[] => {
  if (endings === undefined) return [];
  const { n, endings: all, unfinished, unit } = endings;
  const rows: readonly (readonly Cell[])[] = all.map(({ name, sessions, seen }) => [
    name,
    { n: sessions.length, of: n },
    seen === undefined ? undefined : Math.round(seen),
  ]);
  const left =
    unfinished.length === 0 ? [] : [[phrase('report.unfinished'), { n: unfinished.length, of: n }, undefined]];
  return [
    section(phrase('report.endings'), {
      tables: [{ head: [...heads('report.ending', 'report.sessions.head'), unit], rows: [...rows, ...left] }],
    }),
  ];
};

const hatsSection = ({ hats }: ClassDebrief): readonly Section[] =>
  hats.length === 0
    ? []
    : [
        section(phrase('report.hats'), {
          sentences: [phrase('report.hats.what')],
          tables: [
            {
              head: heads('report.week', 'hat.publicServant', 'hat.networkManager', 'report.both'),
              rows: hats.map(({ week, n, worn, both }) => [
                week,
                { n: worn.publicServant.length, of: n },
                { n: worn.networkManager.length, of: n },
                { n: both.length, of: n },
              ]),
            },
          ],
        }),
      ];

const SHOWN: readonly CurveName[] = ['seen', 'outside', 'inside', 'energy', 'cover', 'funds'];

/** The middle of the class, and from where to where its middle half reaches. */
const resourcesSection = ({ curves }: ClassDebrief): readonly Section[] => {
  const chosen = SHOWN.flatMap((id) => curves.find((one) => one.id === id && one.turns.length > 0) ?? []);
  const [first] = chosen;
  if (first === undefined) return [];
  const cell = (id: CurveName, week: number): Cell => {
    const turn = chosen.find((one) => one.id === id)!.turns.find((one) => one.week === week);
    if (turn === undefined) return undefined;
    const [middle, lower, upper] = [turn.median, turn.lower, turn.upper].map(Math.round) as [number, number, number];
    return phrase('report.middle', { middle, lower, upper });
  };
  return [
    section(phrase('report.resources'), {
      sentences: [phrase('report.resources.what')],
      tables: [
        {
          head: [phrase('report.week'), ...chosen.map(({ id }) => phrase(`debrief.series.${id}`))],
          rows: first.turns.map(({ week }) => [week, ...chosen.map(({ id }) => cell(id, week))]),
        },
      ],
    }),
  ];
};

const tasksSection = ({ tasks, n }: ClassDebrief): readonly Section[] =>
  tasks.length === 0
    ? []
    : [
        section(phrase('report.tasks'), {
          tables: [
            {
              head: heads(
                'report.task',
                'report.task.done',
                'report.task.waiting',
                'report.task.refused',
                'report.task.never',
              ),
              rows: tasks
                .filter(({ states }) => states.absent < n)
                .map(({ task, states: { done, waiting, refused, neverAsked } }) => [
                  phrase(`task.${task}`),
                  ...[done, waiting, refused, neverAsked].map((count): Cell => ({ n: count, of: n })),
                ]),
            },
          ],
        }),
      ];

const associationSection = ({ association }: ClassDebrief): readonly Section[] => {
  if (association === undefined) return [];
  const { n, points, trend } = association;
  const line =
    trend === undefined
      ? phrase('report.association.few', { n })
      : phrase('report.association.trend', { n, slope: Math.round(trend.slope), r: Math.round(trend.r * 100) / 100 });
  return [
    section(phrase('report.association'), {
      sentences: [phrase('report.association.what'), line],
      tables: [
        {
          head: heads('report.association.share', 'gauge.value'),
          rows: points
            .toSorted((a, b) => a.share - b.share)
            .map(({ share, value }) => [phrase('report.percent', { share: Math.round(share * 100) }), value]),
        },
      ],
    }),
  ];
};

export const courseSections = (debrief: ClassDebrief): readonly Section[] =>
  [endingsSection, hatsSection, resourcesSection, tasksSection, associationSection].flatMap((of) => of(debrief));
