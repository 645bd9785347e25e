/** Pages to leaf through: notebook, promises, sheet, ties, charter, what stands in the way, figures. */
import { barriers, figuresView } from '../../../core/view/view.ts';
import type { LedgerLine, WeekView } from '../../../core/view/view.ts';
import type { Scribe } from '../text/scribe.ts';
import { type Desk, lookOf } from './desk.ts';

export const showNotebook = (scribe: Scribe, { notebook }: WeekView): void => {
  const { say, paint } = scribe;
  scribe.heading(say.t('page.notebook'));
  if (notebook.length === 0) scribe.text(say.t('page.notebook.none'));
  for (const { name, text, toldAs, stale, confided, leave, binding } of notebook) {
    const stamps = [
      say.t('stamp.told', { hat: { key: `hat.${toldAs}` } }),
      confided ? say.t(leave ? 'stamp.leave' : 'stamp.confided') : '',
      stale ? say.t('stamp.stale') : '',
      binding ? say.t('stamp.binding') : '',
    ].filter((stamp) => stamp !== '');
    scribe.line();
    scribe.line(`${paint('strong', name)} ${paint(toldAs, `[${stamps.join(' · ')}]`)}`);
    scribe.text(text, '  ');
  }
};

export const showSheet = (scribe: Scribe, { sheets }: WeekView): void => {
  const { say, paint } = scribe;
  for (const sheet of sheets) {
    scribe.heading(sheet.title);
    scribe.text(sheet.text);
    scribe.line();
    if (!sheet.tabled) scribe.text(say.t('page.sheet.not-tabled'));
    for (const { name, state, before, condition } of sheet.names) {
      const mark = state === 'signed' || state === 'late' ? paint('good', '☑') : paint('faint', '☐');
      const notes = [
        ...(state === 'late' || state === 'ready' ? [say.t(`page.sheet.${state}`)] : []),
        ...(before && state !== 'signed' ? [say.t('page.sheet.before')] : []),
      ];
      scribe.line(['  ' + mark, paint('strong', name), ...notes].join(' '));
      scribe.text(condition ?? say.t('page.sheet.unknown'), '      ');
    }
  }
};

export const showTies = (scribe: Scribe, { ties }: WeekView): void => {
  const { say, paint } = scribe;
  scribe.heading(say.t('page.ties'));
  if (ties.length === 0) scribe.text(say.t('page.ties.none'));
  for (const { names, level, text } of ties) {
    scribe.line(`  ${paint('strong', names.join(' – '))}: ${say.t(`tie.${level}`)}`);
    if (text !== undefined && level === 0) scribe.text(text, '      ');
  }
};

export const showCharter = (scribe: Scribe, { charter }: WeekView): void => {
  const { say, paint } = scribe;
  scribe.heading(say.t('page.charter'));
  for (const { clause, text, agreed } of charter) {
    scribe.line(`  ${agreed ? paint('good', '☑') : paint('faint', '☐')} ${say.t(`charter.${clause}`)}`);
    if (agreed) scribe.text(text, '      ');
  }
};

export const showBarriers = (scribe: Scribe, desk: Desk): void => {
  const { say, paint } = scribe;
  scribe.heading(say.t('page.barriers'));
  for (const { title, owner, open, settled } of barriers(lookOf(desk))) {
    scribe.line(`${paint('strong', title)} (${owner})`);
    for (const { text, settledBy } of open) scribe.text(`${text} — ${say.t(`settler.${settledBy}`)}`, '  ☐ ', '    ');
    for (const text of settled) scribe.text(paint('faint', text), `  ${paint('good', '☑')} `, '    ');
  }
};

/** The figures, for whoever wants them, and why they changed in this turn. */
export const showFigures = (scribe: Scribe, desk: Desk): void => {
  const { say } = scribe;
  const { gauges, people, legs, ledger } = figuresView(lookOf(desk), desk.turnStart);
  scribe.heading(say.t('page.figures'));
  const words = Object.entries(gauges).map(([name, value]) => `${say.t(`gauge.${name}`)} ${value}`);
  scribe.text(words.join(' · '));
  for (const { name, trust, engagement } of people) {
    scribe.line(`  ${name.padEnd(28)} ${say.t('page.figures.person', { trust, engagement })}`);
  }
  scribe.text(say.words(legs));
  scribe.line();
  scribe.line(say.t('page.ledger'));
  for (const line of ledger) scribe.text(ledgerWords(line, scribe), '  ', '      ');
  if (ledger.length === 0) scribe.text(say.t('page.ledger.none'), '  ');
};

const ledgerWords = (line: LedgerLine, { say }: Scribe): string => {
  const { gauge, person, change, base, modifiers = [] } = line;
  const whose = person === undefined ? say.t(`gauge.${gauge}`) : `${say.t(`gauge.${gauge}`)} ${person}`;
  const factors = modifiers.map(({ name, hundredths }) => `${say.t(`modifier.${name}`)} ×${hundredths / 100}`);
  const scaled = factors.length === 0 ? '' : ` (${[String(base), ...factors].join(', ')})`;
  return `${change > 0 ? '+' : ''}${change} ${whose}${scaled} — ${say.words(line.why)}`;
};
