/** The person's settings of the window as plain data; what each does is the window's to know. */
import { z } from 'zod';

const SWITCHES = ['system', 'on', 'off'] as const;

/** A full set, as the window writes it. */
export const settingsSchema = z.strictObject({
  language: z.enum(['en', 'nl']),
  theme: z.enum(['system', 'light', 'dark']),
  /** Per cent. */
  textSize: z.int().min(100).max(200),
  reducedMotion: z.enum(SWITCHES),
  moreContrast: z.enum(SWITCHES),
  /** 0 (off) to 100. */
  soundVolume: z.int().min(0).max(100),
  classroom: z.boolean(),
  skipLessons: z.boolean(),
});

/** What was kept: empty on a first visit, and without the fields that an older edition did not know. */
export const keptSettingsSchema = settingsSchema.partial();
export type KeptSettings = z.infer<typeof keptSettingsSchema>;

/** The settings that a stored value still holds, field by field: a damaged field costs that field and nothing else. */
export const settingsIn = (value: unknown): KeptSettings => {
  if (typeof value !== 'object' || value === null) return {};
  const stored = Object.entries(value);
  const good = stored.filter(([name, field]) => keptSettingsSchema.safeParse({ [name]: field }).success);
  return keptSettingsSchema.parse(Object.fromEntries(good));
};
