/** How a scenario's folder and the files in it are named: the same on every host. A leaf, so that all sides may read it. */

/** A scenario by the name of its folder. */
export const SCENARIO_ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export const MAIN_FILE = 'scenario.yaml';

const LANGUAGE = '[a-z]{2}(?:-[A-Z]{2})?';

/** `nl`, `nl-BE`. */
export const LANGUAGE_CODE = new RegExp(`^${LANGUAGE}$`);

/** `locales/nl.yaml`, with its language. */
export const LOCALE_FILE = new RegExp(`^locales/(${LANGUAGE})\\.yaml$`);

/** The texts of a scenario: the scenario itself and its translations. */
export const SCENARIO_FILE = new RegExp(`^(?:scenario|locales/${LANGUAGE})\\.yaml$`);

/** `art/square.png`. */
export const PICTURE_NAME = /^art\/[A-Za-z0-9][A-Za-z0-9._-]{0,79}\.(png|jpe?g|webp)$/i;
