/** How much of the time a hat was on, against how it came out: a dot for each game. */
import { scaleLinear } from 'd3-scale';
import { type Box, type Pen, type Picture, type Shape, disc, line } from '../draw/drawing.ts';
import { framed } from '../draw/frame.ts';
import { LOW_GROUND, groundWith } from '../draw/ground.ts';
import { setIn, word } from '../draw/letters.ts';
import type { Of } from './of.ts';
import { valueLines } from './weeks.ts';

const correlation = (r: number, language: string): string =>
  r.toLocaleString(language, { maximumFractionDigits: 2 }).replace('-', '−');

/** So many dots would hide each other at their full size. */
const MANY = 100;

const drawn = (pen: Pen, { points, trend }: Of<'association'>, area: Box): readonly Shape[] => {
  const { say, measure } = pen;
  const plot = { x: area.x + 150, y: area.y + 60, width: area.width - 200, height: area.height - 150 };
  const values = points.map(({ value }) => value);
  const scale = scaleLinear()
    .domain([Math.min(0, ...values), Math.max(10, ...values)])
    .nice(4)
    .range([plot.y + plot.height, plot.y]);
  const [low, high] = scale.domain() as [number, number];
  const x = (share: number): number => plot.x + share * plot.width;
  const trendAt = ({ at0, slope }: NonNullable<typeof trend>, share: number): number =>
    scale(Math.min(high, Math.max(low, at0 + slope * share)));
  const r = points.length > MANY ? 8 : 14;
  const half = { y: plot.y + plot.height + 18, height: 60, width: plot.width / 2 - 10 };
  const end = { size: 34, bold: true } as const;
  return [
    ...valueLines(pen, scale, plot),
    word(say('room.stage.association.value'), area.x, plot.y - 26, { size: 34, tone: 'soft' }),
    ...(trend === undefined
      ? []
      : [line(x(0), trendAt(trend, 0), x(1), trendAt(trend, 1), { line: 'soft', width: 5, dash: '18 12' })]),
    ...points.map(({ share, value }) => disc(x(share), scale(value), r, { fill: 'mark-2', line: 'paper', width: 3 })),
    ...setIn(say('room.stage.association.left'), { x: plot.x, ...half }, { ...end, tone: 'networkManager' }, measure)
      .shapes,
    ...setIn(
      say('room.stage.association.right'),
      { x: plot.x + plot.width - half.width, ...half },
      { ...end, tone: 'publicServant', anchor: 'end' },
      measure,
    ).shapes,
  ];
};

export const association = (pen: Pen, stage: Of<'association'>): Picture => {
  const { say } = pen;
  const { points, trend } = stage;
  const title = say('room.stage.association.title');
  const headline =
    trend === undefined
      ? say('room.stage.association.few')
      : say('room.stage.association.headline', { r: correlation(trend.r, say.language) });
  const right = say('room.stage.games', { n: points.length });
  const note = say('room.stage.association.note');
  const { shapes, area } = framed(pen, { title, right, headline, note, bottom: LOW_GROUND - 30 });
  return {
    title,
    headline,
    n: right,
    texts: [note],
    numbers: {
      head: [say('room.stage.association.share'), say('room.stage.association.value')],
      rows: points.map(({ share, value }) => [share.toLocaleString(say.language, { style: 'percent' }), value]),
    },
    shapes: [...shapes, ...drawn(pen, stage, area), ...groundWith(pen, 4)],
  };
};
