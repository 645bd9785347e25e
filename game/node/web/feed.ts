/** News for a page that asks for what comes next: answered at once where there is some, else when it comes. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { headersOf } from '../../core/contract/page-rules.ts';

export type Feed = {
  /** Where it is asked for, below the address of the window. */
  readonly path: string;
  readonly answer: (request: IncomingMessage, response: ServerResponse) => void;
  /** Makes `news` what there is; whoever waits is told. It carries its number as `n`. */
  readonly tell: (news: { readonly n: number }) => void;
  readonly close: () => void;
};

/** Shorter than what browsers and proxies give up after. */
const PATIENCE_MS = 25_000;

type Waiting = { readonly response: ServerResponse; readonly timer: NodeJS.Timeout };

/** `GET path?after=N` answers the latest news with a number other than N, or 204 after a while. */
export const makeFeed = (path: string): Feed => {
  const waiting = new Set<Waiting>();
  let latest: { readonly n: number } | undefined;
  const send = (response: ServerResponse, news: object): void => {
    response.writeHead(200, { ...headersOf('news.json'), 'Cache-Control': 'no-store' });
    response.end(JSON.stringify(news));
  };
  const nothing = (response: ServerResponse): void => {
    response.writeHead(204, { ...headersOf('news.json'), 'Cache-Control': 'no-store' });
    response.end();
  };
  return {
    path,
    answer: (request, response) => {
      const after = Number(new URLSearchParams((request.url ?? '').split('?')[1] ?? '').get('after') ?? -1);
      if (latest !== undefined && latest.n !== after) return send(response, latest);
      const one: Waiting = {
        response,
        timer: setTimeout(() => {
          waiting.delete(one);
          nothing(response);
        }, PATIENCE_MS),
      };
      waiting.add(one);
      response.on('close', () => {
        clearTimeout(one.timer);
        waiting.delete(one);
      });
    },
    tell: (news) => {
      latest = news;
      for (const { response, timer } of waiting) {
        clearTimeout(timer);
        send(response, news);
      }
      waiting.clear();
    },
    close: () => {
      for (const { response, timer } of waiting) {
        clearTimeout(timer);
        nothing(response);
      }
      waiting.clear();
    },
  };
};
