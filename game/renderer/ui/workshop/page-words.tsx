import { Fragment, type ReactElement } from 'react';
import { inPieces } from '../text/pieces.ts';

/** A block of a rule's page: what the manual uses of Markdown, and no more. */
type Block =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'example'; readonly good: boolean; readonly text: string };

/** The blocks of a page, without its name: that stands above it anyway. */
export const blocksOf = (page: string): readonly Block[] => {
  const blocks: Block[] = [];
  for (const part of page.split(/^(```[^\n]*\n[\s\S]*?^```$)/m)) {
    const fence = /^```\w*(.*)\n([\s\S]*?)^```$/m.exec(part);
    if (fence) blocks.push({ kind: 'example', good: /\bgood\b/.test(fence[1]!), text: fence[2]!.trimEnd() });
    else
      for (const text of part.split(/\n\s*\n/))
        if (text.trim() !== '' && !text.startsWith('# ')) blocks.push({ kind: 'words', text: text.trim() });
  }
  return blocks;
};

/** `code` and **weight**. */
export const Words = ({ text }: { readonly text: string }): ReactElement => (
  <>
    {text.split('**').map((piece, at) => {
      const inner = inPieces(piece).map((one, n) => (one.own ? <code key={n}>{one.text}</code> : one.text));
      return at % 2 === 1 ? <strong key={at}>{inner}</strong> : <Fragment key={at}>{inner}</Fragment>;
    })}
  </>
);

type Props = { readonly page: string; readonly good: string; readonly bad: string };

/** A page of the manual. Its examples are English, like the words of the format. */
export const PageWords = ({ page, good, bad }: Props): ReactElement => (
  <div className="rule-page">
    {blocksOf(page).map((block, at) =>
      block.kind === 'words' ? (
        <p key={at}>
          <Words text={block.text} />
        </p>
      ) : (
        <figure key={at} className={block.good ? 'example example-good' : 'example example-bad'}>
          <figcaption>{block.good ? good : bad}</figcaption>
          <pre tabIndex={0} lang="en">
            {block.text}
          </pre>
        </figure>
      ),
    )}
  </div>
);
