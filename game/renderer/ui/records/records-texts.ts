/** What is read where statements wait or leave: it comes with the settings' part on the record store, and with the debrief. */
import en from '../../../../assets/locales/en/records.json' with { type: 'json' };
import nl from '../../../../assets/locales/nl/records.json' with { type: 'json' };

export const RECORDS_TEXTS = { en, nl } as const;
