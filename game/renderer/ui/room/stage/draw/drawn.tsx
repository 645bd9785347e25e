import { memo, useId, type ReactElement } from 'react';
import { addressOf } from '../../../../art/art.ts';
import type { Image, Shape, Tone } from './drawing.ts';

const paint = (tone: Tone | undefined): string => (tone === undefined ? 'none' : `var(--stage-${tone})`);

const Picture = ({ x, y, width, height, svg, round }: Image): ReactElement => {
  const id = useId();
  const r = Math.min(width, height) / 2;
  return (
    <>
      {round && (
        <clipPath id={id}>
          <circle cx={x + width / 2} cy={y + height / 2} r={r} />
        </clipPath>
      )}
      <image
        x={x}
        y={y}
        width={width}
        height={height}
        href={addressOf(svg)}
        clipPath={round ? `url(#${id})` : undefined}
      />
    </>
  );
};

const One = ({ shape, story }: { readonly shape: Shape; readonly story: string }): ReactElement => {
  if (shape.kind === 'image') return <Picture {...shape} />;
  if (shape.kind === 'path')
    return (
      <path
        d={shape.d}
        fill={paint(shape.fill)}
        stroke={paint(shape.line)}
        strokeWidth={shape.width}
        strokeDasharray={shape.dash}
      />
    );
  const { x, y, text, size, bold, tone, on, anchor } = shape;
  return (
    <text
      x={x}
      y={y}
      fontSize={size}
      fontWeight={bold ? 700 : 400}
      fill={paint(tone)}
      textAnchor={anchor}
      lang={shape.story ? story : undefined}
      data-on={on}
    >
      {text}
    </text>
  );
};

/** Shapes on the screen. */
export const Drawn = memo(({ shapes, story }: { readonly shapes: readonly Shape[]; readonly story: string }) =>
  shapes.map((shape, i) => <One key={i} shape={shape} story={story} />),
);
