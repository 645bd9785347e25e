/** By what options bring as written. A difference that only play shows is for `simulate` to find. */
import { twins } from '../../effects/difference.ts';
import type { Rule, Subject } from '../../rule.ts';

export const fakeDilemma: Rule = {
  id: 'fake-dilemma',
  group: 'pedagogy',
  severity: 'warning',
  mends: false,
  find: (subject, report) => {
    const heard = answersHeard(subject);
    for (const [id, dilemma] of Object.entries(subject.scenario.dilemmas)) {
      for (const [twin, of] of twins(dilemma)) {
        if (heard.has(`${id}.${twin}`) || heard.has(`${id}.${of}`)) continue;
        report(['dilemmas', id, 'options', twin], { twin, of });
      }
    }
  },
};

/** Answers to which a condition or a storyline answers: they differ by what comes later. */
const answersHeard = ({ fields, facts }: Subject): ReadonlySet<string> => {
  const heard = fields.flatMap(({ mark, value }) =>
    'reference' in mark && mark.reference === 'chartEvent' ? [String(value)] : [],
  );
  return new Set([...heard, ...facts.read].flatMap((name) => /^answer(?:ed)?\.(.+)$/.exec(name)?.slice(1) ?? []));
};
