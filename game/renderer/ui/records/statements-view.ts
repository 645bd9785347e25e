/** What is shown where a game leaves as statements, and what can be done there. */

export const XAPI_VERSIONS = ['1.0.3', '2.0.0'] as const;
export type XapiVersion = (typeof XAPI_VERSIONS)[number];

export type Sending = {
  /** The name of the store on the network; undefined where none is set. */
  readonly store: string | undefined;
  /** Whether this edition can reach a store at all. */
  readonly reaches: boolean;
  /** How many statements still wait for it, of this game and of others. */
  readonly waiting: number;
  /** Whether something stands in the way. */
  readonly troubled: boolean;
  /** Whether the game was played with the very content that it would be measured by. */
  readonly sameContent: boolean;
};

export type StatementsIntent =
  | { readonly kind: 'sendStatements'; readonly withTexts: boolean; readonly version: XapiVersion }
  | { readonly kind: 'saveStatements'; readonly withTexts: boolean };
