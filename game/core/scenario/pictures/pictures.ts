/** Pictures that a scenario brings along: named in its texts, lying in `art/`, checked by their first bytes. */
import { z } from 'zod';
import { text } from '../fields.ts';

/** The bytes of pictures by their path in the scenario's folder: `art/square.png`. */
export type Pictures = Readonly<Record<string, Uint8Array>>;

/** Pixels a side, pixels in all, bytes. A picture that is larger takes a gigabyte to draw (trust.md). */
export const PICTURE_LIMITS = { side: 4_096, pixels: 8_000_000, bytes: 5 * 1024 * 1024 } as const;

export const picture = z
  .strictObject({
    file: z
      .string()
      .min(1)
      .max(200)
      .describe(
        'A PNG, JPEG or WebP file in the folder `art`: `art/square.png`; at most 4,096 pixels a side and 5 MiB.',
      ),
    alt: text(240, 'What can be seen in it, for who cannot see it.'),
  })
  .describe('A picture of your own.');

export type Picture = z.output<typeof picture>;

type WithPictures = {
  readonly picture?: Picture | undefined;
  readonly events: Readonly<Record<string, { readonly picture?: Picture | undefined }>>;
};

/** Every picture that a scenario names, with the place where it does. */
export const picturesOf = (
  scenario: WithPictures,
): readonly { readonly path: readonly string[]; readonly picture: Picture }[] => [
  ...(scenario.picture ? [{ path: ['picture'], picture: scenario.picture }] : []),
  ...Object.entries(scenario.events).flatMap(([id, { picture: own }]) =>
    own ? [{ path: ['events', id, 'picture'], picture: own }] : [],
  ),
];
