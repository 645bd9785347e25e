/** The card of a finding between the lines: what is wrong, what to do, a button that does it, and why it matters. */
import type { Words } from '../../../../core/view/view.ts';
import { inPieces, sentence } from '../../text/pieces.ts';
import type { FindingView } from '../workshop-view.ts';

export type CardWords = {
  readonly words: (given: Words) => string;
  readonly fix: (title: string) => string;
  readonly why: string;
  readonly label: string;
};
export type CardDeeds = {
  readonly onFix: (finding: FindingView) => void;
  readonly onWhy: (finding: FindingView) => void;
};

const words = (tag: 'strong' | 'span', text: string): HTMLElement => {
  const all = document.createElement(tag);
  for (const piece of inPieces(text)) {
    const part = document.createElement(piece.own ? 'b' : 'span');
    part.textContent = piece.text;
    all.append(part);
  }
  return all;
};

const button = (className: string, text: string, onClick: () => void): HTMLButtonElement => {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = className;
  made.textContent = text;
  made.addEventListener('click', onClick);
  return made;
};

export const makeCard = (finding: FindingView, say: CardWords, { onFix, onWhy }: CardDeeds): HTMLElement => {
  const card = document.createElement('div');
  card.className = finding.severity === 'mistake' ? 'cm-card' : 'cm-card cm-card-hint';
  card.setAttribute('role', 'group');
  card.setAttribute('aria-label', say.label);
  const text = document.createElement('p');
  text.append(words('strong', say.words(finding.message)), ' ', words('span', sentence(say.words(finding.hint))));
  const deeds = document.createElement('div');
  deeds.className = 'cm-card-do';
  if (finding.fix !== undefined)
    deeds.append(
      button('cm-card-fix', say.fix(sentence(say.words(finding.fix)).replace(/\.$/, '')), () => onFix(finding)),
    );
  deeds.append(button('cm-card-why', say.why, () => onWhy(finding)));
  card.append(text, deeds);
  // The editor measures what stands between its lines without margins.
  const place = document.createElement('div');
  place.className = 'cm-card-place';
  place.append(card);
  return place;
};
