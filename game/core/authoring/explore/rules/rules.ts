/** All that can happen in a scenario as rules. More than really happens, never less: what no rule brings cannot be. */
import type { Scenario } from '../../../scenario/scenario.ts';
import { CHARTER_CLAUSES } from '../../../scenario/vocabulary.ts';
import { type Change, bringsOf, by, effectsOf, eventBrings, heard, promiseMade, to } from './brings.ts';
import { chartRules } from './chart-rules.ts';
import { deedRules, met, signing } from './deed-rules.ts';
import { either, equals, is, not, reaches, written } from './needs.ts';
import { type Rule, guardOf, present, rule } from './rule.ts';

const leaderRules = (s: Scenario): Rule[] =>
  Object.entries(s.leader.does).flatMap(([id, task]) => {
    const needs = [reaches('week', s.leader.from), ...present(s, [s.leader.actor])];
    const asked = met([s.leader.actor]);
    const grant = [to(`granted.${id}`, 1), heard(`leader.${id}`), ...asked, ...bringsOf(s, task)];
    const wants = Object.keys(task.wants).flatMap(promiseMade);
    const refuse = [to(`task.${id}`, 1), heard(`refusal.${id}`), ...asked, ...bringsOf(s, task.refusal)];
    const refusing = task.guard === undefined ? [] : written(s, task.guard).map(not);
    const granted = rule(`leader.${id}`, [...needs, ...guardOf(s, task)], [...grant, ...wants], { once: true });
    const refused = rule(`refusal.${id}`, [...needs, ...refusing], refuse);
    if (task.refuses) return [refused];
    return task.guard === undefined ? [granted] : [granted, refused];
  });

const sheetRules = (s: Scenario): Rule[] =>
  Object.entries(s.agreements).flatMap(([id, sheet]) => {
    const tabled = either(reaches(`tabled.${id}`, 1), is(`!act.${sheet.action}`));
    return [
      rule(
        `agreement.${id}`,
        [is(`!act.${sheet.action}`)],
        [to(`tabled.${id}`, 1), heard(`agreement.${id}`), ...sheetEffects(s, sheet)],
        { once: true },
      ),
      ...Object.entries(sheet.names).flatMap(([actor, name]) => [
        rule(
          `signed.${id}.${actor}`,
          [signing(s, name), tabled],
          [to(`signed.${id}.${actor}`, 1), by(`names.${id}`, 1, 1), heard(`signed.${id}.${actor}`)],
        ),
        rule(`missing.${id}.${actor}`, [tabled], eventBrings(s, name.missing), { once: true }),
      ]),
    ];
  });

/** With each name a share of it comes, and each share is rounded: at most one point more a name. */
const sheetEffects = (s: Scenario, sheet: Scenario['agreements'][string]): Change[] =>
  effectsOf(s, sheet.effects, false).map((one) =>
    'most' in one && one.most > 0 ? { ...one, most: one.most + Object.keys(sheet.names).length } : one,
  );

const charterRules = (s: Scenario): Rule[] =>
  CHARTER_CLAUSES.map((clause) =>
    rule(
      `crisis.${clause}`,
      [not(is(`charter.${clause}`)), reaches('week', s.charter[clause].by)],
      eventBrings(s, s.charter[clause].missing),
      { once: true },
    ),
  );

const promiseRules = (s: Scenario, promises: ReadonlyMap<string, string | undefined>): Rule[] =>
  [...promises].flatMap(([id, when]) => {
    const open = equals(`promise.${id}`, 1);
    // Handed over, it is kept by somebody who is engaged enough, whatever it asks for.
    const kept = [to(`kept.${id}`, 1), to(`promise.${id}`, 2), heard(`promise.kept.${id}`)];
    const broken = [to(`broken.${id}`, 1), to(`promise.${id}`, 3), heard(`promise.broken.${id}`)];
    const keeping = written(s, when);
    return [
      rule(`keep.${id}`, [open, ...keeping], kept),
      rule(`handOver.${id}`, [open], kept),
      rule(`break.${id}`, [open], broken),
    ];
  });

/** Every rule of a scenario. `promises` gives what each promise asks for, as it is written. */
export const rulesOf = (s: Scenario, promises: ReadonlyMap<string, string | undefined>): readonly Rule[] => [
  ...deedRules(s),
  ...leaderRules(s),
  ...sheetRules(s),
  ...charterRules(s),
  ...promiseRules(s, promises),
  ...chartRules(s),
];
