/** What is read when looking back alone: it comes with the debrief. */
import enCards from '../../../../assets/locales/en/back-cards.json' with { type: 'json' };
import enParts from '../../../../assets/locales/en/back-parts.json' with { type: 'json' };
import enWeeks from '../../../../assets/locales/en/back-weeks.json' with { type: 'json' };
import en from '../../../../assets/locales/en/looking-back.json' with { type: 'json' };
import nlCards from '../../../../assets/locales/nl/back-cards.json' with { type: 'json' };
import nlParts from '../../../../assets/locales/nl/back-parts.json' with { type: 'json' };
import nlWeeks from '../../../../assets/locales/nl/back-weeks.json' with { type: 'json' };
import nl from '../../../../assets/locales/nl/looking-back.json' with { type: 'json' };

export const DEBRIEF_TEXTS = {
  en: { ...en, ...enCards, ...enWeeks, ...enParts },
  nl: { ...nl, ...nlCards, ...nlWeeks, ...nlParts },
} as const;
