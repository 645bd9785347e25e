/** The printable report of a class as a model: sections with sentences, tables and quotations, without a name in it. */
import type { ClassDebrief } from '../../class/class.ts';
import { phrase } from '../../words.ts';
import { dilemmaSections } from './dilemma-sections.ts';
import { courseSections } from './course-sections.ts';
import { discussSection } from './discuss-section.ts';
import { type Discussed, type Report, type Section, section } from './model.ts';
import { factSection, handoverSection, pairSection } from './people-sections.ts';

const overview = (debrief: ClassDebrief): Section => {
  const { n, shown, sessions } = debrief;
  const ended = sessions.filter((one) => one.ended).length;
  const sentences = [phrase('report.sessions', { n, ended }), phrase('report.names')];
  return section(phrase('report.class'), {
    sentences: shown ? sentences : [...sentences, phrase('report.tooFew')],
  });
};

/** In the order of a talk: what to discuss, dilemma by dilemma, one fact, how it went, two sessions, handovers. */
export const reportOf = (debrief: ClassDebrief, discussed: Discussed): Report => ({
  title: phrase('report.title', { title: debrief.scenario.title }),
  language: debrief.language,
  sections: [
    overview(debrief),
    ...discussSection(debrief, discussed),
    ...dilemmaSections(debrief, discussed.ranked),
    ...factSection(debrief),
    ...courseSections(debrief),
    ...pairSection(debrief),
    ...handoverSection(debrief),
    section(phrase('report.reading'), {
      sentences: ['report.reading.small', 'report.reading.known', 'report.reading.model'].map((key) => phrase(key)),
    }),
  ],
});
