/** The window's settings: first of all what the system is set to, then what the person chose, kept by the host. */
import type { Host } from '../host/host.ts';
import { LANGUAGES, type Settings } from '../ui/ui.tsx';

/** The first language of the person's list that the interface speaks, else English. */
const spoken = (wished: readonly string[]): Settings['language'] =>
  wished
    .map((tag) => LANGUAGES.find((one) => one === tag.slice(0, 2).toLowerCase()))
    .find((found) => found !== undefined) ?? 'en';

/** What holds until somebody chooses. */
export const firstSettings = (): Settings => ({
  language: spoken(navigator.languages),
  theme: 'system',
  textSize: 100,
  reducedMotion: 'system',
  moreContrast: 'system',
  soundVolume: 40,
  classroom: false,
  skipLessons: false,
});

/** The settings of the last visit; a store that is closed or damaged costs them, nothing more. */
export const keptSettings = async (host: Host): Promise<Settings> => {
  const kept = await host['settings.read']({});
  return { ...firstSettings(), ...(kept.ok ? (kept.value as Partial<Settings>) : {}) };
};

const PER_CENT = 100;

/** Puts settings on the page. */
export const apply = (settings: Settings): void => {
  const page = document.documentElement;
  page.lang = settings.language;
  page.dataset['theme'] = settings.theme;
  page.dataset['motion'] = isReduced(settings) ? 'reduced' : 'full';
  page.dataset['contrast'] = isContrasty(settings) ? 'more' : 'normal';
  const size = String(settings.textSize / PER_CENT);
  if (page.style.getPropertyValue('--text-size') === size) return;
  page.style.setProperty('--text-size', size);
  askContainersAnew(page);
};

/**
 * Chromium answers container queries in rem by the text size that held when the container last got its size: whoever comes back
 * to large text would find layouts for small text. Taken out of the page's layout for a moment, containers are asked anew.
 */
const askContainersAnew = (page: HTMLElement): void => {
  for (const container of page.querySelectorAll<HTMLElement>('.window')) {
    container.style.containerType = 'normal';
    container.getBoundingClientRect();
    container.style.containerType = '';
  }
};

const asked = (query: string): boolean => matchMedia(query).matches;

/** Whether things stand still instead of moving. */
export const isReduced = ({ reducedMotion }: Settings): boolean =>
  reducedMotion === 'system' ? asked('(prefers-reduced-motion: reduce)') : reducedMotion === 'on';

const isContrasty = ({ moreContrast }: Settings): boolean =>
  moreContrast === 'system' ? asked('(prefers-contrast: more)') : moreContrast === 'on';

/** The theme as it is drawn. */
export const isDark = ({ theme }: Settings): boolean =>
  theme === 'system' ? asked('(prefers-color-scheme: dark)') : theme === 'dark';
