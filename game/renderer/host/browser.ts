import { CONTRACT, type Host } from '../../core/contract/contract.ts';

const json = async (file: string): Promise<unknown> => {
  const response = await fetch(new URL(file, document.baseURI));
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return response.json();
};

const port = (about: unknown, name: 'port' | 'firstPort'): number => {
  const value = (about as Readonly<Record<string, unknown>> | null)?.[name];
  if (typeof value !== 'number') throw new Error(`about.json has no ${name}`);
  return value;
};

/** The browser edition's host: files of the build, and the browser's own store. */
export const browserHost = (): Host => ({
  'host.about': async () => {
    const about = await json('about.json');
    const first = port(about, 'firstPort');
    return { edition: 'browser', savesElsewhere: port(about, 'port') === first ? null : `http://127.0.0.1:${first}/` };
  },
  'scenarios.list': async () => CONTRACT['scenarios.list'].reply.parse(await json('scenarios.json')),
});
