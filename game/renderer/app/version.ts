declare const TWO_HATS_VERSION: string;

/** The version of this build; written into every session. */
export const VERSION: string = TWO_HATS_VERSION;
