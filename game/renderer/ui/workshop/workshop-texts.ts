/** What authors alone read: it comes with the Workshop. */
import enChart from '../../../../assets/locales/en/chart.json' with { type: 'json' };
import enWhy from '../../../../assets/locales/en/explore-why.json' with { type: 'json' };
import enLint from '../../../../assets/locales/en/lint.json' with { type: 'json' };
import en from '../../../../assets/locales/en/workshop.json' with { type: 'json' };
import nlChart from '../../../../assets/locales/nl/chart.json' with { type: 'json' };
import nlWhy from '../../../../assets/locales/nl/explore-why.json' with { type: 'json' };
import nlLint from '../../../../assets/locales/nl/lint.json' with { type: 'json' };
import nl from '../../../../assets/locales/nl/workshop.json' with { type: 'json' };

export const WORKSHOP_TEXTS = {
  en: { ...en, ...enChart, ...enLint, ...enWhy },
  nl: { ...nl, ...nlChart, ...nlLint, ...nlWhy },
} as const;
