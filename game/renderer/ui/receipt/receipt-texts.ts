/** What a deletion receipt says: it comes with the first one. */
import en from '../../../../assets/locales/en/receipt.json' with { type: 'json' };
import nl from '../../../../assets/locales/nl/receipt.json' with { type: 'json' };

export const RECEIPT_TEXTS = { en, nl } as const;
